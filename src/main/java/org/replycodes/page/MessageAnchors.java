package org.replycodes.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.replycodes.model.Protocol;
import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;

/** The anchor of every text on the page of its number. The same in all languages. */
public final class MessageAnchors {

    private final Map<String, Map<String, String>> anchors = new TreeMap<>();

    /** Names the texts of a protocol's servers, in the order of the servers. */
    public MessageAnchors(Protocol protocol) {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        for (Server server : protocol.servers()) {
            for (ServerMessage message : server.messages()) {
                anchors.computeIfAbsent(message.number(), number -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                message.text(),
                                text ->
                                        unique(
                                                message.slug(),
                                                used.computeIfAbsent(
                                                        message.number(),
                                                        number -> new LinkedHashSet<>())));
            }
        }
    }

    /** Different texts can have one slug: the later one gets a number. */
    private static String unique(String slug, Set<String> used) {
        String name = slug;
        for (int number = 2; !used.add(name); number++) {
            name = slug + "-" + number;
        }
        return name;
    }

    /** The anchor of a text on the page of its number. */
    public String anchor(String number, String text) {
        return anchors.get(number).get(text);
    }
}
