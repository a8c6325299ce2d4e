package org.replycodes.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;

/** Reads one fragment: front matter, then sections under headings that are keys. */
final class FragmentParser {

    private static final Parser MARKDOWN =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    private static final int SECTION = 2;
    private static final int ITEM = 3;
    private static final int PART = 4;

    private final FragmentKind kind;
    private final String path;
    private final String file;
    private final ProseVocabulary vocabulary;
    private final Problems problems;

    /**
     * A parser for one file.
     *
     * @param kind what the fragment describes
     * @param path its path below the content folder
     * @param file its name in problems
     */
    FragmentParser(
            FragmentKind kind,
            String path,
            String file,
            ProseVocabulary vocabulary,
            Problems problems) {
        this.kind = kind;
        this.path = path;
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Reads the text of the file. What is wrong is added to the problems. */
    Fragment parse(String text) {
        FrontMatter frontMatter = FrontMatter.parse(text, file, problems);
        Map<String, Prose> lines = new LinkedHashMap<>();
        frontMatter
                .entries()
                .forEach(
                        (key, entry) ->
                                lines.put(
                                        key,
                                        prose(
                                                MARKDOWN.parse(entry.value()),
                                                entry.line(),
                                                entry.column())));
        checkFrontMatter(frontMatter);
        Map<String, Fragment.Section> sections =
                sections(MARKDOWN.parse(frontMatter.body()), frontMatter.bodyLine());
        checkSections(sections);
        return new Fragment(kind, path, lines, sections);
    }

    private void checkFrontMatter(FrontMatter frontMatter) {
        for (String key : kind.frontMatter()) {
            if (!frontMatter.entries().containsKey(key)) {
                problems.add(
                        Rule.MISSING_FRONT_MATTER,
                        SourcePosition.of(file),
                        "no " + key + " in the front matter",
                        "add a line " + key + ": …");
            }
        }
        frontMatter
                .entries()
                .forEach(
                        (key, entry) -> {
                            if (!kind.frontMatter().contains(key)
                                    && !FrontMatter.TRANSLATION.contains(key)) {
                                problems.add(
                                        Rule.UNKNOWN_FRONT_MATTER,
                                        new SourcePosition(file, entry.line(), 1),
                                        "unknown front matter " + key,
                                        NearestNames.hint(key, kind.frontMatter()));
                            }
                        });
    }

    /** Cuts the document at its headings. */
    private Map<String, Fragment.Section> sections(Node document, int firstLine) {
        ProseRules rules = new ProseRules(file, firstLine, vocabulary, problems);
        Map<String, Fragment.Section> sections = new LinkedHashMap<>();
        Node node = document.getFirstChild();
        node = skipToHeading(node, rules);
        while (node != null) {
            String key = headingText(node);
            Cut body = cut(node.getNext(), rules);
            List<Fragment.Item> items = new ArrayList<>();
            Node rest = body.next();
            while (rest instanceof Heading heading
                    && heading.getLevel() == ITEM
                    && FragmentKind.isItemized(key)) {
                Cut itemBody = cut(rest.getNext(), rules);
                Map<String, Prose> parts = new LinkedHashMap<>();
                Node next = itemBody.next();
                while (next instanceof Heading part && part.getLevel() == PART) {
                    Cut partBody = cut(next.getNext(), rules);
                    parts.put(headingText(next), partBody.prose());
                    next = partBody.next();
                }
                items.add(new Fragment.Item(headingText(rest), itemBody.prose(), parts));
                rest = next;
            }
            if (sections.put(key, new Fragment.Section(key, body.prose(), items)) != null) {
                problems.add(
                        Rule.UNKNOWN_HEADING,
                        rules.position(node),
                        "section " + key + " stands twice",
                        "join the two");
            }
            node = skipToHeading(rest, rules);
        }
        return sections;
    }

    /** Everything before the next section is in no section: say so and go on. */
    private Node skipToHeading(Node start, ProseRules rules) {
        Node node = start;
        while (node != null
                && !(node instanceof Heading heading && heading.getLevel() == SECTION)) {
            problems.add(
                    Rule.UNKNOWN_HEADING,
                    rules.position(node),
                    "text or a heading outside every section",
                    "begin a section with a line such as ## " + firstSection());
            node = node.getNext();
        }
        return node;
    }

    private String firstSection() {
        return kind.sections().isEmpty() ? "…" : kind.sections().get(0);
    }

    /** Moves the nodes up to the next heading into a document of their own. */
    private Cut cut(Node start, ProseRules rules) {
        Document part = new Document();
        SourcePosition position = start == null ? SourcePosition.of(file) : rules.position(start);
        Node node = start;
        while (node != null && !(node instanceof Heading)) {
            Node next = node.getNext();
            part.appendChild(node);
            node = next;
        }
        return new Cut(new Prose(part, vocabulary, position, rules.check(part)), node);
    }

    private record Cut(Prose prose, Node next) {}

    private Prose prose(Node document, int line, int column) {
        ProseRules rules = new ProseRules(file, line, vocabulary, problems);
        List<Prose.ProseLink> links = rules.check(document);
        return new Prose(
                (Document) document, vocabulary, new SourcePosition(file, line, column), links);
    }

    private static String headingText(Node heading) {
        return heading.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }

    private void checkSections(Map<String, Fragment.Section> sections) {
        List<String> known = kind.sections();
        for (String key : known) {
            if (kind.requires(key) && !sections.containsKey(key)) {
                problems.add(
                        Rule.MISSING_HEADING,
                        SourcePosition.of(file),
                        "no section " + key,
                        "add ## " + key);
            }
        }
        sections.forEach(
                (key, section) -> {
                    if (!known.contains(key)) {
                        problems.add(
                                Rule.UNKNOWN_HEADING,
                                section.body().position(),
                                "unknown section " + key,
                                NearestNames.hint(key, known));
                        return;
                    }
                    if (section.body().isEmpty() && section.items().isEmpty()) {
                        problems.add(
                                Rule.MISSING_HEADING,
                                section.body().position(),
                                "section " + key + " is empty",
                                "write it, or take its heading out");
                    }
                    section.items().forEach(item -> checkParts(key, item));
                });
        List<String> order = known.stream().filter(sections::containsKey).toList();
        List<String> found =
                sections.keySet().stream().filter(known::contains).collect(Collectors.toList());
        if (!order.equals(found)) {
            problems.add(
                    Rule.HEADING_ORDER,
                    SourcePosition.of(file),
                    "sections in the order " + String.join(", ", found),
                    "the order is " + String.join(", ", order));
        }
    }

    private void checkParts(String section, Fragment.Item item) {
        if (!List.copyOf(item.parts().keySet()).equals(FragmentKind.parts(section))) {
            problems.add(
                    Rule.MISSING_HEADING,
                    item.body().position(),
                    "item "
                            + item.key()
                            + " of "
                            + section
                            + " has the parts "
                            + item.parts().keySet(),
                    "its parts are " + FragmentKind.parts(section) + ", in this order");
        }
    }
}
