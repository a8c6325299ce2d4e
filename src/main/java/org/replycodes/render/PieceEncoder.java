package org.replycodes.render;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.replycodes.text.Href;
import org.replycodes.text.PieceMemory;

/**
 * Turns the pieces that a template writes into the bytes of a page: leaves out what is redundant,
 * resolves the marks of addresses, and encodes. All pages of one language and folder share one, for
 * their pieces come out alike. May be used by several threads.
 *
 * <p>What is the same object on many pages, as the words of a code or the text of a template, is
 * encoded once.
 */
final class PieceEncoder {

    /** A shorter piece is encoded faster than it is looked up. */
    private static final int SHORTEST_KEPT = 48;

    private final Compaction compaction;
    private final String folder;
    private final String root;
    private final LinkStyle links;
    private final PieceMemory<byte[]> memory = new PieceMemory<>();

    /**
     * An encoder.
     *
     * @param compaction what is left out
     * @param folder the folder of the pages below the root, empty or ending with a slash
     * @param root the way from the pages to the root, ending with a slash
     * @param links what ends the addresses of pages
     */
    PieceEncoder(Compaction compaction, String folder, String root, LinkStyle links) {
        this.compaction = compaction;
        this.folder = folder;
        this.root = root;
        this.links = links;
    }

    /** The bytes of a text; not to be changed. */
    byte[] encode(String text) {
        return text.length() < SHORTEST_KEPT ? bytes(text) : memory.recall(text, () -> bytes(text));
    }

    /** The bytes of characters that do not change any more; not to be changed. */
    byte[] encode(char[] text) {
        return memory.recall(text, () -> bytes(new String(text)));
    }

    private byte[] bytes(String text) {
        // Where no tag begins there is nothing to leave out; most pieces are words.
        String compact = text.indexOf('<') < 0 ? text : compaction.apply(text);
        String markup = Href.resolve(compact, folder, root, links.leaf(), links.index());
        if (!hasSurrogate(markup)) {
            return markup.getBytes(StandardCharsets.UTF_8);
        }
        // A lone surrogate would silently become a question mark: it is a fault of the program.
        try {
            ByteBuffer encoded =
                    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(markup));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException exception) {
            throw new IllegalStateException("lone surrogate in " + markup, exception);
        }
    }

    private static boolean hasSurrogate(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }
}
