package org.replycodes.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers what was made of pieces of text. The words of a code stand on the pages of all its
 * pairs, and are the same object each time; so a piece is known by its identity, which is quicker
 * to tell than its characters. Up to a bound; what comes then is made anew each time. May be used
 * by several threads.
 *
 * @param <V> what is made
 */
public final class PieceMemory<V> {

    /** In pieces: those of all codes and templates of a language are about half as many. */
    private static final int MOST = 4096;

    private final Map<Piece, V> known = new ConcurrentHashMap<>();

    private record Piece(Object text) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Piece piece && piece.text == text;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(text);
        }
    }

    /** What was made of a piece, or is made of it now. */
    public V recall(Object text, Supplier<V> maker) {
        Piece piece = new Piece(text);
        V made = known.get(piece);
        if (made == null) {
            made = maker.get();
            if (known.size() < MOST) {
                known.put(piece, made);
            }
        }
        return made;
    }
}
