package org.replycodes.machine;

import java.util.List;
import org.replycodes.page.Frame;
import org.replycodes.page.HomePage;
import org.replycodes.page.Offers;
import org.replycodes.page.Page;
import org.replycodes.page.PagePath;
import org.replycodes.text.Html;

/**
 * What search engines read in the head of a page: its address, whether it is offered, and the same
 * page in other languages. A page names only versions that are offered, so that all of them name
 * each other. {@code x-default} is the page of the default language.
 */
public final class PageHead {

    private static final Html NOT_OFFERED =
            new Html("<meta name=\"robots\" content=\"noindex,follow\">");

    private final String address;
    private final Offers offers;
    private final StructuredData data;

    /**
     * For the pages of a site.
     *
     * @param address the public address
     * @param offers which pages are offered
     */
    public PageHead(String address, Offers offers) {
        this.address = address;
        this.offers = offers;
        this.data = new StructuredData(address);
    }

    /** The head of a page. */
    public Html of(Page page) {
        Frame frame = page.frame();
        Html canonical = link("canonical", "", frame.canonical()).then(twin(page));
        if (!offers.isOffered(frame.language(), frame.path())) {
            return NOT_OFFERED.then(canonical);
        }
        List<Frame.Alternate> versions =
                frame.alternates().stream()
                        .filter(version -> offers.isOffered(version.language(), path(version)))
                        .toList();
        Html head = canonical;
        for (Frame.Alternate version : versions) {
            if (versions.size() > 1) {
                head = head.then(alternate(version.language().tag(), version));
            }
        }
        for (Frame.Alternate version : versions) {
            if (versions.size() > 1 && version.language().isDefault()) {
                head = head.then(alternate("x-default", version));
            }
        }
        return head.then(data.of(page));
    }

    /** The twin stands beside the page; the feed is named where a reader begins. */
    private Html twin(Page page) {
        PagePath path = page.frame().path();
        Html feed =
                page instanceof HomePage
                        ? link(
                                "alternate",
                                " type=\"application/atom+xml\"",
                                address + FeedWriter.PATH)
                        : Html.EMPTY;
        if (!Twins.hasTwin(page)) {
            return feed;
        }
        String name = Twins.path(path).substring(path.folder().length());
        return feed.then(link("alternate", " type=\"text/markdown\"", name));
    }

    private PagePath path(Frame.Alternate version) {
        return new PagePath(version.url().substring(address.length()));
    }

    private static Html alternate(String tag, Frame.Alternate version) {
        return link("alternate", " hreflang=\"" + Html.escape(tag).markup() + "\"", version.url());
    }

    private static Html link(String relation, String attributes, String href) {
        return new Html(
                "<link rel=\""
                        + relation
                        + "\""
                        + attributes
                        + " href=\""
                        + Html.escape(href).markup()
                        + "\">");
    }
}
