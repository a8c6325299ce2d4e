package org.replycodes.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of fragments: where they stand, and which front matter and sections they have. The
 * tables of {@code content/README.md} say what each holds.
 */
public enum FragmentKind {
    /** The home page. */
    HOME("home\\.md", List.of("name", "summary")),
    /** About the site. */
    ABOUT(
            "about\\.md",
            List.of("name", "summary"),
            "sources",
            "method",
            "translations",
            "machines",
            "contribute"),
    /** How a protocol's replies work. */
    PROTOCOL(
            "[a-z0-9-]+/protocol\\.md",
            List.of("name", "summary"),
            "reply",
            "digits",
            "lines",
            "session",
            "clients",
            "questions"),
    /** Numbers without a page of their own. */
    OTHER_NUMBERS(
            "[a-z0-9-]+/other-numbers\\.md",
            List.of("name", "summary"),
            "historic",
            "special",
            "not-a-reply"),
    /** A reply code. */
    CODE(
            "[a-z0-9-]+/codes/[0-9]{3}\\.md",
            List.of("name", "summary", "react", "send"),
            "meaning",
            "meanings?",
            "when",
            "user",
            "administrator",
            "developer",
            "causes?",
            "client-author",
            "server-author",
            "misuse?"),
    /** A pair of codes, compared by hand. */
    PAIR(
            "[a-z0-9-]+/pairs/[0-9]{3}-vs-[0-9]{3}\\.md",
            List.of(), "verdict", "differences", "react", "choose", "mixed-up?"),
    /** A command. */
    COMMAND(
            "[a-z0-9-]+/commands/[a-z0-9-]+\\.md",
            List.of("name", "summary"),
            "purpose",
            "replies",
            "pitfalls?"),
    /** A reply class. */
    CLASS(
            "[a-z0-9-]+/classes/[0-9]yz\\.md",
            List.of("name", "summary"),
            "meaning",
            "client",
            "server"),
    /** A function group. */
    GROUP("[a-z0-9-]+/groups/x[0-9]z\\.md", List.of("name", "summary"), "meaning", "choose");

    /** Sections that are made of items, each with a heading of its own. */
    private static final List<String> ITEMIZED = List.of("causes", "meanings", "misuse");

    /** The parts that each item of a section has. */
    private static final List<String> CAUSE_PARTS = List.of("tell-tale", "confirm", "fix");

    private final Pattern path;
    private final List<String> frontMatter;
    private final List<String> sections;

    FragmentKind(String path, List<String> frontMatter, String... sections) {
        this.path = Pattern.compile(path);
        this.frontMatter = frontMatter;
        this.sections = List.of(sections);
    }

    /** The kind of the fragment with a path below the folder of a language. */
    public static Optional<FragmentKind> of(String path) {
        for (FragmentKind kind : values()) {
            if (kind.path.matcher(path).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The keys of its front matter, all of them required. */
    public List<String> frontMatter() {
        return frontMatter;
    }

    /** The keys of its sections, in order. */
    public List<String> sections() {
        return sections.stream().map(FragmentKind::key).toList();
    }

    /** Whether a fragment of this kind has to have a section. */
    public boolean requires(String section) {
        return sections.contains(section);
    }

    /** Whether a section is made of items. */
    public static boolean isItemized(String section) {
        return ITEMIZED.contains(section);
    }

    /** The parts that every item of a section has. */
    public static List<String> parts(String section) {
        return section.equals("causes") ? CAUSE_PARTS : List.of();
    }

    private static String key(String section) {
        return section.endsWith("?") ? section.substring(0, section.length() - 1) : section;
    }
}
