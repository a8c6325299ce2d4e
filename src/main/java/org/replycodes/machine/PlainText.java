package org.replycodes.machine;

import org.replycodes.text.Href;
import org.replycodes.text.Html;

/** Markup and links as other formats want them. */
final class PlainText {

    private PlainText() {}

    /** The text of a line of markup, without elements and entities. */
    static String of(Html html) {
        return unescaped(html.markup().replaceAll("<[^>]*>", "")).replaceAll("\\s+", " ").strip();
    }

    static String unescaped(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The public address that a link leads to. */
    static String address(String site, String href) {
        return href.replace(String.valueOf(Href.ROOT), site)
                .replace(String.valueOf(Href.LEAF), "")
                .replace(String.valueOf(Href.INDEX), "");
    }
}
