package org.replycodes.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replycodes.language.Language;
import org.replycodes.page.Offer;
import org.replycodes.page.Offers;
import org.replycodes.page.PagePath;
import org.replycodes.render.RenderedFile;
import org.replycodes.text.Html;

/**
 * Writes the sitemaps: one for each language with the pages that are offered and the dates of their
 * data, an index of them, and {@code robots.txt}, which names the index.
 */
final class SitemapWriter {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String INDEX = "sitemap.xml";

    private final String address;
    private final Offers offers;

    SitemapWriter(String address, Offers offers) {
        this.address = address;
        this.offers = offers;
    }

    List<RenderedFile> files() {
        List<RenderedFile> files = new ArrayList<>();
        StringBuilder index = new StringBuilder(XML).append("<sitemapindex").append(SPACE);
        for (Language language : offers.languages().keySet()) {
            String name = "sitemap-" + language.tag() + ".xml";
            files.add(file(name, sitemap(offers.languages().get(language))));
            index.append("<sitemap><loc>").append(url(name)).append("</loc></sitemap>\n");
        }
        files.add(file(INDEX, index.append("</sitemapindex>\n").toString()));
        files.add(
                file("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + address + INDEX + "\n"));
        return files;
    }

    private String sitemap(Map<PagePath, Offer> pages) {
        StringBuilder urls = new StringBuilder(XML).append("<urlset").append(SPACE);
        pages.forEach(
                (path, offer) -> {
                    if (offer.isOffered()) {
                        urls.append("<url><loc>").append(url(path.value())).append("</loc>");
                        if (!offer.updated().isEmpty()) {
                            urls.append("<lastmod>").append(offer.updated()).append("</lastmod>");
                        }
                        urls.append("</url>\n");
                    }
                });
        return urls.append("</urlset>\n").toString();
    }

    private String url(String path) {
        return Html.escape(address + path).markup();
    }

    private static RenderedFile file(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
