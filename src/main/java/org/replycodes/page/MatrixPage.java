package org.replycodes.page;

import java.util.List;
import org.replycodes.text.Html;

/**
 * All pairs of a protocol as a triangle.
 *
 * @param frame what stands around
 * @param name the heading
 * @param summary the opening paragraph
 * @param codes the codes, in order
 * @param rows a row for each code but the first: its pairs with all lower codes
 * @param relations the relations, with the number of pairs whose headline they are
 */
public record MatrixPage(
        Frame frame,
        String name,
        Html summary,
        List<CodeItem> codes,
        List<Row> rows,
        List<RelationCount> relations)
        implements Page {

    /** Copies the lists. */
    public MatrixPage {
        codes = List.copyOf(codes);
        rows = List.copyOf(rows);
        relations = List.copyOf(relations);
    }

    /**
     * The pairs of one code with all lower ones.
     *
     * @param code the code
     * @param cells its pairs, in the order of the lower codes
     */
    public record Row(CodeItem code, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One pair.
     *
     * @param href its page
     * @param relation the name of its headline relation, for style sheets
     * @param sign a letter that says the same without color
     */
    public record Cell(String href, String relation, String sign) {}

    /**
     * A relation and how many pairs it heads.
     *
     * @param relation its name, for style sheets
     * @param sign its letter
     * @param label its name in words
     * @param pairs how many pairs it heads
     */
    public record RelationCount(String relation, String sign, String label, int pairs) {}
}
