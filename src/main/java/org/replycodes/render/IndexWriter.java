package org.replycodes.render;

import java.nio.charset.StandardCharsets;
import org.replycodes.json.CanonicalJson;
import org.replycodes.json.CanonicalJson.Layout;
import org.replycodes.json.ObjectWriter;
import org.replycodes.page.MessageIndex;
import org.replycodes.page.SearchIndex;

/** Writes the search indexes that scripts fetch. Keys are short, because every reader pays them. */
final class IndexWriter {

    private IndexWriter() {}

    /** {@code {"ftp":{"n":"FTP","c":[{"k","t","n","s"}…],"v":[…]}}}: codes and commands. */
    static String search(SearchIndex index) {
        return json(
                CanonicalJson.object(
                        Layout.COMPACT,
                        object ->
                                index.protocols()
                                        .forEach(
                                                protocol ->
                                                        object.object(
                                                                protocol.id(),
                                                                entries ->
                                                                        entries.text(
                                                                                        "n",
                                                                                        protocol
                                                                                                .name())
                                                                                .objects(
                                                                                        "c",
                                                                                        protocol
                                                                                                .codes(),
                                                                                        IndexWriter
                                                                                                ::code)
                                                                                .objects(
                                                                                        "v",
                                                                                        protocol
                                                                                                .commands(),
                                                                                        IndexWriter
                                                                                                ::command)))));
    }

    private static void code(ObjectWriter row, SearchIndex.Entry entry) {
        row.text("k", entry.key()).text("n", entry.name()).text("s", entry.text());
    }

    private static void command(ObjectWriter row, SearchIndex.Entry entry) {
        row.text("k", entry.key()).text("t", entry.term()).text("n", entry.name());
    }

    /** {@code {"ftp":{"s":["vsftpd"…],"m":[{"c","a","t","s":[0]}…]}}}: the texts of servers. */
    static String messages(MessageIndex index) {
        return json(
                CanonicalJson.object(
                        Layout.COMPACT,
                        object ->
                                index.protocols()
                                        .forEach(
                                                protocol ->
                                                        object.object(
                                                                protocol.id(),
                                                                texts -> texts(texts, protocol)))));
    }

    private static void texts(ObjectWriter object, MessageIndex.OfProtocol protocol) {
        object.texts("s", protocol.servers())
                .objects(
                        "m",
                        protocol.texts(),
                        (row, text) ->
                                row.text("c", text.number())
                                        .text("a", text.anchor())
                                        .text("t", text.text())
                                        .integers("s", text.servers()));
    }

    private static String json(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
