package org.replycodes.page;

import java.util.List;

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
