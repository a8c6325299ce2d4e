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
     * Replaces the marks in a whole page.
     *
     * @param markup the page
     * @param folder the folder of the page below the root, empty or ending with a slash: what
     *     stands in it is named from there
     * @param root the way to the root, ending with a slash
     * @param leaf what ends the address of a leaf page
     * @param index what ends the address of an index page
     */
    public static String resolve(
            StringBuffer markup, String folder, String root, String leaf, String index) {
        StringBuilder out = new StringBuilder(markup.length() + 1024);
        int position = 0;
        while (position < markup.length()) {
            char character = markup.charAt(position);
            position++;
            switch (character) {
                case ROOT -> {
                    boolean inside = !folder.isEmpty() && startsWith(markup, position, folder);
                    out.append(inside ? "./" : root);
                    position += inside ? folder.length() : 0;
                    if (inside && position < markup.length() && isName(markup.charAt(position))) {
                        out.setLength(out.length() - "./".length());
                    }
                }
                case LEAF -> out.append(leaf);
                case INDEX -> out.append(index);
                default -> out.append(character);
            }
        }
        return out.toString();
    }

    private static boolean startsWith(StringBuffer markup, int position, String folder) {
        return markup.length() >= position + folder.length()
                && markup.substring(position, position + folder.length()).equals(folder);
    }

    /** A relative address may begin with a name; with a mark there would be nothing left of it. */
    private static boolean isName(char character) {
        return character < ROOT || character > INDEX;
    }
}
