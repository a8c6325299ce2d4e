package org.replycodes.dataset;

import java.util.function.Supplier;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Command;
import org.replycodes.model.Meaning;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Sequence;
import org.replycodes.model.Standing;
import org.replycodes.model.TextForm;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/** What a code says of its commands agrees with the tables of the commands. */
final class TableRules {

    private final LocatedProtocol located;
    private final Positions positions;
    private final Problems problems;
    private final AllowedReplies table;
    private final boolean isWhole;

    TableRules(LocatedProtocol located, Problems problems) {
        this.located = located;
        this.positions = located.positions();
        this.problems = problems;
        this.table = new AllowedReplies(located.protocol());
        this.isWhole = located.protocol().commands().values().stream().allMatch(positions::knows);
    }

    void check() {
        for (Command command : located.protocol().commands().values()) {
            new UniqueRules(positions, problems).check(command.replies(), "code", TableRules::row);
        }
        for (CodeEntry entry : located.protocol().codes().values()) {
            if (positions.knows(entry)) {
                check(entry);
            }
        }
    }

    private static String row(Reply reply) {
        String row =
                reply.code()
                        + " in the phase "
                        + reply.phase()
                        + " by "
                        + reply.reference().specification()
                        + " "
                        + reply.reference().section();
        return reply.sentBy().isEmpty() ? row : row + " from " + reply.sentBy();
    }

    private void check(CodeEntry entry) {
        ReplyCode code = entry.code();
        if (table.has(code) && !entry.commands().isEmpty()) {
            problems.add(
                    Rule.COMPUTED_COMMANDS,
                    positions.of(entry, "commands"),
                    "the commands of " + code + " follow from the tables of the commands",
                    "leave out the key");
        }
        // Of an unofficial code, the commands may not be known.
        if (isWhole
                && entry.standing() != Standing.UNOFFICIAL
                && !table.has(code)
                && entry.commands().isEmpty()
                && entry.anyCommand().isEmpty()) {
            problems.add(
                    Rule.UNANSWERED_CODE,
                    positions.of(entry, "code"),
                    "no command receives " + code,
                    "add it to the table of a command, or name the commands here");
        }
        for (Meaning meaning : entry.meanings()) {
            for (String command : meaning.commands()) {
                check(code, command, () -> positions.of(meaning, "commands", command));
            }
        }
        for (TextForm form : entry.textForms()) {
            for (String command : form.commands()) {
                check(code, command, () -> positions.of(form, "commands", command));
            }
        }
        for (Sequence sequence : entry.sequences()) {
            for (ReplyCode next : sequence.codes()) {
                String command = sequence.command();
                check(next, command, () -> positions.of(sequence, "codes", next.digits()));
            }
        }
    }

    private void check(ReplyCode code, String command, Supplier<SourcePosition> position) {
        // An unknown code or command is a fault of its own, and of an unreadable one nothing is
        // known.
        Command known = located.protocol().commands().get(command);
        boolean isJudged =
                known != null
                        && positions.knows(known)
                        && located.protocol().codes().containsKey(code);
        if (isJudged && !table.allows(code, command)) {
            problems.add(
                    Rule.OUTSIDE_TABLE,
                    position.get(),
                    code + " is not in the table of " + command,
                    "add the row with its section, or correct this");
        }
    }
}
