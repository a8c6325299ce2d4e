package org.replycodes.picture;

import java.util.List;

/**
 * The ten digits as strokes with round ends, drawn here because the fonts of machines differ. A
 * shape stands in a box of 100 by 160 with its stroke 24 wide; it is made of lines and arcs of
 * circles, and of no arithmetic that a machine could round in its own way.
 */
final class DigitShape {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 160;
    private static final double STROKE = 24;

    private static final double LEFT = 12;
    private static final double RIGHT = 88;
    private static final double TOP = 12;
    private static final double BOTTOM = 148;

    private static final List<Stroke> SIX =
            List.of(Arc.of(50, 110, 38, 0, 360), new Line(17.7, 90, 66, TOP));

    private static final List<List<Stroke>> DIGITS =
            List.of(
                    List.of(
                            Arc.of(50, 50, 38, 180, 360),
                            Arc.of(50, 110, 38, 0, 180),
                            new Line(LEFT, 50, LEFT, 110),
                            new Line(RIGHT, 50, RIGHT, 110)),
                    List.of(new Line(62, TOP, 62, BOTTOM), new Line(62, TOP, 30, 40)),
                    List.of(
                            Arc.of(50, 50, 38, 180, 401.5),
                            new Line(78.5, 75.2, 14, BOTTOM),
                            new Line(14, BOTTOM, RIGHT, BOTTOM)),
                    List.of(Arc.of(50, 44, 32, -160, 90), Arc.of(50, 112, 36, -90, 160)),
                    List.of(
                            new Line(68, TOP, LEFT, 114),
                            new Line(LEFT, 114, RIGHT, 114),
                            new Line(68, TOP, 68, BOTTOM)),
                    List.of(
                            new Line(80, TOP, 24, TOP),
                            new Line(24, TOP, 19, 85.5),
                            Arc.of(48, 110, 38, -140, 150)),
                    SIX,
                    List.of(new Line(LEFT, TOP, RIGHT, TOP), new Line(RIGHT, TOP, 40, BOTTOM)),
                    List.of(Arc.of(50, 44, 32, 0, 360), Arc.of(50, 112, 36, 0, 360)),
                    SIX.stream().map(Stroke::turned).toList());

    private DigitShape() {}

    /**
     * Draws the digits from 0 to 9.
     *
     * @param height their height in pixels
     * @return of each digit, row → pixel → whether it is inside
     */
    static List<boolean[][]> draw(int height) {
        return DIGITS.stream().map(strokes -> draw(strokes, height)).toList();
    }

    private static boolean[][] draw(List<Stroke> strokes, int height) {
        double scale = HEIGHT / height;
        boolean[][] rows = new boolean[height][(int) (WIDTH / scale)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < rows[y].length; x++) {
                rows[y][x] = isInside(strokes, (x + 0.5) * scale, (y + 0.5) * scale);
            }
        }
        return rows;
    }

    private static boolean isInside(List<Stroke> strokes, double x, double y) {
        for (Stroke stroke : strokes) {
            if (stroke.distance(x, y) <= STROKE / 2) {
                return true;
            }
        }
        return false;
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** The middle of a stroke. */
    private sealed interface Stroke permits Line, Arc {

        /** How far a point is from it. */
        double distance(double x, double y);

        /** The same after half a turn of the box. */
        Stroke turned();
    }

    /** A line from one point to another. */
    private record Line(double x1, double y1, double x2, double y2) implements Stroke {

        @Override
        public double distance(double x, double y) {
            double dx = x2 - x1;
            double dy = y2 - y1;
            double along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
            double part = Math.max(0, Math.min(1, along));
            return length(x - x1 - part * dx, y - y1 - part * dy);
        }

        @Override
        public Stroke turned() {
            return new Line(WIDTH - x1, HEIGHT - y1, WIDTH - x2, HEIGHT - y2);
        }
    }

    /**
     * A part of a circle.
     *
     * @param x its center
     * @param y its center
     * @param radius its radius
     * @param towardsX the direction of its middle, a vector of length 1
     * @param towardsY the direction of its middle
     * @param sine of half of its angle
     * @param cosine of half of its angle
     */
    private record Arc(
            double x,
            double y,
            double radius,
            double towardsX,
            double towardsY,
            double sine,
            double cosine)
            implements Stroke {

        /** From one angle to another, clockwise, in degrees from the right. */
        static Arc of(double x, double y, double radius, double from, double to) {
            double middle = StrictMath.toRadians((from + to) / 2);
            double half = StrictMath.toRadians((to - from) / 2);
            return new Arc(
                    x,
                    y,
                    radius,
                    StrictMath.cos(middle),
                    StrictMath.sin(middle),
                    StrictMath.sin(half),
                    StrictMath.cos(half));
        }

        @Override
        public double distance(double px, double py) {
            double dx = px - x;
            double dy = py - y;
            // As if the arc lay evenly above and below its middle.
            double along = dx * towardsX + dy * towardsY;
            double across = Math.abs(dy * towardsX - dx * towardsY);
            double length = length(dx, dy);
            return along >= cosine * length
                    ? Math.abs(length - radius)
                    : length(along - radius * cosine, across - radius * sine);
        }

        @Override
        public Stroke turned() {
            return new Arc(WIDTH - x, HEIGHT - y, radius, -towardsX, -towardsY, sine, cosine);
        }
    }
}
