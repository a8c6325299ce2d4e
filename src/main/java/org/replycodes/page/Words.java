package org.replycodes.page;

import java.util.Arrays;

/**
 * The words of a piece of markup as hashes, or its characters where a language writes no spaces:
 * without tags, in small letters, all digits masked. Counts letters outside literals on the way.
 */
final class Words {

    /** FNV-1a, 64 bits: a false match among a million shingles is out of the question. */
    private static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private static final int OTHER_WORD_PARTS =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    private final boolean spaced;
    private final Script script;
    private long[] hashes = new long[64];
    private int count;
    private long word = START;
    private boolean afterDigit;
    private int literals;
    private int letters;
    private int own;

    private Words(boolean spaced, Script script) {
        this.spaced = spaced;
        this.script = script;
    }

    /**
     * Reads a piece of markup.
     *
     * @param spaced whether there are spaces between words
     * @param script the letters of the language
     */
    static Words of(String markup, boolean spaced, Script script) {
        Words words = new Words(spaced, script);
        words.read(markup);
        return words;
    }

    /** A hash with the next one mixed in. */
    static long mixed(long hash, long next) {
        long both = (hash ^ next) * PRIME;
        return both ^ both >>> 29;
    }

    /** The words in their order. */
    long[] hashes() {
        return Arrays.copyOf(hashes, count);
    }

    /** How many letters stand outside literals. */
    int letters() {
        return letters;
    }

    /** How many of them belong to the script. */
    int own() {
        return own;
    }

    private void read(String markup) {
        int index = 0;
        while (index < markup.length()) {
            char character = markup.charAt(index);
            if (character == '<') {
                index = tag(markup, index);
            } else if (character == '&') {
                endWord();
                index = markup.indexOf(';', index) + 1;
            } else {
                int letter = markup.codePointAt(index);
                count(letter);
                add(letter);
                index += Character.charCount(letter);
            }
        }
        endWord();
    }

    /** Markup is well-formed: every tag and every entity has its end. */
    private int tag(String markup, int start) {
        endWord();
        if (markup.startsWith("<bdi", start) || markup.startsWith("<code", start)) {
            literals++;
        } else if (markup.startsWith("</bdi", start) || markup.startsWith("</code", start)) {
            literals--;
        }
        return markup.indexOf('>', start) + 1;
    }

    private void count(int letter) {
        if (literals == 0 && Character.isLetter(letter)) {
            letters++;
            own += script.has(letter) ? 1 : 0;
        }
    }

    private void add(int letter) {
        boolean isDigit = Character.isDigit(letter);
        if (isDigit && afterDigit) {
            return;
        }
        afterDigit = isDigit;
        if (isDigit || Character.isLetter(letter) || spaced && isOtherPart(letter)) {
            word = (word ^ (isDigit ? '0' : Character.toLowerCase(letter))) * PRIME;
            if (!spaced) {
                addWord();
            }
        } else {
            endWord();
        }
    }

    private static boolean isOtherPart(int letter) {
        return (1 << Character.getType(letter) & OTHER_WORD_PARTS) != 0;
    }

    private void endWord() {
        afterDigit = false;
        if (word != START) {
            addWord();
        }
    }

    private void addWord() {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count] = word;
        count++;
        word = START;
    }
}
