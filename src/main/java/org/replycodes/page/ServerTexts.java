package org.replycodes.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;
import org.replycodes.text.Html;

/**
 * The messages of all servers turned round: number → text → who sends it. Every text has one anchor
 * on the page of its number.
 */
final class ServerTexts {

    /**
     * How many texts of a server stand on the page of a code; all stand on that of its messages.
     */
    private static final int MOST_TEXTS = 3;

    private final Edition edition;
    private final Map<String, Map<String, List<Sent>>> byNumber = new TreeMap<>();
    private final MessageAnchors anchors;

    /**
     * A message and the server that sends it.
     *
     * @param server the server
     * @param message the message
     */
    record Sent(Server server, ServerMessage message) {}

    ServerTexts(Edition edition) {
        this.edition = edition;
        for (Server server : edition.protocol().servers()) {
            for (ServerMessage message : server.messages()) {
                byNumber.computeIfAbsent(message.number(), number -> new LinkedHashMap<>())
                        .computeIfAbsent(message.text(), text -> new ArrayList<>())
                        .add(new Sent(server, message));
            }
        }
        this.anchors = new MessageAnchors(edition.protocol());
    }

    /** The numbers that servers send, in order. */
    List<String> numbers() {
        return List.copyOf(byNumber.keySet());
    }

    /** The texts of a number, with their senders. */
    Map<String, List<Sent>> texts(String number) {
        return byNumber.getOrDefault(number, Map.of());
    }

    /** How many texts servers send with a number. */
    int count(String number) {
        return texts(number).size();
    }

    /** The files of all servers. */
    List<String> files() {
        return edition.protocol().servers().stream().map(this::file).toList();
    }

    /** The file in which the texts of a server stand. */
    String file(Server server) {
        return edition.dataFile("server-messages/" + server.id() + ".json");
    }

    /** The files of the servers that send a number, that of the first text first. */
    List<String> files(String number) {
        return texts(number).values().stream()
                .flatMap(List::stream)
                .map(sent -> file(sent.server()))
                .distinct()
                .toList();
    }

    /** The anchor of a text on the page of its number. */
    String anchor(String number, String text) {
        return anchors.anchor(number, text);
    }

    /** The first texts of the best-known servers for a number. */
    List<CodePage.ServerTexts> wellKnown(String number) {
        List<CodePage.ServerTexts> found = new ArrayList<>();
        for (String id : edition.protocol().grammar().wellKnownServers()) {
            edition.protocol()
                    .server(id)
                    .ifPresent(
                            server -> {
                                List<ServerPage.Text> texts = texts(server, number);
                                if (!texts.isEmpty()) {
                                    found.add(
                                            new CodePage.ServerTexts(
                                                    edition.server(id),
                                                    texts.stream().limit(MOST_TEXTS).toList()));
                                }
                            });
        }
        return found;
    }

    /** The texts of a server for a number. */
    List<ServerPage.Text> texts(Server server, String number) {
        return server.messages().stream()
                .filter(message -> message.number().equals(number))
                .map(
                        message ->
                                new ServerPage.Text(
                                        edition.addresses()
                                                .messages(number)
                                                .href(anchor(number, message.text())),
                                        text(message),
                                        edition.serverNote(server.id(), message.noteKey())))
                .toList();
    }

    /** A text with its placeholders marked. */
    Html text(ServerMessage message) {
        return edition.literal(message.text());
    }

    /** Commands that servers answer with a code beyond the documents: verb → ids of servers. */
    Map<String, Set<String>> observedCommands(ReplyCode code) {
        Map<String, Set<String>> observed = new TreeMap<>();
        texts(code.digits())
                .values()
                .forEach(
                        senders ->
                                senders.forEach(
                                        sent ->
                                                departures(sent.message())
                                                        .forEach(
                                                                verb ->
                                                                        observed.computeIfAbsent(
                                                                                        verb,
                                                                                        key ->
                                                                                                new TreeSet<>())
                                                                                .add(
                                                                                        sent.server()
                                                                                                .id()))));
        return observed;
    }

    /** The commands of a message whose tables do not have its code. */
    List<String> departures(ServerMessage message) {
        ReplyCode code = new ReplyCode(message.number());
        boolean any =
                edition.protocol().codes().containsKey(code)
                        && edition.protocol().code(code).anyCommand().isPresent();
        return message.commands().stream()
                .filter(verb -> !any && !message.documented())
                .filter(verb -> edition.protocol().commands().containsKey(verb))
                .filter(verb -> !edition.compared().table().rows(code).containsKey(verb))
                .toList();
    }
}
