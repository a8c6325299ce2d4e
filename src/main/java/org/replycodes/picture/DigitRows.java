package org.replycodes.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A digit of some size and color, given by the bytes that differ between each row of pixels and the
 * one above it. A byte is two pixels.
 *
 * @param width how many bytes wide it is
 * @param changes row, from the first to the empty one below the last → its changes: the place in
 *     the row, and in the lowest eight bits the difference
 */
record DigitRows(int width, int[][] changes) {

    /**
     * Gives shapes their colors.
     *
     * @param shapes of each digit, row → pixel → whether it is inside
     * @param ground the number of the color around them
     * @param color the number of their own color
     */
    static List<DigitRows> of(List<boolean[][]> shapes, int ground, int color) {
        return shapes.stream().map(shape -> of(shape, ground, color)).toList();
    }

    private static DigitRows of(boolean[][] rows, int ground, int color) {
        int width = rows[0].length / 2;
        boolean[] empty = new boolean[rows[0].length];
        int[][] changes = new int[rows.length + 1][];
        boolean[] above = empty;
        for (int y = 0; y <= rows.length; y++) {
            boolean[] row = y < rows.length ? rows[y] : empty;
            List<Integer> different = new ArrayList<>();
            for (int place = 0; place < width; place++) {
                int change =
                        pixels(row, place, ground, color) - pixels(above, place, ground, color);
                if (change != 0) {
                    different.add(place << 8 | change & 0xff);
                }
            }
            changes[y] = different.stream().mapToInt(Integer::intValue).toArray();
            above = row;
        }
        return new DigitRows(width, changes);
    }

    private static int pixels(boolean[] row, int place, int ground, int color) {
        int left = row[2 * place] ? color : ground;
        int right = row[2 * place + 1] ? color : ground;
        return left << 4 | right;
    }
}
