package org.replycodes.render;

/** What stands at the end of a link. */
public enum LinkStyle {
    /** Nothing: the host serves {@code 530.html} for {@code 530}. */
    EXTENSIONLESS("", ""),
    /** The names of the files, for a site that is opened without a server. */
    FILES(".html", "index.html");

    private final String leaf;
    private final String index;

    LinkStyle(String leaf, String index) {
        this.leaf = leaf;
        this.index = index;
    }

    String leaf() {
        return leaf;
    }

    String index() {
        return index;
    }
}
