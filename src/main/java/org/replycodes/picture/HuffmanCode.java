package org.replycodes.picture;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * How symbols are written in bits: the more often one occurs, the fewer it takes. The code is
 * canonical, so that its lengths say all of it (RFC 1951, section 3.2.2).
 *
 * @param lengths symbol → how many bits it takes; 0 for one that does not occur
 * @param codes symbol → its bits, the first one lowest
 */
record HuffmanCode(int[] lengths, int[] codes) {

    /** No symbol takes more bits. */
    static final int LONGEST = 15;

    /** The best code for at least two symbols that occur so often. */
    static HuffmanCode of(int[] counts) {
        int[] lengths = lengths(counts);
        while (IntStream.of(lengths).max().orElseThrow() > LONGEST) {
            // Rare symbols become less rare, and nearly as good a code is less deep.
            counts = IntStream.of(counts).map(count -> (count + 1) / 2).toArray();
            lengths = lengths(counts);
        }
        return new HuffmanCode(lengths, codes(lengths));
    }

    /** A node of the tree: a symbol, or two nodes joined, with how often they occur. */
    private record Node(int count, int number) {}

    private static int[] lengths(int[] counts) {
        PriorityQueue<Node> nodes =
                new PriorityQueue<>(
                        Comparator.comparingInt(Node::count).thenComparingInt(Node::number));
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(counts[symbol], symbol));
            }
        }
        int[] parents = new int[2 * counts.length];
        int next = counts.length;
        while (nodes.size() > 1) {
            Node one = nodes.remove();
            Node other = nodes.remove();
            parents[one.number()] = next;
            parents[other.number()] = next;
            nodes.add(new Node(one.count() + other.count(), next++));
        }
        // A parent has a higher number than its children; the last one is the root.
        int[] depths = new int[next];
        for (int node = next - 2; node >= 0; node--) {
            depths[node] = parents[node] == 0 ? 0 : depths[parents[node]] + 1;
        }
        return IntStream.range(0, counts.length).map(symbol -> depths[symbol]).toArray();
    }

    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> Integer.SIZE - length;
                }
            }
            code <<= 1;
        }
        return codes;
    }
}
