package org.replycodes.render;

import java.io.IOException;
import java.io.Writer;

/** Collects a page in memory, up to a limit: a template without an end has to end somewhere. */
final class PageWriter extends Writer {

    /** In characters; about ten times the largest page of the first protocol. */
    private static final int LIMIT = 4 << 20;

    private final StringBuffer page = new StringBuffer(16 << 10);

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        makeRoom(length);
        page.append(text, start, length);
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        makeRoom(length);
        page.append(text, start, start + length);
    }

    private void makeRoom(int length) throws IOException {
        if (page.length() + length > LIMIT) {
            throw new IOException("the page gets longer than 4 MiB");
        }
    }

    /** What was written. */
    StringBuffer page() {
        return page;
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
