package org.replycodes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.replycodes.problem.SourcePosition;

/** Takes a prose apart into its blocks, for the rules of languages. */
final class ProseBlocks extends AbstractVisitor {

    private final Function<Node, SourcePosition> positions;
    private final List<Prose.Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> spans = new ArrayList<>();

    private ProseBlocks(Function<Node, SourcePosition> positions) {
        this.positions = positions;
    }

    static List<Prose.Block> of(Node node, Function<Node, SourcePosition> positions) {
        ProseBlocks visitor = new ProseBlocks(positions);
        node.accept(visitor);
        return List.copyOf(visitor.blocks);
    }

    private void block(Node node) {
        words.setLength(0);
        spans.clear();
        visitChildren(node);
        blocks.add(new Prose.Block(words.toString(), spans, positions.apply(node)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            block(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(FencedCodeBlock literal) {
        blocks.add(new Prose.Block("", List.of(literal.getLiteral()), positions.apply(literal)));
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(Writing.CODE_SPAN);
        spans.add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }
}
