package org.replycodes.dataset;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.replycodes.model.Client;
import org.replycodes.model.ConfusedPair;
import org.replycodes.model.OtherNumber;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** What was seen of servers, clients and people has a source and stands once. */
final class EvidenceRules {

    /** Servers also answer commands that no document of the dataset defines. */
    private static final Pattern VERB = Pattern.compile("[A-Z][A-Z0-9]*");

    private final Protocol protocol;
    private final Positions positions;
    private final Problems problems;
    private final UniqueRules unique;

    EvidenceRules(LocatedProtocol located, Problems problems) {
        this.protocol = located.protocol();
        this.positions = located.positions();
        this.problems = problems;
        this.unique = new UniqueRules(positions, problems);
    }

    void check() {
        unique.check(protocol.confusedPairs(), "pair", pair -> pair.pair().slug());
        for (ConfusedPair pair : protocol.confusedPairs()) {
            checkSources(pair, pair.sources());
        }
        protocol.servers().forEach(this::check);
        unique.check(protocol.clients(), "client", Client::id);
        unique.check(protocol.otherNumbers(), "number", OtherNumber::number);
        protocol.otherNumbers().forEach(this::check);
    }

    private void check(Server server) {
        unique.check(server.messages(), "text", message -> message.number() + " " + message.text());
        for (ServerMessage message : server.messages()) {
            checkSources(message, message.sources());
            for (String command : message.commands()) {
                if (!protocol.commands().containsKey(command) && !VERB.matcher(command).matches()) {
                    problems.add(
                            Rule.UNKNOWN_COMMAND,
                            positions.of(message, "commands", command),
                            command + " is neither a command nor a verb in capitals",
                            "write " + command.toUpperCase(Locale.ROOT));
                }
            }
        }
    }

    private void check(OtherNumber row) {
        if (row.text().isEmpty()) {
            checkSources(row, row.sources());
        }
        boolean isCode =
                ReplyCode.isReplyCode(row.number())
                        && protocol.codes().containsKey(new ReplyCode(row.number()));
        if (isCode) {
            problems.add(
                    Rule.DUPLICATE_ENTRY,
                    positions.of(row, "number"),
                    row.number() + " is a reply code with a file of its own",
                    "take it out here");
        }
    }

    private void checkSources(Object row, List<?> sources) {
        if (sources.isEmpty()) {
            problems.add(
                    Rule.MISSING_SOURCE,
                    positions.of(row, "source"),
                    "there is no source",
                    "say where it was seen, or take it out");
        }
    }
}
