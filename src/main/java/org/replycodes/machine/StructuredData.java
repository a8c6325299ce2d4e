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
 * it defines. Everything is taken from the page. One block a page; that of a pair is as short as
 * can be, because there are thousands of them.
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
                page instanceof PairPage
                        ? CanonicalJson.script(block -> pair(block, page.frame()))
                        : CanonicalJson.script(
                                block ->
                                        block.text("@context", CONTEXT)
                                                .objects(
                                                        "@graph",
                                                        things(page),
                                                        (object, thing) -> thing.accept(object)));
        return new Html("<script type=\"application/ld+json\">" + json + "</script>");
    }

    private static void pair(ObjectWriter block, Frame frame) {
        block.text("@context", CONTEXT)
                .text("@type", "TechArticle")
                .text("headline", frame.title())
                .optionalText("dateModified", frame.updated());
    }

    private List<Consumer<ObjectWriter>> things(Page page) {
        Frame frame = page.frame();
        List<Consumer<ObjectWriter>> things = new ArrayList<>();
        if (!frame.breadcrumbs().isEmpty()) {
            things.add(thing -> breadcrumbs(thing, frame));
        }
        if (page instanceof HomePage) {
            things.add(thing -> described(thing, "WebSite", frame).text("name", frame.siteTitle()));
        } else if (page instanceof AboutPage) {
            things.add(thing -> dataset(thing, frame));
        } else if (page instanceof ProtocolPage protocol) {
            things.add(thing -> termSet(thing, protocol));
        } else if (page instanceof CodePage code) {
            things.add(thing -> article(thing, frame).object("about", term -> term(term, code)));
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

    private void dataset(ObjectWriter dataset, Frame frame) {
        described(dataset, "Dataset", frame)
                .text("name", frame.siteTitle())
                .objects("distribution", DataFiles.NAMES, this::download);
    }

    private void download(ObjectWriter download, String name) {
        download.text("@type", "DataDownload")
                .text("encodingFormat", "application/json")
                .text("contentUrl", address + DataFiles.path(name));
    }

    private void breadcrumbs(ObjectWriter thing, Frame frame) {
        List<Consumer<ObjectWriter>> steps = new ArrayList<>();
        for (Link crumb : frame.breadcrumbs()) {
            int position = steps.size() + 1;
            steps.add(
                    step ->
                            step(step, position, PlainText.of(crumb.text()))
                                    .text("item", PlainText.address(address, crumb.href())));
        }
        steps.add(step -> step(step, steps.size(), frame.title()));
        thing.text("@type", "BreadcrumbList")
                .objects("itemListElement", steps, (object, step) -> step.accept(object));
    }

    private static ObjectWriter step(ObjectWriter step, int position, String name) {
        return step.text("@type", "ListItem").integer("position", position).text("name", name);
    }
}
