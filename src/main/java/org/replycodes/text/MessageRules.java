package org.replycodes.text;

import java.util.Map;
import java.util.Set;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/** Whether a catalog of messages has exactly the messages that pages use. */
public final class MessageRules {

    private MessageRules() {}

    /**
     * Compares a catalog with what is used.
     *
     * @param messages the catalog
     * @param used key → placeholders of the messages that pages use
     * @param file where the catalog stands
     * @param problems receives what is missing, unused or different
     */
    public static void check(
            Map<String, Message> messages,
            Map<String, Set<String>> used,
            SourcePosition file,
            Problems problems) {
        if (messages.isEmpty()) {
            // One problem, and not one for each message.
            problems.add(
                    Rule.MISSING_MESSAGE,
                    file,
                    "there is no message, and the pages use " + used.size(),
                    "take over the file of another language, and translate it");
            return;
        }
        used.forEach(
                (key, placeholders) -> {
                    Message message = messages.get(key);
                    if (message == null) {
                        problems.add(
                                Rule.MISSING_MESSAGE,
                                file,
                                "no message " + key,
                                placeholders.isEmpty()
                                        ? "add it"
                                        : "add it, with " + names(placeholders));
                    } else if (message.pattern() != Pattern.UNREADABLE
                            && !message.pattern().placeholders().equals(placeholders)) {
                        problems.add(
                                Rule.WRONG_PLACEHOLDERS,
                                message.position(),
                                "message "
                                        + key
                                        + " has "
                                        + names(message.pattern().placeholders()),
                                "it has to have " + names(placeholders));
                    } else if (!message.pattern().endsInItsList()) {
                        problems.add(
                                Rule.LIST_NOT_LAST,
                                message.position(),
                                "message " + key + " goes on behind its list or number",
                                "end it in a colon and {cmds} or {n}, for no language inflects"
                                        + " these");
                    }
                });
        messages.forEach(
                (key, message) -> {
                    if (!used.containsKey(key)) {
                        problems.add(
                                Rule.UNUSED_MESSAGE,
                                message.position(),
                                "no page uses message " + key,
                                NearestNames.hint(key, used.keySet(), "take it out"));
                    }
                });
    }

    private static String names(Set<String> placeholders) {
        return placeholders.isEmpty()
                ? "no placeholder"
                : "{" + String.join("} {", placeholders) + "}";
    }
}
