package org.replycodes.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers what was made of pieces of text. The words of a code stand on the pages of all its
 * pairs, and are the same object each time; so a piece is known by its identity, which is quicker
 * to tell than its characters. What nobody has asked for since about {@value #MOST} other pieces is
 * forgotten, for most pieces stand on one page only. May be used by several threads.
 *
 * @param <V> what is made
 */
public final class PieceMemory<V> {

    /** In pieces: those of all codes and templates of a language are about half as many. */
    private static final int MOST = 4096;

    private volatile Map<Piece, V> recent = new ConcurrentHashMap<>();
    private volatile Map<Piece, V> earlier = Map.of();

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
        V known = recent.get(piece);
        if (known != null) {
            return known;
        }
        V old = earlier.get(piece);
        V made = old == null ? maker.get() : old;
        keep(piece, made);
        return made;
    }

    private void keep(Piece piece, V made) {
        Map<Piece, V> young = recent;
        young.put(piece, made);
        if (young.size() > MOST) {
            synchronized (this) {
                // Another thread may have been here first.
                if (recent == young) {
                    earlier = young;
                    recent = new ConcurrentHashMap<>();
                }
            }
        }
    }
}
