package org.replycodes.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replycodes.language.Language;
import org.replycodes.model.Site;
import org.replycodes.page.Offer;
import org.replycodes.page.Offers;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.render.RenderedFile;
import org.replycodes.text.Html;

/**
 * Writes the feed of changes (Atom, RFC 4287): the codes, commands and servers whose data changed
 * last, in the default language. A date has no time of day, so that it is given as midnight.
 */
final class FeedWriter {

    /** Where the feed stands. */
    static final String PATH = "feed.xml";

    private static final int ENTRIES = 50;
    private static final Set<String> KINDS = Set.of("code", "command", "server");

    private final Site site;

    FeedWriter(Site site) {
        this.site = site;
    }

    /**
     * A page with what is said of it.
     *
     * @param page the page
     * @param offer its title, description and date
     */
    private record Dated(PlannedPage page, Offer offer) {}

    /** The feed; empty when no change has a date. */
    Optional<RenderedFile> file(List<PlannedPage> pages, Offers offers) {
        List<Dated> entries = new ArrayList<>();
        for (PlannedPage page : pages) {
            Language language = page.language();
            Offer offer = offers.languages().getOrDefault(language, Map.of()).get(page.path());
            if (language.isDefault()
                    && KINDS.contains(page.kind())
                    && offer != null
                    && !offer.updated().isEmpty()) {
                entries.add(new Dated(page, offer));
            }
        }
        entries.sort(Comparator.comparing((Dated dated) -> dated.offer().updated()).reversed());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RenderedFile(
                                PATH,
                                feed(entries.subList(0, Math.min(ENTRIES, entries.size())))
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    private String feed(List<Dated> entries) {
        StringBuilder feed =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                        .append(escaped(entries.get(0).page().language().tag()))
                        .append("\">\n");
        element(feed, "title", site.title());
        element(feed, "id", site.address());
        element(feed, "updated", time(entries.get(0)));
        feed.append("<author><name>").append(escaped(site.title())).append("</name></author>\n");
        link(feed, " rel=\"self\"", site.address() + PATH);
        if (!site.license().isEmpty()) {
            // RFC 4946.
            link(feed, " rel=\"license\"", site.license());
        }
        link(feed, "", site.address());
        for (Dated entry : entries) {
            String url = entry.page().path().url(site.address());
            feed.append("<entry>\n");
            element(feed, "title", entry.offer().title());
            // A later change of the same page is another entry.
            element(feed, "id", url + "#" + entry.offer().updated());
            element(feed, "updated", time(entry));
            link(feed, "", url);
            element(feed, "summary", entry.offer().description());
            feed.append("</entry>\n");
        }
        return feed.append("</feed>\n").toString();
    }

    private static String time(Dated entry) {
        return entry.offer().updated() + "T00:00:00Z";
    }

    private static void link(StringBuilder feed, String attributes, String href) {
        feed.append("<link").append(attributes).append(" href=\"");
        feed.append(escaped(href)).append("\"/>\n");
    }

    private static void element(StringBuilder feed, String name, String text) {
        feed.append('<').append(name).append('>').append(escaped(text));
        feed.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return Html.escape(text).markup();
    }
}
