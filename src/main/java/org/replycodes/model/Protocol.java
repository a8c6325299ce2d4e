package org.replycodes.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One protocol: its grammar of replies and everything the dataset holds about it.
 *
 * @param grammar how its replies are built and compared
 * @param specifications id → specification
 * @param codes the codes that have a page, in order
 * @param commands verb → command, in alphabetical order of the verbs, events first
 * @param dialogues the exchanges that end in a code
 * @param confusedPairs editors' evidence, best known pair first
 * @param servers the servers in order of their ids
 * @param clients the client libraries in order of their ids
 * @param otherNumbers numbers without a page, in numeric order
 */
public record Protocol(
        Grammar grammar,
        Map<String, Specification> specifications,
        Map<ReplyCode, CodeEntry> codes,
        Map<String, Command> commands,
        Map<ReplyCode, List<Dialogue>> dialogues,
        List<ConfusedPair> confusedPairs,
        List<Server> servers,
        List<Client> clients,
        List<OtherNumber> otherNumbers) {

    /** Copies the collections; maps keep their order. */
    public Protocol {
        specifications = Ordered.copy(specifications);
        codes = Ordered.copy(codes);
        commands = Ordered.copy(commands);
        dialogues = Ordered.copy(dialogues);
        confusedPairs = List.copyOf(confusedPairs);
        servers = List.copyOf(servers);
        clients = List.copyOf(clients);
        otherNumbers = List.copyOf(otherNumbers);
    }

    /** Its name in addresses and folders. */
    public String id() {
        return grammar.protocol();
    }

    /** The entry of a code that is known to exist. */
    public CodeEntry code(ReplyCode code) {
        return codes.get(code);
    }

    /** The specification that a reference names. */
    public Specification specification(SpecReference reference) {
        return specifications.get(reference.specification());
    }

    /** The strength of a row: that of its document. */
    public Strength strength(Reply reply) {
        return specification(reply.reference()).strength();
    }

    /** The server with an id, where there is one. */
    public Optional<Server> server(String id) {
        return servers.stream().filter(server -> server.id().equals(id)).findFirst();
    }
}
