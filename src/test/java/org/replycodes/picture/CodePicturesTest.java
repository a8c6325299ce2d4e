package org.replycodes.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;

/** Pictures of codes show their digits, weigh little, and are the same on every machine. */
class CodePicturesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/picture/421-vs-530.png");

    private static final int PAPER = 0xffffff;
    private static final int AMBER = 0x8a5300;
    private static final int RED = 0xb3261e;
    private static final int INK = 0x1a2129;

    private final CodePictures pictures =
            new CodePictures(Map.of("paper", PAPER, "ink", INK, "c4", AMBER, "c5", RED));

    private byte[] pair(String lower, String higher) {
        return pictures.of(new CodePair(new ReplyCode(lower), new ReplyCode(higher)));
    }

    /** As a browser reads it, by a program that is not ours. */
    private static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int color(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xffffff;
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "123", "421", "550", "678", "999"})
    void aCodeIsDrawnAsItsDigits(String code) {
        BufferedImage picture = read(pictures.of(new ReplyCode(code)));
        assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
        List<boolean[][]> digits = DigitShape.draw(384);
        int ground = code.startsWith("4") ? AMBER : code.startsWith("5") ? RED : INK;
        for (int y = 0; y < 630; y++) {
            for (int x = 0; x < 1200; x++) {
                boolean inside =
                        isInside(digits.get(code.charAt(0) - '0'), x - 192, y - 123)
                                || isInside(digits.get(code.charAt(1) - '0'), x - 480, y - 123)
                                || isInside(digits.get(code.charAt(2) - '0'), x - 768, y - 123);
                assertEquals(inside ? PAPER : ground, color(picture, x, y), x + ", " + y);
            }
        }
    }

    private static boolean isInside(boolean[][] shape, int x, int y) {
        return y >= 0 && y < shape.length && x >= 0 && x < shape[y].length && shape[y][x];
    }

    @Test
    void noTwoDigitsLookAlike() {
        List<boolean[][]> digits = DigitShape.draw(32);
        for (int one = 0; one < 10; one++) {
            for (int other = 0; other < one; other++) {
                int different = 0;
                for (int y = 0; y < 32; y++) {
                    for (int x = 0; x < 20; x++) {
                        different += digits.get(one)[y][x] != digits.get(other)[y][x] ? 1 : 0;
                    }
                }
                assertTrue(different > 40, one + " and " + other + ": " + different);
            }
        }
    }

    @Test
    void aPairHasBothColorsAndALineBetween() {
        BufferedImage picture = read(pair("421", "530"));
        for (int y : new int[] {0, 1, 315, 629}) {
            assertEquals(AMBER, color(picture, 0, y));
            assertEquals(AMBER, color(picture, 595, y));
            assertEquals(PAPER, color(picture, 596, y));
            assertEquals(PAPER, color(picture, 603, y));
            assertEquals(RED, color(picture, 604, y));
            assertEquals(RED, color(picture, 1199, y));
        }
    }

    /** At the top of the second digit, where both shapes have a bar. */
    @Test
    void theDigitsThatBothCodesHaveArePaler() {
        BufferedImage same = read(pair("450", "550"));
        BufferedImage other = read(pair("450", "560"));
        int pale = color(same, 298, 210);
        assertNotEquals(PAPER, pale);
        assertNotEquals(AMBER, pale);
        assertEquals(PAPER, color(other, 298, 210));
    }

    @Test
    void everyPictureIsSmall() {
        List<ReplyCode> codes =
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        new ReplyCode(
                                                String.format(Locale.ROOT, "%03d", i * 17 % 1000)))
                        .sorted()
                        .toList();
        for (int i = 1; i < codes.size(); i++) {
            int pair = pictures.of(CodePair.of(codes.get(i - 1), codes.get(i))).length;
            int code = pictures.of(codes.get(i)).length;
            assertTrue(Math.max(pair, code) <= 10 * 1024, codes.get(i) + ": " + pair + ", " + code);
        }
    }

    /** Compare with the eye before you replace it. */
    @Test
    void thePictureIsTheSameOnEveryMachine() throws IOException {
        assertArrayEquals(Files.readAllBytes(GOLDEN), pair("421", "530"));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "700", "65536", "300000"})
    void anyBytesCanBeReadAgain(int length) throws Exception {
        CompressedRows rows = new CompressedRows();
        byte[] bytes = new byte[length];
        int at = 0;
        for (int i = 0; at < length; i++) {
            int zeros = Math.min(i * i % 700, length - at);
            rows.zeros(zeros);
            at += zeros;
            if (at < length) {
                bytes[at++] = (byte) (i * 37);
                rows.value(i * 37 & 0xff);
            }
        }
        Inflater inflater = new Inflater();
        inflater.setInput(rows.compressed());
        byte[] read = new byte[length + 1];
        int size = 0;
        while (!inflater.finished()) {
            int more = inflater.inflate(read, size, read.length - size);
            assertTrue(more > 0 || inflater.finished(), "the stream has no end");
            size += more;
        }
        assertEquals(length, size);
        assertArrayEquals(bytes, Arrays.copyOf(read, length));
        assertEquals(0, inflater.getRemaining());
    }

    /** Counts that double give the deepest tree. */
    @Test
    void noSymbolTakesMoreBitsThanTheFormatAllows() {
        int[] counts = IntStream.range(0, 30).map(i -> 1 << i).toArray();
        HuffmanCode code = HuffmanCode.of(counts);
        int room = 0;
        for (int length : code.lengths()) {
            assertTrue(length >= 1 && length <= HuffmanCode.LONGEST, "length " + length);
            room += 1 << HuffmanCode.LONGEST - length;
        }
        assertEquals(1 << HuffmanCode.LONGEST, room, "no bit pattern is left over");
    }
}
