package org.replycodes.page;

import java.util.List;

/**
 * Codes as a table of reply class and function group.
 *
 * @param groups the heads of the columns
 * @param rows a row for each class
 */
public record CodeTable(List<GroupingItem> groups, List<Row> rows) {

    /** Copies the lists. */
    public CodeTable {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /**
     * A class and its codes.
     *
     * @param replyClass the class
     * @param digit its digit
     * @param cells the codes of each group
     */
    public record Row(GroupingItem replyClass, int digit, List<List<CodeItem>> cells) {
        /** Copies the lists. */
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A class or group in a head.
     *
     * @param href its page
     * @param pattern the pattern of its codes
     * @param name its name in words
     */
    public record GroupingItem(String href, String pattern, String name) {}
}
