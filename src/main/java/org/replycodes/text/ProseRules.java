package org.replycodes.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.CharacterRules;

/** What may not stand in running text. Collects the links while it looks. */
final class ProseRules extends AbstractVisitor {

    private final String file;
    private final int firstLine;
    private final int firstColumn;
    private final ProseVocabulary vocabulary;
    private final Problems problems;
    private final List<Prose.ProseLink> links = new ArrayList<>();

    /**
     * Rules for the text of one file.
     *
     * @param file the file, as problems name it
     * @param firstLine the line of the file on which the parsed text begins, from 1
     * @param firstColumn the column of that line on which it begins, from 1
     */
    ProseRules(
            String file,
            int firstLine,
            int firstColumn,
            ProseVocabulary vocabulary,
            Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Looks at a node and everything below it, and returns the links in it. */
    List<Prose.ProseLink> check(Node node) {
        links.clear();
        node.accept(this);
        return List.copyOf(links);
    }

    /** Where a node begins in its file. */
    SourcePosition position(Node node) {
        return position(node, 0);
    }

    private SourcePosition position(Node node, int offset) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null
                    ? new SourcePosition(file, firstLine, firstColumn)
                    : position(node.getParent(), 0);
        }
        SourceSpan span = spans.get(0);
        int column = span.getColumnIndex() + (span.getLineIndex() == 0 ? firstColumn : 1);
        return new SourcePosition(file, firstLine + span.getLineIndex(), column + offset);
    }

    @Override
    public void visit(HtmlBlock block) {
        refuseHtml(block);
    }

    @Override
    public void visit(HtmlInline inline) {
        refuseHtml(inline);
    }

    private void refuseHtml(Node node) {
        problems.add(
                Rule.RAW_HTML,
                position(node),
                "HTML in a fragment",
                "write Markdown; put a literal such as <pathname> between backticks");
    }

    @Override
    public void visit(Image image) {
        problems.add(
                Rule.IMAGE, position(image), "an image in a fragment", "say it in words instead");
    }

    @Override
    public void visit(Heading heading) {
        problems.add(
                Rule.UNKNOWN_HEADING,
                position(heading),
                "a heading that is no key of this fragment",
                "use the keys of content/README.md; make it a paragraph otherwise");
    }

    @Override
    public void visit(Link link) {
        CharacterRules.check(link.getDestination(), position(link), problems);
        LinkTarget.parse(link.getDestination())
                .ifPresentOrElse(
                        target -> links.add(new Prose.ProseLink(target, position(link))),
                        () ->
                                problems.add(
                                        Rule.BAD_LINK,
                                        position(link),
                                        "a link to " + quoted(link.getDestination()),
                                        "name the thing, as in [421](code:421), or give an https address"));
        if (!ProseRenderer.isVerb(link, vocabulary)) {
            visitChildren(link);
        }
    }

    @Override
    public void visit(Text text) {
        // Only entities are left to hide a character.
        CharacterRules.check(text.getLiteral(), position(text), problems);
        for (int offset : vocabulary.bareVerbs(text.getLiteral())) {
            problems.add(
                    Rule.BARE_VERB,
                    position(text, offset),
                    "a verb without backticks in " + quoted(text.getLiteral()),
                    "put the verb between backticks");
        }
    }

    private static String quoted(String text) {
        return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
    }
}
