package org.replycodes.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.replycodes.model.Reply;
import org.replycodes.model.SpecReference;

/**
 * Sections that allow a reply, with what is true of each of them: two documents may allow one reply
 * to different senders.
 *
 * @param sources the sections, each once
 * @param words what is true of them, plain text, or empty
 */
public record Origin(List<Link> sources, String words) {

    /** Copies the list. */
    public Origin {
        sources = List.copyOf(sources);
    }

    /**
     * The sections behind rows of a command's table, in the order of the rows.
     *
     * @param edition the words
     * @param replies the rows
     * @param words what is said of a row; sections of which the same is said stand together
     */
    static List<Origin> of(Edition edition, List<Reply> replies, Function<Reply, String> words) {
        Map<String, List<SpecReference>> sections = new LinkedHashMap<>();
        for (Reply reply : replies) {
            sections.computeIfAbsent(words.apply(reply), said -> new ArrayList<>())
                    .add(reply.reference());
        }
        return sections.entrySet().stream()
                .map(entry -> new Origin(edition.references(entry.getValue()), entry.getKey()))
                .toList();
    }

    /** Who sends a reply when it is not the server, or empty. */
    static String sender(Edition edition, Reply reply) {
        return reply.sentBy().isEmpty() ? "" : edition.label("sent-by." + reply.sentBy());
    }
}
