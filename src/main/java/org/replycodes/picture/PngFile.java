package org.replycodes.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a picture of at most 16 colors as a PNG file (RFC 2083). */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** The bits of a pixel. */
    private static final byte DEPTH = 4;

    private static final byte PALETTE = 3;

    private PngFile() {}

    /**
     * The file.
     *
     * @param width pixels
     * @param height pixels
     * @param colors the colors of the pixels, red in the third byte
     * @param rows the filtered rows, compressed
     */
    static byte[] of(int width, int height, int[] colors, byte[] rows) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        ByteBuffer palette = ByteBuffer.allocate(3 * colors.length);
        for (int color : colors) {
            palette.put((byte) (color >> 16)).put((byte) (color >> 8)).put((byte) color);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream(rows.length + 128);
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header.put(DEPTH).put(PALETTE).array());
        chunk(file, "PLTE", palette.array());
        chunk(file, "IDAT", rows);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
