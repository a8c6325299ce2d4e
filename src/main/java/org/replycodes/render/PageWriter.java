package org.replycodes.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Collects the bytes of a page in memory, up to a limit: a template without an end has to end
 * somewhere.
 */
final class PageWriter extends Writer {

    /** In bytes; enough for the table of all pairs of six hundred codes. */
    private static final int LIMIT = 16 << 20;

    private final PieceEncoder encoder;
    private byte[] page = new byte[16 << 10];
    private int length;

    PageWriter(PieceEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public void write(char[] text, int start, int count) throws IOException {
        boolean whole = start == 0 && count == text.length;
        append(whole ? encoder.encode(text) : encoder.encode(new String(text, start, count)));
    }

    @Override
    public void write(String text, int start, int count) throws IOException {
        append(encoder.encode(text.substring(start, start + count)));
    }

    private void append(byte[] piece) throws IOException {
        if (length + piece.length > LIMIT) {
            throw new IOException("the page gets longer than 16 MiB");
        }
        if (length + piece.length > page.length) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + piece.length));
        }
        System.arraycopy(piece, 0, page, length, piece.length);
        length += piece.length;
    }

    /** What was written. */
    byte[] page() {
        return Arrays.copyOf(page, length);
    }

    @Override
    public void flush() {
        // Everything is in memory already.
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
