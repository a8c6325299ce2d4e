package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;
import org.replycodes.text.Localized;

/**
 * A reply code.
 *
 * @param frame what stands around
 * @param code the three digits
 * @param digit the first digit, which gives the code its color
 * @param name its short name
 * @param digits the digits taken apart
 * @param standing how it stands in the standard, key and words
 * @param officialTexts today's official text and its variants
 * @param historicTexts what the number meant before
 * @param summary the authored part of the answer
 * @param answer the computed part of the answer
 * @param timeline where in a session it occurs
 * @param commands which command may get it, and when
 * @param observed commands that servers answer with it beyond the documents
 * @param meanings several meanings, told apart by the command
 * @param dialogues exchanges that end in it
 * @param textForms texts whose form is prescribed
 * @param sections description, when you see it, what to do by role
 * @param causes causes, the most frequent first
 * @param messages texts of the best-known servers
 * @param allMessages the page of all texts, with how many there are
 * @param makers for client authors and server authors
 * @param constants what client libraries call it
 * @param misuses known uses against the documents
 * @param before codes that normally come before it
 * @param after codes that normally come after it
 * @param compare the pairs people confuse, best first
 * @param allPairs all other pairs that have a relation
 * @param sources the sections behind the claims
 */
public record CodePage(
        Frame frame,
        String code,
        int digit,
        String name,
        List<Digit> digits,
        Labeled standing,
        List<Quoted> officialTexts,
        List<Quoted> historicTexts,
        Html summary,
        List<Labeled> answer,
        Timeline timeline,
        List<CommandRow> commands,
        List<ObservedRow> observed,
        List<Section> meanings,
        List<DialogueView> dialogues,
        List<Form> textForms,
        List<Section> sections,
        List<Cause> causes,
        List<ServerTexts> messages,
        Labeled allMessages,
        List<Section> makers,
        List<Constant> constants,
        List<MisuseItem> misuses,
        List<CodeItem> before,
        List<CodeItem> after,
        List<PairItem> compare,
        List<PairItem> allPairs,
        List<Link> sources)
        implements Page {

    /** Copies the lists. */
    public CodePage {
        digits = List.copyOf(digits);
        officialTexts = List.copyOf(officialTexts);
        historicTexts = List.copyOf(historicTexts);
        answer = List.copyOf(answer);
        commands = List.copyOf(commands);
        observed = List.copyOf(observed);
        meanings = List.copyOf(meanings);
        dialogues = List.copyOf(dialogues);
        textForms = List.copyOf(textForms);
        sections = List.copyOf(sections);
        causes = List.copyOf(causes);
        messages = List.copyOf(messages);
        makers = List.copyOf(makers);
        constants = List.copyOf(constants);
        misuses = List.copyOf(misuses);
        before = List.copyOf(before);
        after = List.copyOf(after);
        compare = List.copyOf(compare);
        allPairs = List.copyOf(allPairs);
        sources = List.copyOf(sources);
    }

    /**
     * One of the three digits.
     *
     * @param digit the digit
     * @param pattern the pattern it makes, or empty
     * @param label what it says
     * @param href the page that explains it, or empty
     */
    public record Digit(String digit, String pattern, String label, String href) {}

    /**
     * Words of a specification.
     *
     * @param text the words
     * @param detail the explanatory lines, or empty
     * @param source where they stand
     */
    public record Quoted(Localized<String> text, Localized<String> detail, Link source) {}

    /**
     * Commands that may get the code.
     *
     * @param commands the commands
     * @param phases when the code comes
     * @param meaning a link to what it means there, where documents clash, or empty
     * @param origins the sections that say so, with who sends it when it is not the server
     */
    public record CommandRow(Html commands, String phases, Html meaning, List<Origin> origins) {
        /** Copies the list. */
        public CommandRow {
            origins = List.copyOf(origins);
        }
    }

    /**
     * Commands that servers answer with the code beyond the documents.
     *
     * @param commands the commands
     * @param servers the servers
     */
    public record ObservedRow(Html commands, List<Link> servers) {
        /** Copies the list. */
        public ObservedRow {
            servers = List.copyOf(servers);
        }
    }

    /**
     * A prescribed text.
     *
     * @param requirement how strictly
     * @param form the form
     * @param commands only in reply to these, or empty
     * @param example an example, or empty
     * @param source where it is prescribed
     */
    public record Form(
            String requirement, String form, Html commands, String example, Link source) {}

    /**
     * A cause.
     *
     * @param id its anchor
     * @param title the cause in a phrase
     * @param tellTale what singles it out
     * @param confirm how to make sure
     * @param fix what helps
     */
    public record Cause(String id, Html title, Html tellTale, Html confirm, Html fix) {}

    /**
     * Texts of a server.
     *
     * @param server the server
     * @param texts its texts
     */
    public record ServerTexts(Link server, List<ServerPage.Text> texts) {
        /** Copies the list. */
        public ServerTexts {
            texts = List.copyOf(texts);
        }
    }

    /**
     * What a client library calls the code.
     *
     * @param client the library
     * @param names its constants, or empty
     * @param note how it treats the code, or empty
     */
    public record Constant(String client, Html names, Html note) {}

    /**
     * A use against the documents.
     *
     * @param id its anchor
     * @param who the server or client, or empty
     * @param body who does it, and what follows
     * @param instead the code that the documents ask for, or empty
     * @param source where it was seen
     */
    public record MisuseItem(String id, Html who, Html body, Html instead, Link source) {}
}
