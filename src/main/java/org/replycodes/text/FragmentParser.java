package org.replycodes.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.Fingerprint;

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
        Map<String, Fragment.Section> sections =
                sections(MARKDOWN.parse(frontMatter.body()), frontMatter.bodyLine());
        Fragment fragment =
                new Fragment(
                        kind,
                        path,
                        Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).digits(),
                        lines,
                        sections);
        new FragmentRules(file, problems).check(fragment);
        return fragment;
    }

    /** Cuts the document at its headings. */
    private Map<String, Fragment.Section> sections(Node document, int firstLine) {
        ProseRules rules = new ProseRules(file, firstLine, 1, vocabulary, problems);
        Map<String, Fragment.Section> sections = new LinkedHashMap<>();
        Node node = document.getFirstChild();
        node = skipToHeading(node, rules);
        while (node != null) {
            String key = headingText(node);
            SourcePosition position = rules.position(node);
            Cut body = cut(node, rules);
            List<Fragment.Item> items = new ArrayList<>();
            Node rest = body.next();
            while (rest instanceof Heading heading
                    && heading.getLevel() == ITEM
                    && FragmentKind.isItemized(key)) {
                SourcePosition itemPosition = rules.position(rest);
                Cut itemBody = cut(rest, rules);
                Map<String, Prose> parts = new LinkedHashMap<>();
                Node next = itemBody.next();
                while (next instanceof Heading part && part.getLevel() == PART) {
                    Cut partBody = cut(next, rules);
                    if (parts.put(headingText(next), partBody.prose()) != null) {
                        standsTwice("part", next, rules);
                    }
                    next = partBody.next();
                }
                items.add(
                        new Fragment.Item(
                                headingText(rest), itemPosition, itemBody.prose(), parts));
                rest = next;
            }
            if (sections.put(key, new Fragment.Section(key, position, body.prose(), items))
                    != null) {
                standsTwice("section", node, rules);
            }
            node = skipToHeading(rest, rules);
        }
        return sections;
    }

    private void standsTwice(String noun, Node heading, ProseRules rules) {
        problems.add(
                Rule.UNKNOWN_HEADING,
                rules.position(heading),
                noun + " " + headingText(heading) + " stands twice",
                "join the two");
    }

    /** Everything before the next section is in no section: say so once, and go on. */
    private Node skipToHeading(Node start, ProseRules rules) {
        if (start != null && !isSection(start)) {
            problems.add(
                    Rule.UNKNOWN_HEADING,
                    rules.position(start),
                    start instanceof Heading
                            ? "a heading where none belongs"
                            : "text outside every section",
                    "begin a section with a line such as ## " + firstSection());
        }
        Node node = start;
        while (node != null && !isSection(node)) {
            node = node.getNext();
        }
        return node;
    }

    private static boolean isSection(Node node) {
        return node instanceof Heading heading && heading.getLevel() == SECTION;
    }

    private String firstSection() {
        return kind.sections().isEmpty() ? "…" : kind.sections().get(0);
    }

    /** Moves the nodes between a heading and the next into a document of their own. */
    private Cut cut(Node heading, ProseRules rules) {
        Document part = new Document();
        Node start = heading.getNext();
        boolean empty = start == null || start instanceof Heading;
        SourcePosition position = rules.position(empty ? heading : start);
        Node node = start;
        while (node != null && !(node instanceof Heading)) {
            Node next = node.getNext();
            part.appendChild(node);
            node = next;
        }
        return new Cut(
                new Prose(
                        part,
                        vocabulary,
                        position,
                        rules.check(part),
                        ProseBlocks.of(part, rules::position)),
                node);
    }

    private record Cut(Prose prose, Node next) {}

    private Prose prose(Node document, int line, int column) {
        ProseRules rules = new ProseRules(file, line, column, vocabulary, problems);
        List<Prose.ProseLink> links = rules.check(document);
        return new Prose(
                (Document) document,
                vocabulary,
                new SourcePosition(file, line, column),
                links,
                ProseBlocks.of(document, rules::position));
    }

    private static String headingText(Node heading) {
        return heading.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }
}
