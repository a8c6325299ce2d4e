package org.replycodes.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replycodes.model.Dialogue;
import org.replycodes.model.Dialogue.Line;
import org.replycodes.model.Dialogue.Speaker;
import org.replycodes.model.ReplyCode;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/**
 * A dialogue is an exchange that could have happened: its command is sent, each line of the server
 * belongs to a reply (RFC 959, section 4.2), and the last reply has the dialogue's code.
 */
final class DialogueRules {

    /** The first line of a reply: a hyphen says that more lines follow. */
    private static final Pattern REPLY = Pattern.compile("([0-9]{3})([ -]).*");

    private final LocatedProtocol located;
    private final Problems problems;

    DialogueRules(LocatedProtocol located, Problems problems) {
        this.located = located;
        this.problems = problems;
    }

    void check() {
        Map<ReplyCode, List<Dialogue>> dialogues = located.protocol().dialogues();
        for (Map.Entry<ReplyCode, List<Dialogue>> file : dialogues.entrySet()) {
            for (Dialogue dialogue : file.getValue()) {
                check(file.getKey(), dialogue);
            }
        }
    }

    private void check(ReplyCode code, Dialogue dialogue) {
        SourcePosition lines = located.positions().of(dialogue, "lines");
        List<Line> replies =
                dialogue.lines().stream().filter(line -> line.speaker() == Speaker.S).toList();
        if (replies.isEmpty()) {
            problems.add(
                    Rule.DIALOGUE_END,
                    lines,
                    "the server says nothing",
                    "add its reply, as in `S: " + code + " …`");
            return;
        }
        Line last = replies.get(replies.size() - 1);
        if (!last.text().startsWith(code + " ")) {
            problems.add(
                    Rule.DIALOGUE_END,
                    located.positions().of(last),
                    "the last line of the server does not begin with " + code,
                    "end with that reply, or move this to the file of its code");
        }
        checkReplies(replies);
        if (!isSent(dialogue)) {
            problems.add(
                    Rule.DIALOGUE_END,
                    lines,
                    "no line of the client sends " + dialogue.command(),
                    "add a line such as `C: " + dialogue.command() + "`");
        }
    }

    private boolean isSent(Dialogue dialogue) {
        String verb = dialogue.command();
        boolean isEvent = verb.equals(verb.toLowerCase(Locale.ROOT));
        return isEvent
                || dialogue.lines().stream()
                        .filter(line -> line.speaker() == Speaker.C)
                        .anyMatch(line -> (line.text() + " ").startsWith(verb + " "));
    }

    private void checkReplies(List<Line> replies) {
        String open = "";
        for (Line line : replies) {
            Matcher reply = REPLY.matcher(line.text());
            if (!open.isEmpty()) {
                open = line.text().startsWith(open + " ") ? "" : open;
            } else if (!reply.matches()) {
                problems.add(
                        Rule.DIALOGUE_LINE,
                        located.positions().of(line),
                        "the line does not begin with a code and a space or a hyphen",
                        "begin it like `S: 220 Ready.`");
            } else if (reply.group(2).equals("-")) {
                open = reply.group(1);
            }
        }
    }
}
