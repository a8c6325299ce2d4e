package org.replycodes.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.replycodes.language.Language;
import org.replycodes.text.Html;
import org.replycodes.text.PieceMemory;

/**
 * Texts as sets of shingles: every five words in a row, or five characters where a language writes
 * no spaces, with all digits masked. A piece of text is cut once, however many pages carry it. May
 * be used by several threads.
 */
final class Shingles {

    private static final int LENGTH = 5;

    private final boolean spaced;
    private final Script script;
    private final PieceMemory<Piece> pieces = new PieceMemory<>();

    Shingles(Language language) {
        this.spaced = !language.tag().matches("(?:ja|zh)(?:-.*)?");
        this.script = Script.of(language);
    }

    /**
     * A piece of a text, which several texts may have.
     *
     * @param hashes the hashes of its shingles, sorted, each once
     * @param signature for each of several orders of all shingles, the first of those it has
     * @param letters how many letters it has outside literals
     * @param own how many of them belong to the script of the language
     */
    record Piece(long[] hashes, int[] signature, int letters, int own) {}

    /**
     * The text of a page.
     *
     * @param pieces what it is made of
     */
    record Text(List<Piece> pieces) {

        /** Whether more than two thirds of the letters are those of the language. */
        boolean isInLanguage() {
            int own = pieces.stream().mapToInt(Piece::own).sum();
            return own * 3 > pieces.stream().mapToInt(Piece::letters).sum() * 2;
        }

        /** Its shingles, sorted, each once. */
        long[] hashes() {
            return pieces.stream()
                    .flatMapToLong(piece -> Arrays.stream(piece.hashes()))
                    .sorted()
                    .distinct()
                    .toArray();
        }

        /** For each order of all shingles, the first of those it has, as it is kept. */
        byte[] signature() {
            int[] signature = Signatures.of();
            for (Piece piece : pieces) {
                Signatures.unite(signature, piece.signature());
            }
            return Signatures.kept(signature);
        }
    }

    /** The size of the intersection of two texts, divided by that of their union (Jaccard). */
    static double similarity(long[] left, long[] right) {
        int common = 0;
        int one = 0;
        int other = 0;
        while (one < left.length && other < right.length) {
            int order = Long.compare(left[one], right[other]);
            common += order == 0 ? 1 : 0;
            one += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }
        int union = left.length + right.length - common;
        return union == 0 ? 1 : (double) common / union;
    }

    /** The text of a page that is made of these pieces. */
    Text of(Collection<Html> texts) {
        return new Text(
                texts.stream()
                        .map(Html::markup)
                        .map(markup -> pieces.recall(markup, () -> cut(markup)))
                        .toList());
    }

    private Piece cut(String markup) {
        Words words = Words.of(markup, spaced, script);
        long[] hashes = hashes(words.hashes());
        return new Piece(hashes, Signatures.of(hashes), words.letters(), words.own());
    }

    /** A piece that is shorter than a shingle is one. */
    private static long[] hashes(long[] words) {
        if (words.length == 0) {
            return words;
        }
        long[] hashes = new long[Math.max(1, words.length - LENGTH + 1)];
        for (int start = 0; start < hashes.length; start++) {
            long hash = 0;
            for (int index = start; index < Math.min(start + LENGTH, words.length); index++) {
                hash = Words.mixed(hash, words[index]);
            }
            hashes[start] = hash;
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }
}
