package org.replycodes.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON whose bytes depend on its content alone: UTF-8, keys in the order in which they are
 * written, line feeds, and one at the end.
 */
public final class CanonicalJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** How white space is set. */
    public enum Layout {
        /** Everything on a line of its own, two spaces deeper at each level. */
        INDENTED,
        /** One line for each member or element of the document. */
        ROWS,
        /** No white space. */
        COMPACT
    }

    private CanonicalJson() {}

    /** Writes a document that is an object. */
    public static byte[] object(Layout layout, Consumer<ObjectWriter> members) {
        return document(context(layout), json -> ObjectWriter.write(json, members));
    }

    /** Writes a document that is a list of objects. */
    public static <T> byte[] objects(
            Layout layout, Collection<T> rows, BiConsumer<ObjectWriter, T> members) {
        return document(context(layout), json -> ObjectWriter.write(json, rows, members));
    }

    /**
     * Writes an object that stands in a script element: no character in it can end the element or a
     * line of script.
     */
    public static String script(Consumer<ObjectWriter> members) {
        ObjectWriteContext context =
                new ObjectWriteContext.Base() {
                    @Override
                    public CharacterEscapes getCharacterEscapes() {
                        return ScriptEscapes.INSTANCE;
                    }
                };
        byte[] bytes = document(context, json -> ObjectWriter.write(json, members));
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    private static byte[] document(ObjectWriteContext context, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(context, bytes, JsonEncoding.UTF8)) {
            content.accept(json);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static ObjectWriteContext context(Layout layout) {
        if (layout == Layout.COMPACT) {
            return ObjectWriteContext.empty();
        }
        return new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new LinePrinter(layout == Layout.ROWS ? 1 : Integer.MAX_VALUE);
            }
        };
    }
}
