package org.replycodes.testing;

import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A published page, read by a parser that knows nothing of this program.
 *
 * @param file its path below the site's folder
 * @param kind what the plan calls it
 * @param parser parses the page
 */
public record SitePage(String file, String kind, Supplier<Document> parser) {

    /** The parsed page. */
    public Document document() {
        return parser.get();
    }

    /** The address below the root of the site at which a host serves it. */
    public String address() {
        if (file.equals("index.html") || file.endsWith("/index.html")) {
            return file.substring(0, file.length() - "index.html".length());
        }
        return file.substring(0, file.length() - ".html".length());
    }

    /** A finding on this page. */
    public String finding(String what) {
        return file + ": " + what;
    }

    /** A finding on this page, with the element. */
    public String finding(String what, Element where) {
        String markup = where.outerHtml().replaceAll("\\s+", " ");
        return finding(what + ": " + markup.substring(0, Math.min(160, markup.length())));
    }
}
