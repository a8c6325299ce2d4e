package org.replycodes.page;

import org.replycodes.text.Href;

/**
 * The address of a page below the root of the site: {@code ftp/530} for a leaf, {@code
 * ftp/commands/} for an index, the empty text for the home page. Without an extension, which is a
 * matter of the link style.
 *
 * @param value slugs joined by slashes, in ASCII
 */
public record PagePath(String value) implements Comparable<PagePath> {

    /** Whether the page is the index of a folder. */
    public boolean isIndex() {
        return value.isEmpty() || value.endsWith("/");
    }

    /** The file it is published as. */
    public String file() {
        return isIndex() ? value + "index.html" : value + ".html";
    }

    /** The folder it stands in, with a slash at the end; empty at the root. */
    public String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    /** The way from this page to the root of the site, with a slash at the end. */
    public String toRoot() {
        int depth = (int) value.chars().filter(character -> character == '/').count();
        return depth == 0 ? "./" : "../".repeat(depth);
    }

    /** The address for a link, with the marks that the renderer resolves. */
    public String href() {
        return Href.ROOT + value + (isIndex() ? Href.INDEX : Href.LEAF);
    }

    /** The address of a place on the page. */
    public String href(String anchor) {
        return href() + "#" + anchor;
    }

    /** The public address. */
    public String url(String site) {
        return site + value;
    }

    @Override
    public int compareTo(PagePath other) {
        return value.compareTo(other.value);
    }
}
