package org.replycodes.machine;

import java.util.List;
import org.replycodes.page.CodePage;
import org.replycodes.page.Frame;
import org.replycodes.page.HomePage;
import org.replycodes.page.Offers;
import org.replycodes.page.Page;
import org.replycodes.page.PagePath;
import org.replycodes.text.Html;

/**
 * What machines read in the head of a page: its address, whether search engines are offered it, the
 * same page in other formats and languages, and its picture. A page names only versions that are
 * offered, so that all of them name each other. {@code x-default} is the page of the default
 * language.
 */
public final class PageHead {

    private static final Html NOT_OFFERED =
            new Html("<meta name=\"robots\" content=\"noindex,follow\">");

    private static final Html WIDE_PICTURE =
            new Html("<meta name=\"twitter:card\" content=\"summary_large_image\">");

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
        Html canonical =
                link("canonical", "", frame.canonical()).then(beside(page)).then(picture(page));
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

    /** What stands beside the page: its twin and, where a reader begins, feed and manifest. */
    private Html beside(Page page) {
        PagePath path = page.frame().path();
        Html links = Html.EMPTY;
        if (page instanceof HomePage) {
            links =
                    link("alternate", " type=\"application/atom+xml\"", address + FeedWriter.PATH)
                            .then(link("manifest", "", ManifestWriter.NAME));
        }
        if (!Twins.hasTwin(page)) {
            return links;
        }
        String name = Twins.path(path).substring(path.folder().length());
        return links.then(link("alternate", " type=\"text/markdown\"", name));
    }

    /** What others show of a link. There are too many pairs to say that the picture is wide. */
    private static Html picture(Page page) {
        String picture = PreviewPictures.address(page);
        if (picture.isEmpty()) {
            return Html.EMPTY;
        }
        Html meta =
                new Html(
                        "<meta property=\"og:image\" content=\""
                                + Html.escape(picture).markup()
                                + "\">");
        return page instanceof CodePage ? meta.then(WIDE_PICTURE) : meta;
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
