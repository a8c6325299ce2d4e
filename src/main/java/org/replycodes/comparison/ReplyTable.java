package org.replycodes.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Command;
import org.replycodes.model.Ordered;
import org.replycodes.model.Phase;
import org.replycodes.model.Protocol;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Strength;

/**
 * The table of commands and replies, turned round: which commands may receive a code, and when.
 *
 * <p>Verbs are in the order of the protocol's commands. {@linkplain #standardRows Standard rows}
 * are those of standards-track documents, the only ones that make relations; a code that a document
 * allows for every command has one row more for each command that its table forgets, in the phase
 * of such replies.
 */
public final class ReplyTable {

    private final Map<ReplyCode, Map<String, List<Reply>>> allRows;
    private final Map<ReplyCode, Map<String, List<Reply>>> standardRows;

    /** Turns the table of a protocol round. */
    public ReplyTable(Protocol protocol) {
        SortedMap<ReplyCode, Map<String, List<Reply>>> all = new TreeMap<>();
        SortedMap<ReplyCode, Map<String, List<Reply>>> standard = new TreeMap<>();
        for (Command command : protocol.commands().values()) {
            for (Reply reply : command.replies()) {
                add(all, command, reply);
                if (protocol.strength(reply) == Strength.STANDARD && reply.sentBy().isEmpty()) {
                    add(standard, command, reply);
                }
            }
        }
        for (CodeEntry entry : protocol.codes().values()) {
            addRowsForEveryCommand(protocol, entry, standard);
        }
        this.allRows = Ordered.copy(all);
        this.standardRows = Ordered.copy(standard);
    }

    private static void addRowsForEveryCommand(
            Protocol protocol,
            CodeEntry entry,
            SortedMap<ReplyCode, Map<String, List<Reply>>> rows) {
        if (entry.anyCommand().isEmpty() || protocol.grammar().anyCommandPhase().isEmpty()) {
            return;
        }
        Phase phase = protocol.grammar().anyCommandPhase().get();
        Map<String, List<Reply>> known = rows.getOrDefault(entry.code(), Map.of());
        List<Command> forgotten =
                protocol.commands().values().stream()
                        .filter(command -> !command.isEvent())
                        .filter(command -> !known.containsKey(command.verb()))
                        .toList();
        for (Command command : forgotten) {
            add(rows, command, new Reply(entry.code(), phase.key(), entry.anyCommand().get(), ""));
        }
    }

    private static void add(
            SortedMap<ReplyCode, Map<String, List<Reply>>> rows, Command command, Reply reply) {
        rows.computeIfAbsent(reply.code(), code -> new LinkedHashMap<>())
                .computeIfAbsent(command.verb(), verb -> new ArrayList<>())
                .add(reply);
    }

    /** All rows of a code, whatever their strength: verb → rows. */
    public Map<String, List<Reply>> rows(ReplyCode code) {
        return allRows.getOrDefault(code, Map.of());
    }

    /** The rows of a code that make relations: verb → rows. */
    public Map<String, List<Reply>> standardRows(ReplyCode code) {
        return standardRows.getOrDefault(code, Map.of());
    }

    /** The commands that may receive a code according to standards-track documents. */
    public List<String> commands(ReplyCode code) {
        return List.copyOf(standardRows(code).keySet());
    }

    /** The commands that may receive either of two codes. */
    public List<String> sharedCommands(ReplyCode one, ReplyCode other) {
        Map<String, List<Reply>> others = standardRows(other);
        return commands(one).stream().filter(others::containsKey).toList();
    }
}
