package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * A server and every reply it sends.
 *
 * @param frame what stands around
 * @param name its name
 * @param facts the version that was read, how, and where it is published
 * @param departures where it leaves the documents
 * @param codes its texts by code
 */
public record ServerPage(
        Frame frame,
        String name,
        List<Labeled> facts,
        List<Departure> departures,
        List<CodeTexts> codes)
        implements Page {

    /** Copies the lists. */
    public ServerPage {
        facts = List.copyOf(facts);
        departures = List.copyOf(departures);
        codes = List.copyOf(codes);
    }

    /**
     * Commands that the server answers with a code no document allows for them.
     *
     * @param code the code
     * @param commands the commands
     */
    public record Departure(CodeItem code, Html commands) {}

    /**
     * The texts of one code.
     *
     * @param code the code
     * @param texts the texts
     */
    public record CodeTexts(CodeItem code, List<Text> texts) {
        /** Copies the list. */
        public CodeTexts {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A text.
     *
     * @param href its anchor on the page of all messages
     * @param text the text with its placeholders marked
     * @param note when the server sends it, or empty
     */
    public record Text(String href, Html text, Html note) {}
}
