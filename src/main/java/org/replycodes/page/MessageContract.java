package org.replycodes.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.replycodes.comparison.Comparer;
import org.replycodes.comparison.RelationOrder;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Command;
import org.replycodes.model.FactKind;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.Grammar;
import org.replycodes.model.OtherNumber;
import org.replycodes.model.Phase;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.Server;
import org.replycodes.model.Standing;
import org.replycodes.model.Strength;
import org.replycodes.model.TextForm;
import org.replycodes.text.Review;

/**
 * Which messages the pages use, and with which placeholders. A language has exactly these, so that
 * every key used exists and every key that exists is used.
 *
 * @param keys key → names of its placeholders
 */
public record MessageContract(Map<String, Set<String>> keys) {

    /**
     * The headings of Markdown twins and of answers in the terminal. Templates may ask for them as
     * well, or leave them out.
     */
    private static final List<String> WITHOUT_TEMPLATE =
            List.of(
                    "about.checked",
                    "about.drafts",
                    "about.language",
                    "about.languages",
                    "about.missing",
                    "about.native",
                    "about.specifications",
                    "about.stale",
                    "about.texts",
                    "code.after",
                    "code.before",
                    "code.causes",
                    "code.command",
                    "code.commands",
                    "code.compare",
                    "code.constants",
                    "code.historic",
                    "code.messages",
                    "code.misuse",
                    "code.official",
                    "code.phase",
                    "code.source",
                    "command.observed",
                    "messages.answers",
                    "messages.documented",
                    "pair.choose",
                    "pair.dialogues",
                    "pair.differences",
                    "pair.differs",
                    "pair.fix",
                    "pair.instead",
                    "pair.meaning",
                    "pair.mixed-up",
                    "pair.neighbors",
                    "pair.next-step",
                    "pair.react",
                    "pair.shared",
                    "pair.when",
                    "server.departures",
                    "sources.title");

    /** Copies the map, in order of the keys. */
    public MessageContract {
        keys = new TreeMap<>(keys);
    }

    /**
     * The labels of the site.
     *
     * @param templateLabels the labels that templates ask for
     */
    public static MessageContract ofSite(Collection<String> templateLabels) {
        Builder keys = new Builder();
        templateLabels.forEach(keys::add);
        WITHOUT_TEMPLATE.forEach(keys::add);
        keys.add("list.separator").add("sentence.separator").add("title.separator");
        for (String page :
                List.of(
                        "home",
                        "compare",
                        "commands",
                        "classes",
                        "groups",
                        "messages",
                        "servers",
                        "about")) {
            keys.add("nav." + page);
        }
        keys.words("standing", Standing.values())
                .words("strength", Strength.values())
                .words("requirement", TextForm.Requirement.values())
                .words("basis", Server.Basis.values())
                .words("review", Review.values())
                .add("review.stale");
        keys.headings(
                        "code",
                        "meaning",
                        "when",
                        "client-author",
                        "server-author",
                        "standing",
                        "third-digit",
                        "meanings.see")
                .headings("code.fix", "user", "administrator", "developer")
                .headings("code.next", "user", "administrator", "developer")
                .headings(
                        "command",
                        "purpose",
                        "replies",
                        "pitfalls",
                        "syntax",
                        "standing",
                        "stage",
                        "defined-in")
                .headings("class", "meaning", "client", "server")
                .headings("group", "meaning", "choose")
                .headings("protocol", "reply", "digits", "lines", "session", "clients", "questions")
                .headings("about", "sources", "method", "translations", "machines", "contribute")
                .headings("about", "files", "license")
                .headings("server", "version", "basis", "published")
                .headings("not-found", "title", "description", "help", "suggestion")
                .headings("axis", Grammar.COMPUTED_AXES.toArray(new String[0]))
                .headings(
                        "axis",
                        Grammar.OPEN_AXES.stream()
                                .map(axis -> axis + ".none")
                                .toArray(String[]::new))
                .headings("error", "yes", "no", "depends");
        RelationOrder.KEYS.forEach(
                relation -> keys.add("relation." + relation).add("relation." + relation + ".sign"));
        keys.add("axis.commands.many", "n")
                .add("code.all-messages", "n")
                .add("messages.count", "n")
                .add("messages.about-code", "code")
                .add("messages.about-other")
                .add("dialogue.caption", "code", "cmd");
        keys.add("pair.unofficial", "code")
                .add("pair.same-decision", "a", "b")
                .add("pair.envelope", "a", "b")
                .add("pair.all-about", "code")
                .add("pair.confused", "a", "b")
                .add("pair.unrelated", "a", "b");
        for (String sentence : PAIR_COMMANDS) {
            keys.add(sentence, "a", "b", "cmds").add(sentence + ".many", "a", "b", "n");
        }
        keys.add("commands.only", "code", "cmds")
                .add("commands.only.many", "code", "n")
                .add("defined-in.sentence", "code", "rfc")
                .add("text-form.sentence", "code");
        return keys.build();
    }

    private static final List<String> PAIR_COMMANDS =
            List.of(
                    "pair.consecutive.same",
                    "pair.consecutive.next",
                    "pair.alternatives",
                    "pair.same-command");

    /** The labels and sentences of a protocol. */
    public static MessageContract ofProtocol(Protocol protocol) {
        Builder keys = new Builder();
        keys.add("code.title", "code")
                .add("pair.title", "a", "b")
                .add("command.title", "cmd")
                .add("messages.title", "code")
                .add("messages.description", "code", "n")
                .add("server.title")
                .add("server.description", "n")
                .add("protocol.title");
        keys.headings("matrix", "title", "heading", "summary");
        for (String folder : List.of("commands", "classes", "groups", "messages", "servers")) {
            keys.add("index." + folder)
                    .add("index." + folder + ".title")
                    .add("index." + folder + ".summary");
        }
        for (OtherNumber.Kind kind : OtherNumber.Kind.values()) {
            keys.add("other-numbers." + Comparer.key(kind));
        }
        protocol.otherNumbers().forEach(number -> keys.add("number." + number.number()));
        for (FactKind fact : protocol.grammar().facts()) {
            keys.add("axis." + fact.key());
            for (String value : fact.values()) {
                keys.add(fact.key() + "." + value);
                if (protocol.grammar().axes().contains(fact.key())) {
                    keys.add(fact.key() + "." + value + ".sentence", "code");
                }
            }
        }
        for (ReplyClass replyClass : protocol.grammar().classes()) {
            keys.add("class." + replyClass.pattern() + ".sentence", "code");
        }
        for (FunctionGroup group : protocol.grammar().groups()) {
            keys.add("pair.same-group." + group.pattern(), "a", "b");
        }
        for (Phase phase : protocol.grammar().phases()) {
            keys.add("phase." + phase.key()).add("phase." + phase.key() + ".sentence", "code");
        }
        protocol.grammar().stages().forEach(stage -> keys.add("stage." + stage));
        for (CodeEntry entry : protocol.codes().values()) {
            if (!entry.job().isEmpty()) {
                keys.add("pair.mechanisms." + entry.job(), "a", "b");
            }
            if (!entry.condition().isEmpty()) {
                keys.add("pair.twins." + entry.condition(), "a", "b");
            }
        }
        protocol.commands().values().forEach(command -> addCommand(keys, command));
        return keys.build();
    }

    /** An event has no verb: its words are messages. A reply can come from somebody else. */
    private static void addCommand(Builder keys, Command command) {
        if (command.isEvent()) {
            keys.add("command." + command.verb())
                    .add("command." + command.verb() + ".title")
                    .add("dialogue." + command.verb(), "code")
                    .add("commands.only." + command.verb(), "code");
            for (String sentence : PAIR_COMMANDS) {
                if (!sentence.equals("pair.consecutive.next")) {
                    keys.add(sentence + "." + command.verb(), "a", "b");
                }
            }
        }
        command.replies().stream()
                .filter(reply -> !reply.sentBy().isEmpty())
                .forEach(reply -> keys.add("sent-by." + reply.sentBy()));
    }

    /** Collects keys. */
    private static final class Builder {
        private final Map<String, Set<String>> keys = new TreeMap<>();

        Builder add(String key, String... placeholders) {
            keys.put(key, new LinkedHashSet<>(List.of(placeholders)));
            return this;
        }

        Builder headings(String prefix, String... headings) {
            for (String heading : headings) {
                add(prefix + "." + heading);
            }
            return this;
        }

        Builder words(String prefix, Enum<?>[] values) {
            for (Enum<?> value : values) {
                add(prefix + "." + Comparer.key(value));
            }
            return this;
        }

        MessageContract build() {
            return new MessageContract(keys);
        }
    }
}
