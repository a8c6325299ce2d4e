package org.replycodes.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;

/**
 * Draws reply codes in the size in which others show what a link leads to: the digits on the color
 * of their class. Two codes stand side by side, and the digits that both have in one place are
 * paler.
 *
 * <p>Thousands take a fraction of a second, because a picture is put together from the changes
 * between the rows of its digits, which are computed once.
 */
public final class CodePictures {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    /** The bytes of a row, of the line between two codes, and of the place of each. */
    private static final int ROW = WIDTH / 2;

    private static final int LINE = 4;
    private static final int HALF = (ROW - LINE) / 2;

    /** What a row is held against: the byte to the left, or the row above. */
    private static final int LEFT = 1;

    private static final int ABOVE = 2;

    /** The numbers of the colors of a code; those of the higher code of a pair come after them. */
    private static final int GROUND = 0;

    private static final int PLAIN = 1;
    private static final int PALE = 2;
    private static final int COLORS = 3;

    /** What makes a byte of two pixels. */
    private static final int BOTH = 0x11;

    /** How much of the color of paper is in a pale digit. */
    private static final double PALE_SHARE = 0.42;

    private static final int LARGE = 384;
    private static final int SMALL = 224;

    private final Map<String, Integer> colors;
    private final List<DigitRows> large;
    private final Panel lower;
    private final Panel higher;

    /**
     * In the colors of a site.
     *
     * @param colors name → color, red in the third byte: {@code paper}, {@code ink}, and for
     *     classes that have a color of their own {@code c4}
     */
    public CodePictures(Map<String, Integer> colors) {
        this.colors = colors;
        this.large = DigitRows.of(DigitShape.draw(LARGE), GROUND, PLAIN);
        List<boolean[][]> small = DigitShape.draw(SMALL);
        this.lower = Panel.of(small, 0, 0);
        this.higher = Panel.of(small, COLORS, HALF + LINE);
    }

    /**
     * The place of one code of a pair.
     *
     * @param start the byte at which it begins
     * @param plain its digits
     * @param pale its digits where both codes have them
     */
    private record Panel(int start, List<DigitRows> plain, List<DigitRows> pale) {

        static Panel of(List<boolean[][]> shapes, int color, int start) {
            return new Panel(
                    start,
                    DigitRows.of(shapes, color + GROUND, color + PLAIN),
                    DigitRows.of(shapes, color + GROUND, color + PALE));
        }

        DigitRows digit(ReplyCode code, ReplyCode other, int place) {
            int digit = CodePictures.digit(code, place);
            return (digit == CodePictures.digit(other, place) ? pale : plain).get(digit);
        }
    }

    /**
     * A digit in a picture.
     *
     * @param start the byte at which it begins
     * @param rows the digit
     */
    private record Placed(int start, DigitRows rows) {}

    /** The picture of a code. */
    public byte[] of(ReplyCode code) {
        CompressedRows out = new CompressedRows();
        out.value(LEFT);
        out.zeros(ROW);
        digits(out, LARGE, placed(0, ROW, place -> large.get(digit(code, place))));
        return PngFile.of(WIDTH, HEIGHT, palette(code), out.compressed());
    }

    /** The picture of a pair. */
    public byte[] of(CodePair pair) {
        CompressedRows out = new CompressedRows();
        out.value(LEFT);
        out.zeros(HALF);
        out.value(PLAIN * BOTH);
        out.zeros(LINE - 1);
        out.value((COLORS - PLAIN) * BOTH);
        out.zeros(HALF - 1);
        List<Placed> digits = new ArrayList<>(placed(lower, pair.lower(), pair.higher()));
        digits.addAll(placed(higher, pair.higher(), pair.lower()));
        digits(out, SMALL, digits);
        return PngFile.of(WIDTH, HEIGHT, palette(pair.lower(), pair.higher()), out.compressed());
    }

    private static List<Placed> placed(Panel panel, ReplyCode code, ReplyCode other) {
        return placed(panel.start(), HALF, place -> panel.digit(code, other, place));
    }

    /** Side by side in the middle, a fifth of a digit apart. */
    private static List<Placed> placed(int start, int width, IntFunction<DigitRows> digits) {
        int digit = digits.apply(0).width();
        int step = digit + digit / 5;
        int first = start + (width - 2 * step - digit) / 2;
        return IntStream.range(0, 3)
                .mapToObj(place -> new Placed(first + place * step, digits.apply(place)))
                .toList();
    }

    private static int digit(ReplyCode code, int place) {
        return code.digits().charAt(place) - '0';
    }

    /** All rows but the first. */
    private static void digits(CompressedRows out, int height, List<Placed> digits) {
        int top = (HEIGHT - height) / 2;
        for (int y = 1; y < HEIGHT; y++) {
            out.value(ABOVE);
            int at = 0;
            if (y >= top && y <= top + height) {
                for (Placed digit : digits) {
                    for (int change : digit.rows().changes()[y - top]) {
                        int place = digit.start() + (change >> 8);
                        out.zeros(place - at);
                        out.value(change & 0xff);
                        at = place + 1;
                    }
                }
            }
            out.zeros(ROW - at);
        }
    }

    private int[] palette(ReplyCode... codes) {
        int paper = colors.get("paper");
        return Stream.of(codes)
                .map(code -> colors.getOrDefault("c" + code.firstDigit(), colors.get("ink")))
                .flatMapToInt(
                        ground -> IntStream.of(ground, paper, mixed(ground, paper, PALE_SHARE)))
                .toArray();
    }

    private static int mixed(int ground, int paper, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = ground >> shift & 0xff;
            int to = paper >> shift & 0xff;
            mixed |= (int) (from + (to - from) * share + 0.5) << shift;
        }
        return mixed;
    }
}
