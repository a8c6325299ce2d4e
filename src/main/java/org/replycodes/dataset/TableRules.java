package org.replycodes.dataset;

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

import java.util.List;

/** What a code says of its commands agrees with the tables of the commands. */
final class TableRules {

    private final LocatedProtocol located;
    private final Positions positions;
    private final Problems problems;
    private final ReplyTable table;

    TableRules(LocatedProtocol located, Problems problems) {
        this.located = located;
        this.positions = located.positions();
        this.problems = problems;
        this.table = new ReplyTable(located.protocol());
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
        return String.join(
                        " ",
                        reply.phase(),
                        reply.code().digits(),
                        reply.reference().specification(),
                        reply.reference().section(),
                        reply.sentBy())
                .strip();
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
        if (entry.standing() != Standing.UNOFFICIAL
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
            checkCommands(code, meaning.commands(), positions.of(meaning, "commands"));
        }
        for (TextForm form : entry.textForms()) {
            checkCommands(code, form.commands(), positions.of(form, "commands"));
        }
        for (Sequence sequence : entry.sequences()) {
            for (ReplyCode next : sequence.codes()) {
                checkCommands(next, List.of(sequence.command()), positions.of(sequence, "codes"));
            }
        }
    }

    private void checkCommands(ReplyCode code, List<String> commands, SourcePosition position) {
        for (String command : commands) {
            // An unknown code or command is a fault of its own.
            boolean isKnown =
                    located.protocol().codes().containsKey(code)
                            && located.protocol().commands().containsKey(command);
            if (isKnown && !table.allows(code, command)) {
                problems.add(
                        Rule.OUTSIDE_TABLE,
                        position,
                        code + " is not in the table of " + command,
                        "add the row with its section, or correct this");
            }
        }
    }
}
