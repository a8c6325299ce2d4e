package org.replycodes.machine;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;
import org.replycodes.json.CanonicalJson;
import org.replycodes.json.CanonicalJson.Layout;
import org.replycodes.json.ObjectWriter;
import org.replycodes.model.Site;
import org.replycodes.page.DataFile;
import org.replycodes.render.RenderedFile;

/** Writes what each of the {@link DataFiles} may hold, as JSON Schema (draft 2020-12). */
final class DataSchemas {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** What a member of a row is. */
    private enum Type {
        TEXT,
        CODE,
        ADDRESS,
        TEXTS,
        TEXTS_BY_KEY,
        TEXT_BY_LANGUAGE,
        REFERENCES,
        REPLIES
    }

    private static final Map<DataFile, List<Entry<String, Type>>> ROWS =
            Map.of(
                    DataFile.CODES,
                    List.of(
                            Map.entry("protocol", Type.TEXT),
                            Map.entry("code", Type.CODE),
                            Map.entry("class", Type.TEXT),
                            Map.entry("group", Type.TEXT),
                            Map.entry("standing", Type.TEXT),
                            Map.entry("names", Type.TEXT_BY_LANGUAGE),
                            Map.entry("summaries", Type.TEXT_BY_LANGUAGE),
                            Map.entry("officialText", Type.TEXT),
                            Map.entry("definedBy", Type.REFERENCES),
                            Map.entry("facts", Type.TEXTS_BY_KEY),
                            Map.entry("address", Type.ADDRESS)),
                    DataFile.COMMANDS,
                    List.of(
                            Map.entry("protocol", Type.TEXT),
                            Map.entry("command", Type.TEXT),
                            Map.entry("standing", Type.TEXT),
                            Map.entry("stage", Type.TEXT),
                            Map.entry("syntax", Type.TEXTS),
                            Map.entry("definedBy", Type.REFERENCES),
                            Map.entry("replies", Type.REPLIES),
                            Map.entry("address", Type.ADDRESS)),
                    DataFile.PAIRS,
                    List.of(
                            Map.entry("protocol", Type.TEXT),
                            Map.entry("lower", Type.CODE),
                            Map.entry("higher", Type.CODE),
                            Map.entry("relations", Type.TEXTS),
                            Map.entry("commands", Type.TEXTS),
                            Map.entry("address", Type.ADDRESS)),
                    DataFile.MESSAGES,
                    List.of(
                            Map.entry("protocol", Type.TEXT),
                            Map.entry("code", Type.CODE),
                            Map.entry("text", Type.TEXT),
                            Map.entry("servers", Type.TEXTS),
                            Map.entry("address", Type.ADDRESS)));

    private static final List<Entry<String, Type>> REFERENCE =
            List.of(Map.entry("specification", Type.TEXT), Map.entry("section", Type.TEXT));

    private static final List<Entry<String, Type>> REPLY =
            List.of(
                    Map.entry("code", Type.CODE),
                    Map.entry("phase", Type.TEXT),
                    Map.entry("specification", Type.TEXT),
                    Map.entry("section", Type.TEXT),
                    Map.entry("sentBy", Type.TEXT));

    private DataSchemas() {}

    /** The schema of a file. */
    static RenderedFile file(Site site, DataFile file) {
        return new RenderedFile(
                file.schemaPath(),
                CanonicalJson.object(
                        Layout.INDENTED,
                        schema ->
                                schema.text("$schema", DRAFT)
                                        .text("$id", site.address() + file.schemaPath())
                                        .optionalText("$comment", site.license())
                                        .text("title", file.key())
                                        .text("type", "array")
                                        .object("items", row -> row(row, ROWS.get(file)))));
    }

    private static void row(ObjectWriter schema, List<Entry<String, Type>> members) {
        schema.text("type", "object")
                .object(
                        "properties",
                        properties ->
                                members.forEach(
                                        member ->
                                                properties.object(
                                                        member.getKey(),
                                                        type -> type(type, member.getValue()))))
                .texts("required", members.stream().map(Entry::getKey).toList())
                .flag("additionalProperties", false);
    }

    private static void type(ObjectWriter schema, Type type) {
        switch (type) {
            case TEXT -> schema.text("type", "string");
            case CODE -> schema.text("type", "string").text("pattern", "^[0-9]{3}$");
            case ADDRESS -> schema.text("type", "string").text("format", "uri");
            case TEXTS -> list(schema, items -> type(items, Type.TEXT));
            case TEXTS_BY_KEY -> byKey(schema, Type.TEXTS);
            case TEXT_BY_LANGUAGE -> byKey(schema, Type.TEXT);
            case REFERENCES -> list(schema, items -> row(items, REFERENCE));
            case REPLIES -> list(schema, items -> row(items, REPLY));
        }
    }

    private static void list(ObjectWriter schema, Consumer<ObjectWriter> items) {
        schema.text("type", "array").object("items", items);
    }

    private static void byKey(ObjectWriter schema, Type values) {
        schema.text("type", "object").object("additionalProperties", items -> type(items, values));
    }
}
