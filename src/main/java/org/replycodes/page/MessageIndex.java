package org.replycodes.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replycodes.model.Protocol;
import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;

/**
 * The texts of all servers, for finding a pasted line. The same for all languages, because texts
 * are never translated.
 *
 * @param protocols the protocols, the default one first
 */
public record MessageIndex(List<OfProtocol> protocols) {

    /** Copies the list. */
    public MessageIndex {
        protocols = List.copyOf(protocols);
    }

    /** Collects the texts of the servers of a protocol. */
    static OfProtocol of(Protocol protocol) {
        MessageAnchors anchors = new MessageAnchors(protocol);
        List<Server> servers = new ArrayList<>(protocol.servers());
        List<String> wellKnown = protocol.grammar().wellKnownServers();
        servers.sort(Comparator.comparing(server -> !wellKnown.contains(server.id())));
        Map<String, Map<String, List<Integer>>> senders = new TreeMap<>();
        for (Server server : servers) {
            for (ServerMessage message : server.messages()) {
                senders.computeIfAbsent(message.number(), number -> new LinkedHashMap<>())
                        .computeIfAbsent(message.text(), text -> new ArrayList<>())
                        .add(servers.indexOf(server));
            }
        }
        List<Text> texts = new ArrayList<>();
        senders.forEach(
                (number, byText) ->
                        byText.forEach(
                                (text, places) ->
                                        texts.add(
                                                new Text(
                                                        number,
                                                        anchors.anchor(number, text),
                                                        text,
                                                        places))));
        return new OfProtocol(protocol.id(), servers.stream().map(Server::name).toList(), texts);
    }

    /**
     * The texts of a protocol.
     *
     * @param id the first part of its addresses
     * @param servers the names of the servers
     * @param texts the texts, by number and then in the order of their page
     */
    public record OfProtocol(String id, List<String> servers, List<Text> texts) {
        /** Copies the lists. */
        public OfProtocol {
            servers = List.copyOf(servers);
            texts = List.copyOf(texts);
        }
    }

    /**
     * A text.
     *
     * @param number the three digits it comes with
     * @param anchor its anchor on the page of its number
     * @param text the text, with {@code {placeholders}}
     * @param servers who sends it: places in the list of servers, the best known first
     */
    public record Text(String number, String anchor, String text, List<Integer> servers) {
        /** Copies the list. */
        public Text {
            servers = List.copyOf(servers);
        }
    }
}
