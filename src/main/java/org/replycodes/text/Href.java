package org.replycodes.text;

/**
 * Marks for the parts of an address that are not known before the page that carries it is: the way
 * to the root, and what the link style puts at the end. They are private-use characters, which no
 * author can type ({@code forbidden-character}).
 *
 * <p>A page's markup is made once per language and placed on pages of different depth; the renderer
 * {@linkplain #resolve resolves} the marks when it encodes a page.
 */
public final class Href {

    /** Stands for the way from the page to the root of the site. */
    public static final char ROOT = '\uE000';

    /** Stands for the end of the address of a leaf page: nothing, or {@code .html}. */
    public static final char LEAF = '\uE001';

    /** Stands for the end of the address of an index page: nothing, or {@code index.html}. */
    public static final char INDEX = '\uE002';

    private Href() {}

    /**
     * Replaces the marks in markup.
     *
     * @param markup a page, or a piece of one that splits no address
     * @param folder the folder of the page below the root, empty or ending with a slash: what
     *     stands in it is named from there
     * @param root the way to the root, ending with a slash
     * @param leaf what ends the address of a leaf page
     * @param index what ends the address of an index page
     */
    public static String resolve(
            String markup, String folder, String root, String leaf, String index) {
        int mark = nextMark(markup, 0);
        if (mark == markup.length()) {
            return markup;
        }
        StringBuilder out = new StringBuilder(markup.length() + 64);
        int done = 0;
        while (mark < markup.length()) {
            out.append(markup, done, mark);
            done = mark + 1;
            switch (markup.charAt(mark)) {
                case ROOT -> {
                    boolean inside = !folder.isEmpty() && markup.startsWith(folder, done);
                    done += inside ? folder.length() : 0;
                    boolean named = inside && done < markup.length() && isName(markup.charAt(done));
                    out.append(inside ? named ? "" : "./" : root);
                }
                case LEAF -> out.append(leaf);
                default -> out.append(index);
            }
            mark = nextMark(markup, done);
        }
        return out.append(markup, done, markup.length()).toString();
    }

    private static int nextMark(String markup, int from) {
        int position = from;
        while (position < markup.length() && isName(markup.charAt(position))) {
            position++;
        }
        return position;
    }

    /** A relative address may begin with a name; with a mark there would be nothing left of it. */
    private static boolean isName(char character) {
        return character < ROOT || character > INDEX;
    }
}
