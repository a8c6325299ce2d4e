package org.replycodes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.replycodes.problem.SourcePosition;

/** A piece of running text that has been read and checked. Hides the Markdown library. */
public final class Prose {

    private final Node document;
    private final ProseVocabulary vocabulary;
    private final SourcePosition position;
    private final List<ProseLink> links;
    private final List<Block> blocks;

    Prose(
            Document document,
            ProseVocabulary vocabulary,
            SourcePosition position,
            List<ProseLink> links,
            List<Block> blocks) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.position = position;
        this.links = List.copyOf(links);
        this.blocks = List.copyOf(blocks);
    }

    /** Where it begins. */
    public SourcePosition position() {
        return position;
    }

    /** The links, in order. */
    public List<ProseLink> links() {
        return links;
    }

    /** Its paragraphs, table cells and literal blocks, in order. */
    List<Block> parts() {
        return blocks;
    }

    /** How many letters it has, outside code. */
    int letters() {
        return blocks.stream()
                .mapToInt(
                        block ->
                                (int)
                                        block.words()
                                                .codePoints()
                                                .filter(Character::isLetter)
                                                .count())
                .sum();
    }

    /** The literals that it may contain. */
    ProseVocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return document.getFirstChild() == null;
    }

    /** The text as blocks. */
    public Html blocks(LinkResolver resolver) {
        return ProseRenderer.render(document, vocabulary, resolver);
    }

    /** The text of its only paragraph, without the paragraph. */
    public Html inline(LinkResolver resolver) {
        Node first = document.getFirstChild();
        return first instanceof Paragraph
                ? ProseRenderer.renderChildren(first, vocabulary, resolver)
                : blocks(resolver);
    }

    /** The paragraphs or list items one by one, without their block. */
    public List<Html> items(LinkResolver resolver) {
        List<Html> items = new ArrayList<>();
        collectItems(document, resolver, items);
        return items;
    }

    private void collectItems(Node parent, LinkResolver resolver, List<Html> items) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                items.add(ProseRenderer.renderChildren(child, vocabulary, resolver));
            } else {
                collectItems(child, resolver, items);
            }
        }
    }

    /** The words without any markup, blocks separated by a space. */
    public String plain() {
        return plain(UnaryOperator.identity());
    }

    /** The words without any markup, where a function sets codes and literals apart. */
    public String plain(UnaryOperator<String> isolate) {
        StringBuilder out = new StringBuilder();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        out.append(vocabulary.plain(text.getLiteral(), isolate));
                    }

                    @Override
                    public void visit(Code code) {
                        out.append(isolate.apply(code.getLiteral()));
                    }

                    @Override
                    public void visit(FencedCodeBlock block) {
                        out.append(block.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak lineBreak) {
                        out.append(' ');
                    }

                    @Override
                    public void visit(HardLineBreak lineBreak) {
                        out.append(' ');
                    }

                    @Override
                    public void visit(Paragraph paragraph) {
                        if (!out.isEmpty()) {
                            out.append(' ');
                        }
                        visitChildren(paragraph);
                    }

                    @Override
                    public void visit(Link link) {
                        visitChildren(link);
                    }
                });
        return out.toString().strip();
    }

    /** How many words it has, as a reader of a language with spaces counts them. */
    public int words() {
        String plain = plain();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    /**
     * A paragraph, table cell or literal block.
     *
     * @param words its words, each code span as one U+FFFC
     * @param spans its code spans, in order
     * @param position where it stands
     */
    record Block(String words, List<String> spans, SourcePosition position) {
        /** Copies the list. */
        Block {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A link and where it stands.
     *
     * @param target what it names
     * @param position where it stands
     */
    public record ProseLink(LinkTarget target, SourcePosition position) {}
}
