package org.replycodes.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.replycodes.dataset.Reference.Kind;
import org.replycodes.json.JsonText;
import org.replycodes.json.ObjectReader;
import org.replycodes.model.Server;
import org.replycodes.model.ServerMessage;

/** Reads {@code server-messages/<server>.json}. */
final class ServerReader {

    private static final int LONGEST_SLUG = 40;

    private final References references;
    private final Positions positions;

    ServerReader(References references, Positions positions) {
        this.references = references;
        this.positions = positions;
    }

    /** Reads the file of a server. */
    Server read(String id, ObjectReader object) {
        PathRules.check(object, "server", id);
        Set<String> noteKeys = new HashSet<>();
        List<ServerMessage> messages =
                object.objects("messages", message -> message(message, noteKeys)).stream()
                        .sorted(Comparator.comparing(ServerMessage::number))
                        .toList();
        return new Server(
                id,
                object.text("name"),
                object.text("version"),
                object.enumeration("basis", Server.Basis.class),
                object.text("repository"),
                messages);
    }

    private ServerMessage message(ObjectReader object, Set<String> noteKeys) {
        String number = references.name(Kind.NUMBER, object, "code");
        String text = object.text("text");
        ServerMessage message =
                new ServerMessage(
                        number,
                        text,
                        uniqueSlug(number, slug(text), noteKeys),
                        texts(object.optionalTexts("commands")),
                        object.flag("documented"),
                        texts(object.texts("source")));
        return positions.put(message, object.source());
    }

    /** Texts of one code that differ only in signs are numbered in the order of the file. */
    private static String uniqueSlug(String number, String slug, Set<String> noteKeys) {
        String unique = slug;
        for (int i = 2; !noteKeys.add(number + "-" + unique); i++) {
            unique = slug + "-" + i;
        }
        return unique;
    }

    /** A name made of a text: its ASCII letters and digits, cut between words. */
    static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST_SLUG) {
            int cut = slug.lastIndexOf('-', LONGEST_SLUG);
            slug = slug.substring(0, cut > 0 ? cut : LONGEST_SLUG);
        }
        return slug.isEmpty() ? "text" : slug;
    }

    private static List<String> texts(List<JsonText> texts) {
        return texts.stream().map(JsonText::value).toList();
    }
}
