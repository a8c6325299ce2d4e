package org.replycodes.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.replycodes.json.CanonicalJson;
import org.replycodes.json.ObjectWriter;
import org.replycodes.page.AboutPage;
import org.replycodes.page.CodeItem;
import org.replycodes.page.CodePage;
import org.replycodes.page.CommandPage;
import org.replycodes.page.DataFile;
import org.replycodes.page.Frame;
import org.replycodes.page.GroupingPage;
import org.replycodes.page.HomePage;
import org.replycodes.page.Link;
import org.replycodes.page.Page;
import org.replycodes.page.PairPage;
import org.replycodes.page.ProtocolPage;
import org.replycodes.page.ServerPage;
import org.replycodes.text.Html;

/**
 * Says in the vocabulary of schema.org what a page says: the way to it, what it is, and the terms
 * it defines. Everything is taken from the page, one block a page; that of a pair repeats the
 * least, because there are thousands of them.
 */
final class StructuredData {

    private static final String CONTEXT = "https://schema.org";

    private final String address;

    StructuredData(String address) {
        this.address = address;
    }

    /**
     * The block of a page, as an element. Data, and no script that a policy would have to admit.
     */
    Html of(Page page) {
        String json =
                CanonicalJson.script(
                        block ->
                                block.text("@context", CONTEXT)
                                        .objects(
                                                "@graph",
                                                things(page),
                                                (object, thing) -> thing.accept(object)));
        return new Html("<script type=\"application/ld+json\">" + json + "</script>");
    }

    private List<Consumer<ObjectWriter>> things(Page page) {
        Frame frame = page.frame();
        List<Consumer<ObjectWriter>> things = new ArrayList<>();
        if (!frame.breadcrumbs().isEmpty()) {
            things.add(thing -> breadcrumbs(thing, page));
        }
        if (page instanceof HomePage) {
            things.add(thing -> described(thing, "WebSite", frame).text("name", frame.siteTitle()));
        } else if (page instanceof AboutPage about) {
            things.add(thing -> dataset(thing, about));
        } else if (page instanceof ProtocolPage protocol) {
            things.add(thing -> termSet(thing, protocol));
        } else if (page instanceof CodePage code) {
            things.add(thing -> article(thing, frame).object("about", term -> term(term, code)));
        } else if (page instanceof PairPage pair) {
            things.add(thing -> pair(thing, pair));
        } else if (page instanceof CommandPage
                || page instanceof GroupingPage
                || page instanceof ServerPage) {
            things.add(thing -> article(thing, frame));
        } else {
            things.add(thing -> described(thing, "WebPage", frame).text("name", frame.title()));
        }
        return things;
    }

    private static ObjectWriter described(ObjectWriter thing, String type, Frame frame) {
        return thing.text("@type", type)
                .text("url", frame.canonical())
                .text("inLanguage", frame.language().tag())
                .text("description", frame.description())
                .optionalText("dateModified", frame.updated());
    }

    private void pair(ObjectWriter thing, PairPage page) {
        Frame frame = page.frame();
        // Its address is the canonical one, which stands beside; a page of a pair is to be light.
        thing.text("@type", "TechArticle")
                .text("inLanguage", frame.language().tag())
                .text("headline", frame.title())
                .optionalText("dateModified", frame.updated())
                .objects("about", List.of(page.lower().code(), page.higher().code()), this::term);
    }

    private static ObjectWriter article(ObjectWriter thing, Frame frame) {
        return described(thing, "TechArticle", frame).text("headline", frame.title());
    }

    private void term(ObjectWriter term, CodePage page) {
        List<Link> crumbs = page.frame().breadcrumbs();
        term.text("@type", "DefinedTerm")
                .text("termCode", page.code())
                .text("name", page.name())
                .text("url", page.frame().canonical())
                .text("inDefinedTermSet", PlainText.address(address, crumbs.get(1).href()));
    }

    private void termSet(ObjectWriter set, ProtocolPage page) {
        described(set, "DefinedTermSet", page.frame())
                .text("name", page.name())
                .objects("hasDefinedTerm", page.codes(), this::term);
    }

    private void term(ObjectWriter term, CodeItem code) {
        term.text("@type", "DefinedTerm")
                .text("termCode", code.code())
                .text("name", code.name())
                .text("url", PlainText.address(address, code.href()));
    }

    /** The page has a date of its own, which is not that of the data. */
    private void dataset(ObjectWriter dataset, AboutPage page) {
        Frame frame = page.frame();
        dataset.text("@type", "Dataset")
                .text("name", frame.siteTitle())
                .text("url", frame.canonical())
                .text("inLanguage", frame.language().tag())
                .optionalText("description", page.dataset())
                .optionalText("license", page.license())
                .flag("isAccessibleForFree", true)
                .objects("distribution", List.of(DataFile.values()), this::download);
    }

    private void download(ObjectWriter download, DataFile file) {
        download.text("@type", "DataDownload")
                .text("name", file.key())
                .text("encodingFormat", "application/json")
                .text("contentUrl", address + file.path());
    }

    /** The way that the page shows and, unless there are thousands of its kind, the page itself. */
    private void breadcrumbs(ObjectWriter thing, Page page) {
        Frame frame = page.frame();
        List<Consumer<ObjectWriter>> steps = new ArrayList<>();
        for (Link crumb : frame.breadcrumbs()) {
            int position = steps.size() + 1;
            steps.add(
                    step ->
                            step(step, position, PlainText.of(crumb.text()))
                                    .text("item", PlainText.address(address, crumb.href())));
        }
        if (!(page instanceof PairPage)) {
            steps.add(step -> step(step, steps.size(), frame.title()));
        }
        thing.text("@type", "BreadcrumbList")
                .objects("itemListElement", steps, (object, step) -> step.accept(object));
    }

    private static ObjectWriter step(ObjectWriter step, int position, String name) {
        return step.text("@type", "ListItem").integer("position", position).text("name", name);
    }
}
