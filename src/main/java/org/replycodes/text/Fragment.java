package org.replycodes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replycodes.model.Ordered;
import org.replycodes.problem.SourcePosition;

/**
 * A Markdown file that has been read: lines of front matter and sections under fixed keys.
 *
 * @param kind what it describes
 * @param file its path below {@code content}
 * @param fingerprint tells whether the file changed
 * @param lines front matter: key → text
 * @param sections key → section, in the order of the file
 */
public record Fragment(
        FragmentKind kind,
        String file,
        String fingerprint,
        Map<String, Prose> lines,
        Map<String, Section> sections) {

    /** Copies the maps in their own order. */
    public Fragment {
        lines = Ordered.copy(lines);
        sections = Ordered.copy(sections);
    }

    /** A line of front matter that every fragment of this kind has. */
    public Prose line(String key) {
        return lines.get(key);
    }

    /** The short name, in the language of the fragment. */
    public String name() {
        return lines.get("name").plain();
    }

    /** A line of front matter as plain text; empty where the fragment does not have it. */
    public String text(String key) {
        return lines.containsKey(key) ? lines.get(key).plain() : "";
    }

    /** All its texts: front matter, then sections with their items and parts. */
    Map<String, Prose> texts() {
        Map<String, Prose> texts = new LinkedHashMap<>();
        lines.forEach((key, line) -> texts.put(key, line));
        FrontMatter.TRANSLATION.forEach(texts::remove);
        sections.forEach(
                (key, section) -> {
                    texts.put("## " + key, section.body());
                    for (Item item : section.items()) {
                        String path = "## " + key + " ### " + item.key();
                        texts.put(path, item.body());
                        item.parts().forEach((part, text) -> texts.put(path + " " + part, text));
                    }
                });
        return texts;
    }

    /** Whether it has the same texts as another fragment, in whatever words. */
    boolean hasPartsOf(Fragment other) {
        return texts().keySet().equals(other.texts().keySet());
    }

    /** Whether it has the same texts as another fragment, in the same words. */
    boolean hasWordsOf(Fragment other) {
        Map<String, Prose> own = texts();
        Map<String, Prose> others = other.texts();
        return own.keySet().equals(others.keySet())
                && own.entrySet().stream()
                        .allMatch(
                                text ->
                                        text.getValue()
                                                .plain()
                                                .equals(others.get(text.getKey()).plain()));
    }

    /** A section, where the fragment has it. */
    public Optional<Section> section(String key) {
        return Optional.ofNullable(sections.get(key));
    }

    /**
     * What stands under a key.
     *
     * @param key the key
     * @param position where its heading stands
     * @param body the text before the first item
     * @param items the items, in order
     */
    public record Section(String key, SourcePosition position, Prose body, List<Item> items) {
        /** Copies the list. */
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * One item of a section.
     *
     * @param key its key, also its anchor
     * @param position where its heading stands
     * @param body its text
     * @param parts key → text of its parts, in order
     */
    public record Item(String key, SourcePosition position, Prose body, Map<String, Prose> parts) {
        /** Copies the map in its own order. */
        public Item {
            parts = Ordered.copy(parts);
        }
    }
}
