package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import org.replycodes.language.Language;
import org.replycodes.model.Site;
import org.replycodes.text.Href;
import org.replycodes.text.Html;

/** Puts together what stands around the content of a page, in one language. */
final class Frames {

    private static final int LONGEST_DESCRIPTION = 160;

    private final Site site;
    private final List<Language> versions;
    private final Edition edition;
    private final Dates dates;
    private final List<Link> navigation;

    Frames(Site site, List<Language> versions, Edition edition, Dates dates) {
        this.site = site;
        this.versions = versions;
        this.edition = edition;
        this.dates = dates;
        this.navigation = navigation();
    }

    /**
     * The frame of a page.
     *
     * @param path where it stands
     * @param title its title, without the name of the site
     * @param description plain text; a longer one is cut
     * @param crumbs the way from the home page, without the home page
     * @param files what it is made of, the file to edit first
     */
    Frame frame(
            PagePath path,
            String title,
            String description,
            List<Link> crumbs,
            List<String> files) {
        return frame(
                path,
                title,
                description,
                crumbs,
                files,
                files.isEmpty() ? "" : site.editAddress() + "content/" + files.get(0));
    }

    /**
     * The frame of a page that shows parts of many files, so that there is none to edit.
     *
     * @param path where it stands
     * @param title its title, without the name of the site
     * @param description plain text; a longer one is cut
     * @param crumbs the way from the home page, without the home page
     * @param files what it shows parts of
     */
    Frame overview(
            PagePath path,
            String title,
            String description,
            List<Link> crumbs,
            List<String> files) {
        return frame(path, title, description, crumbs, files, "");
    }

    private Frame frame(
            PagePath path,
            String title,
            String description,
            List<Link> crumbs,
            List<String> files,
            String editLink) {
        List<Link> breadcrumbs = new ArrayList<>();
        if (!path.equals(edition.addresses().home())) {
            breadcrumbs.add(link(edition.addresses().home(), "nav.home"));
            breadcrumbs.addAll(crumbs);
        }
        return new Frame(
                edition.language(),
                path,
                site.title(),
                title,
                Sentences.fitting(description, LONGEST_DESCRIPTION),
                path.url(site.address()),
                alternates(path),
                breadcrumbs,
                navigation,
                editLink,
                dates.lastChange(files),
                edition.translationNotes().note(files),
                site.repository(),
                edition.addresses().home().href(),
                edition.addresses().protocol().href(),
                Href.ROOT + edition.addresses().root());
    }

    /** The name of the site, for the title of its home page. */
    String siteTitle() {
        return site.title();
    }

    /** The address of what permits others to use the dataset, or empty. */
    String license() {
        return site.license();
    }

    /** The crumb of the protocol's own page. */
    Link protocolCrumb() {
        return new Link(
                edition.addresses().protocol().href(),
                Html.escape(edition.protocol().grammar().name()));
    }

    /** The crumb of the index of a folder. */
    Link indexCrumb(String folder) {
        return link(edition.addresses().index(folder), "nav." + folder);
    }

    private Link link(PagePath path, String label) {
        return new Link(path.href(), Html.escape(edition.label(label)));
    }

    /** The main pages, in the order in which a reader needs them. */
    List<Link> navigation() {
        Addresses addresses = edition.addresses();
        return List.of(
                protocolCrumb(),
                link(addresses.matrix(), "nav.compare"),
                indexCrumb("commands"),
                indexCrumb("messages"),
                indexCrumb("servers"),
                link(addresses.about(), "nav.about"));
    }

    private List<Frame.Alternate> alternates(PagePath path) {
        String root = root(edition.language());
        String rest = path.value().substring(root.length());
        return versions.stream()
                .map(
                        language -> {
                            PagePath other = new PagePath(root(language) + rest);
                            return new Frame.Alternate(
                                    language,
                                    other.url(site.address()),
                                    other.href(),
                                    language.equals(edition.language()));
                        })
                .toList();
    }

    private static String root(Language language) {
        return language.path().isEmpty() ? "" : language.path() + "/";
    }
}
