package org.replycodes.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Command;
import org.replycodes.model.Protocol;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;

/** Which commands receive which codes, by the tables of the commands. */
final class AllowedReplies {

    private final Protocol protocol;
    private final Map<ReplyCode, Set<String>> commands = new HashMap<>();

    AllowedReplies(Protocol protocol) {
        this.protocol = protocol;
        for (Command command : protocol.commands().values()) {
            for (Reply reply : command.replies()) {
                commands.computeIfAbsent(reply.code(), code -> new HashSet<>()).add(command.verb());
            }
        }
    }

    /** Whether the code stands in the table of a command. */
    boolean has(ReplyCode code) {
        return commands.containsKey(code);
    }

    /**
     * Whether the code can answer the command: by its table, because it can answer every command,
     * or because the code's entry names the command.
     */
    boolean allows(ReplyCode code, String command) {
        CodeEntry entry = protocol.codes().get(code);
        boolean byEntry =
                entry != null
                        && (entry.anyCommand().isPresent() || entry.commands().contains(command));
        return byEntry || commands.getOrDefault(code, Set.of()).contains(command);
    }
}
