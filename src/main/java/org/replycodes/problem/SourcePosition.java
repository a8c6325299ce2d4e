package org.replycodes.problem;

import java.util.Comparator;

/**
 * A place in a file that an author wrote. Ordered by file, line and column.
 *
 * @param file the file's name as an author would type it, with slashes
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units, as editors count
 */
public record SourcePosition(String file, int line, int column)
        implements Comparable<SourcePosition> {

    private static final Comparator<SourcePosition> ORDER =
            Comparator.comparing(SourcePosition::file)
                    .thenComparingInt(SourcePosition::line)
                    .thenComparingInt(SourcePosition::column);

    /** Refuses lines and columns below 1. */
    public SourcePosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a position: " + line + ":" + column);
        }
    }

    /** The beginning of a file, for what is wrong with the file as a whole. */
    public static SourcePosition of(String file) {
        return new SourcePosition(file, 1, 1);
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
