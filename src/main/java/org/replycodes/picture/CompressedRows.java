package org.replycodes.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Compresses bytes that are mostly zeros (RFC 1950 and 1951): a run of zeros repeats the byte
 * before, and nothing else is repeated. What the libraries of machines make of the same bytes
 * depends on their version; this does not.
 */
final class CompressedRows {

    /** What the stream begins with: the method, and what makes both a multiple of 31. */
    private static final int METHOD = 0x0178;

    /** The modulus of the two sums that it ends with. */
    private static final int MODULUS = 65521;

    /** How many bytes may be added up before the modulus is due. */
    private static final int SUMMED = 1 << 16;

    /** The symbols are the bytes, the end, and then lengths of repetitions. */
    private static final int END = 256;

    private static final int SYMBOLS = 286;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;

    /** A token is a symbol and, above it, the bits that follow it. */
    private static final int EXTRA = 16;

    private int[] tokens = new int[1 << 14];
    private int size;
    private int zeros;
    private long sum = 1;
    private long sums;
    private int summed;

    private byte[] bytes = new byte[1 << 13];
    private int length;
    private long buffer;
    private int buffered;

    /** A byte. */
    void value(int value) {
        endZeros();
        sum += value;
        sums += sum;
        count(1);
        add(value);
    }

    /** So many zeros. */
    void zeros(int number) {
        sums += sum * number;
        count(number);
        zeros += number;
    }

    private void count(int number) {
        summed += number;
        if (summed >= SUMMED) {
            sum %= MODULUS;
            sums %= MODULUS;
            summed = 0;
        }
    }

    private void endZeros() {
        if (zeros > 0) {
            add(0);
            zeros--;
            while (zeros >= SHORTEST) {
                int repeated = Math.min(LONGEST, zeros);
                add(repetition(repeated));
                zeros -= repeated;
            }
            while (zeros > 0) {
                add(0);
                zeros--;
            }
        }
    }

    private static int repetition(int repeated) {
        if (repeated == LONGEST) {
            return SYMBOLS - 1;
        }
        int longer = repeated - SHORTEST;
        int bits = Math.max(0, 29 - Integer.numberOfLeadingZeros(longer));
        int symbol = END + 1 + 4 * bits + (longer >> bits);
        return symbol | (longer & (1 << bits) - 1) << EXTRA;
    }

    /** How many bits follow a repetition: each fourth symbol has one more. */
    private static int extraBits(int symbol) {
        return symbol == SYMBOLS - 1 ? 0 : Math.max(0, (symbol - END - 5) / 4);
    }

    private void add(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
    }

    /** The compressed bytes; to be asked for once. */
    byte[] compressed() {
        endZeros();
        add(END);
        int[] counts = new int[SYMBOLS];
        for (int token = 0; token < size; token++) {
            counts[tokens[token] & 0xffff]++;
        }
        HuffmanCode code = HuffmanCode.of(counts);
        write(METHOD, 16);
        header(code);
        for (int i = 0; i < size; i++) {
            int symbol = tokens[i] & 0xffff;
            int bits = code.lengths()[symbol];
            // Behind a repetition, the bits of its length and a zero for the only distance, 1.
            int behind = symbol > END ? extraBits(symbol) + 1 : 0;
            write(code.codes()[symbol] | tokens[i] >> EXTRA << bits, bits + behind);
        }
        write(0, 7);
        buffered = 0;
        int check = (int) (sums % MODULUS << 16 | sum % MODULUS);
        return ByteBuffer.allocate(length + 4).put(bytes, 0, length).putInt(check).array();
    }

    /** One block, the last, with a code of its own. */
    private void header(HuffmanCode code) {
        write(1, 1);
        write(2, 2);
        write(SYMBOLS - END - 1, 5);
        write(0, 5);
        write(15, 4);
        // The lengths of the code follow, 0 to 15 with four bits each; there are no repetitions.
        write(0, 9);
        for (int i = 0; i < 16; i++) {
            write(4, 3);
        }
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            writeLength(code.lengths()[symbol]);
        }
        writeLength(1);
    }

    private void writeLength(int bits) {
        write(Integer.reverse(bits) >>> 28, 4);
    }

    private void write(int value, int bits) {
        buffer |= (long) value << buffered;
        buffered += bits;
        while (buffered >= 8) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = (byte) buffer;
            buffer >>>= 8;
            buffered -= 8;
        }
    }
}
