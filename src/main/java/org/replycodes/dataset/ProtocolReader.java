package org.replycodes.dataset;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonObject;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.Client;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Command;
import org.replycodes.model.ConfusedPair;
import org.replycodes.model.Dialogue;
import org.replycodes.model.Grammar;
import org.replycodes.model.OtherNumber;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Server;
import org.replycodes.model.Specification;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;

/** Reads the folder of one protocol. */
final class ProtocolReader {

    private static final List<String> FILES =
            List.of(
                    "protocol.json",
                    "specifications.json",
                    "pairs.json",
                    "client-constants.json",
                    "other-numbers.json");
    private static final List<String> FOLDERS =
            List.of("codes", "commands", "dialogues", "server-messages");

    private static final Pattern CODE = Pattern.compile("[0-9]{3}");

    /** The last part of an address; the index of a folder has its own. */
    private static final Pattern SLUG = Pattern.compile("(?!index$)[a-z][a-z0-9]*([.-][a-z0-9]+)*");

    private final DataFolder files;
    private final String folder;
    private final References references = new References();
    private final Positions positions = new Positions();

    /**
     * @param files the content folder
     * @param folder the protocol's folder below it
     */
    ProtocolReader(DataFolder files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Reads everything; empty when {@code protocol.json} is unreadable. */
    Optional<LocatedProtocol> read() {
        files.allowOnly(folder, FILES, FOLDERS);
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        GrammarReader reader = new GrammarReader(name, references, positions);
        return files.object(path("protocol.json"))
                .map(object -> ObjectReader.read(object, files.problems(), reader::read))
                .map(this::protocol)
                .map(
                        protocol ->
                                new LocatedProtocol(
                                        protocol, folder, files.content(), positions, references));
    }

    private Protocol protocol(Grammar grammar) {
        return new Protocol(
                grammar,
                specifications(),
                codes(),
                commands(grammar),
                dialogues(),
                pairs(),
                servers(),
                clients(),
                otherNumbers());
    }

    private Map<String, Specification> specifications() {
        SpecificationReader reader = new SpecificationReader(positions);
        Optional<List<Specification>> list =
                files.objects(path("specifications.json"), reader::read);
        if (list.isEmpty()) {
            references.leaveOpen(Kind.SPECIFICATION);
            references.leaveOpen(Kind.SECTION);
        }
        Map<String, Specification> specifications = new LinkedHashMap<>();
        for (Specification specification : list.orElse(List.of())) {
            if (specifications.putIfAbsent(specification.id(), specification) != null) {
                files.problems()
                        .add(
                                Rule.DUPLICATE_ENTRY,
                                positions.of(specification, "id"),
                                "the specification "
                                        + specification.id()
                                        + " stands here a second time",
                                "keep one of the two");
            }
        }
        return specifications;
    }

    private Map<ReplyCode, CodeEntry> codes() {
        CodeReader reader = new CodeReader(references, positions);
        Map<ReplyCode, CodeEntry> codes = new TreeMap<>();
        for (String name : files.names(path("codes"), CODE, "421.json")) {
            ReplyCode code = new ReplyCode(name);
            codes.put(code, entry("codes/" + name, object -> reader.read(code, object)));
        }
        if (codes.isEmpty()) {
            // One problem, and not one for each name of a code.
            references.leaveOpen(Kind.CODE);
            references.leaveOpen(Kind.NUMBER);
            files.problems()
                    .add(
                            Rule.MISSING_FILE,
                            files.content().positionOf(path("codes")),
                            "there is no reply code",
                            "each has a file here, named like 421.json");
        }
        return codes;
    }

    private Map<String, Command> commands(Grammar grammar) {
        CommandReader reader = new CommandReader(references, positions, grammar);
        List<Command> list =
                files.names(path("commands"), SLUG, "retr.json").stream()
                        .map(name -> entry("commands/" + name, file -> reader.read(name, file)))
                        .sorted(
                                Comparator.comparing((Command command) -> !command.isEvent())
                                        .thenComparing(Command::verb))
                        .toList();
        if (!list.stream().allMatch(positions::knows)) {
            // It may be an event, whose name is not in capitals.
            references.leaveOpen(Kind.COMMAND);
            references.leaveOpen(Kind.VERB);
        }
        Map<String, Command> commands = new LinkedHashMap<>();
        list.forEach(command -> commands.put(command.verb(), command));
        return commands;
    }

    private Map<ReplyCode, List<Dialogue>> dialogues() {
        DialogueReader reader = new DialogueReader(references, positions);
        Map<ReplyCode, List<Dialogue>> dialogues = new TreeMap<>();
        for (String name : files.names(path("dialogues"), CODE, "421.json")) {
            ReplyCode code = new ReplyCode(name);
            dialogues.put(code, entry("dialogues/" + name, file -> reader.read(code, file)));
        }
        return dialogues;
    }

    private List<ConfusedPair> pairs() {
        PairReader reader = new PairReader(references, positions);
        return files.optionalObjects(path("pairs.json"), reader::read).orElse(List.of()).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Server> servers() {
        ServerReader reader = new ServerReader(references, positions);
        List<Server> servers =
                files.names(path("server-messages"), SLUG, "vsftpd.json").stream()
                        .map(
                                name ->
                                        entry(
                                                "server-messages/" + name,
                                                file -> reader.read(name, file)))
                        .toList();
        if (!servers.stream().allMatch(positions::knows)) {
            references.leaveOpen(Kind.VERB);
        }
        return servers;
    }

    private List<Client> clients() {
        ClientReader reader = new ClientReader(references, positions);
        Optional<List<Client>> clients =
                files.optionalObjects(path("client-constants.json"), reader::read);
        if (clients.isEmpty()) {
            references.leaveOpen(Kind.CLIENT);
        }
        return clients.orElse(List.of()).stream().sorted(Comparator.comparing(Client::id)).toList();
    }

    private List<OtherNumber> otherNumbers() {
        OtherNumberReader reader = new OtherNumberReader(references, positions);
        Optional<List<OtherNumber>> numbers =
                files.optionalObjects(path("other-numbers.json"), reader::read);
        if (numbers.isEmpty()) {
            references.leaveOpen(Kind.NUMBER);
        }
        return numbers.orElse(List.of()).stream()
                .sorted(
                        Comparator.comparingInt((OtherNumber row) -> row.number().length())
                                .thenComparing(OtherNumber::number))
                .toList();
    }

    /**
     * Reads the file of one thing. When it is unreadable the thing exists all the same, but without
     * content and without a position: otherwise every name that refers to it would be called
     * unknown.
     */
    private <T> T entry(String name, Function<ObjectReader, T> reading) {
        String file = path(name + ".json");
        Optional<JsonObject> object = files.object(file);
        if (object.isEmpty()) {
            JsonObject nothing = JsonObject.empty(files.content().positionOf(file));
            return ObjectReader.read(nothing, new Problems(), reading);
        }
        T value = ObjectReader.read(object.get(), files.problems(), reading);
        return positions.put(value, object.get());
    }

    private String path(String file) {
        return folder + "/" + file;
    }
}
