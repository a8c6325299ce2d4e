package org.replycodes.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.replycodes.comparison.ComparedProtocol;
import org.replycodes.comparison.Comparison;
import org.replycodes.language.Language;
import org.replycodes.model.Command;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.Server;
import org.replycodes.model.Site;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.text.ProseVocabulary;
import org.replycodes.text.Review;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.TranslationState;

/** Decides which pages exist: every kind of page, for every protocol, in every language. */
public final class SitePlanner {

    private final Site site;
    private final List<Language> versions;
    private final Dates dates;

    /**
     * A planner.
     *
     * @param site what is true of the whole site
     * @param versions the languages that the pages lead to
     * @param dates when files last changed
     */
    public SitePlanner(Site site, List<Language> versions, Dates dates) {
        this.site = site;
        this.versions = List.copyOf(versions);
        this.dates = dates;
    }

    /**
     * Plans the whole site.
     *
     * @param protocols the protocols, the default one first
     * @param libraries the words of each language, the one that others are translated from first
     * @param vocabularies protocol id → literals that running text may contain
     */
    public SitePlan plan(
            List<ComparedProtocol> protocols,
            List<TextLibrary> libraries,
            Map<String, ProseVocabulary> vocabularies) {
        List<PlannedPage> pages = new ArrayList<>();
        List<SearchIndex> searches = new ArrayList<>();
        List<NotFoundPage.Version> notFound = new ArrayList<>();
        // Only the pages about the site tell the state of all translations, each the same.
        Supplier<List<AboutPage.TranslationItem>> translations =
                new Once<>(() -> translations(libraries));
        for (TextLibrary library : libraries) {
            List<SearchIndex.OfProtocol> found = new ArrayList<>();
            for (ComparedProtocol compared : protocols) {
                Edition edition =
                        new Edition(
                                compared,
                                library,
                                libraries.get(0),
                                vocabularies.get(compared.protocol().id()));
                Frames frames = new Frames(site, versions, edition, dates);
                if (compared == protocols.get(0)) {
                    OverviewPlanner overview = new OverviewPlanner(edition, frames);
                    addSitePages(pages, edition, overview, translations);
                    notFound.add(overview.notFoundVersion());
                    if (library.language().isDefault()) {
                        // The list is complete when the page is put together.
                        add(
                                pages,
                                edition,
                                "not-found",
                                new PagePath("404"),
                                () -> overview.notFound(notFound));
                    }
                }
                addProtocolPages(pages, edition, frames);
                found.add(SearchIndex.of(edition));
            }
            searches.add(new SearchIndex(library.language(), found));
        }
        return new SitePlan(
                pages,
                searches,
                new MessageIndex(
                        protocols.stream()
                                .map(ComparedProtocol::protocol)
                                .map(MessageIndex::of)
                                .toList()));
    }

    private static List<AboutPage.TranslationItem> translations(List<TextLibrary> libraries) {
        return libraries.stream()
                .skip(1)
                .map(
                        library -> {
                            TranslationState state = TranslationState.of(library, libraries.get(0));
                            int nativeRead = state.reviews().get(Review.NATIVE);
                            return new AboutPage.TranslationItem(
                                    library.language(),
                                    state.fragments(),
                                    state.missing().size(),
                                    state.reviews().get(Review.DRAFT),
                                    state.reviews().get(Review.CHECKED) + nativeRead,
                                    nativeRead,
                                    state.stale().size());
                        })
                .toList();
    }

    private static void addSitePages(
            List<PlannedPage> pages,
            Edition edition,
            OverviewPlanner overview,
            Supplier<List<AboutPage.TranslationItem>> translations) {
        Addresses addresses = edition.addresses();
        add(pages, edition, "home", addresses.home(), overview::home);
        add(pages, edition, "about", addresses.about(), () -> overview.about(translations.get()));
    }

    private void addProtocolPages(List<PlannedPage> pages, Edition edition, Frames frames) {
        OverviewPlanner overview = new OverviewPlanner(edition, frames);
        Addresses addresses = edition.addresses();
        add(pages, edition, "protocol", addresses.protocol(), overview::protocol);
        add(pages, edition, "other-numbers", addresses.otherNumbers(), overview::otherNumbers);
        add(
                pages,
                edition,
                "matrix",
                addresses.matrix(),
                new MatrixPagePlanner(edition, frames)::plan);
        ServerTexts texts = new ServerTexts(edition);
        addCodesAndPairs(pages, edition, frames, texts);
        addGroupings(pages, edition, frames);
        addCommandsAndServers(pages, edition, frames, texts);
    }

    private void addCodesAndPairs(
            List<PlannedPage> pages, Edition edition, Frames frames, ServerTexts texts) {
        CodePagePlanner codes = new CodePagePlanner(edition, frames, texts);
        for (ReplyCode code : edition.protocol().codes().keySet()) {
            add(pages, edition, "code", edition.addresses().code(code), () -> codes.plan(code));
        }
        PairPagePlanner pairs = new PairPagePlanner(edition, frames);
        for (Comparison comparison : edition.compared().comparisons()) {
            add(
                    pages,
                    edition,
                    "pair",
                    edition.addresses().pair(comparison.pair()),
                    () -> pairs.plan(comparison.pair()));
        }
    }

    private void addGroupings(List<PlannedPage> pages, Edition edition, Frames frames) {
        GroupingPagePlanner groupings = new GroupingPagePlanner(edition, frames);
        Addresses addresses = edition.addresses();
        List<ReplyClass> classes = edition.protocol().grammar().classes();
        List<FunctionGroup> groups = edition.protocol().grammar().groups();
        add(
                pages,
                edition,
                "index",
                addresses.index("classes"),
                () ->
                        groupings.index(
                                "classes", classes.stream().map(ReplyClass::pattern).toList()));
        for (ReplyClass replyClass : classes) {
            add(
                    pages,
                    edition,
                    "class",
                    addresses.replyClass(replyClass.pattern()),
                    () -> groupings.plan(replyClass));
        }
        add(
                pages,
                edition,
                "index",
                addresses.index("groups"),
                () ->
                        groupings.index(
                                "groups", groups.stream().map(FunctionGroup::pattern).toList()));
        for (FunctionGroup group : groups) {
            add(
                    pages,
                    edition,
                    "group",
                    addresses.group(group.pattern()),
                    () -> groupings.plan(group));
        }
    }

    private void addCommandsAndServers(
            List<PlannedPage> pages, Edition edition, Frames frames, ServerTexts texts) {
        IndexPages indexes = new IndexPages(edition, frames, texts);
        Addresses addresses = edition.addresses();
        add(pages, edition, "index", addresses.index("commands"), indexes::commands);
        CommandPagePlanner commands = new CommandPagePlanner(edition, frames, texts);
        for (Command command : edition.protocol().commands().values()) {
            add(
                    pages,
                    edition,
                    "command",
                    addresses.command(command.verb()),
                    () -> commands.plan(command));
        }
        add(pages, edition, "index", addresses.index("messages"), indexes::messages);
        MessagesPagePlanner messages = new MessagesPagePlanner(edition, frames, texts);
        for (String number : texts.numbers()) {
            add(
                    pages,
                    edition,
                    "messages",
                    addresses.messages(number),
                    () -> messages.plan(number));
        }
        add(pages, edition, "index", addresses.index("servers"), indexes::servers);
        ServerPagePlanner servers = new ServerPagePlanner(edition, frames, texts);
        for (Server server : edition.protocol().servers()) {
            add(
                    pages,
                    edition,
                    "server",
                    addresses.server(server.id()),
                    () -> servers.plan(server));
        }
    }

    private static void add(
            List<PlannedPage> pages,
            Edition edition,
            String kind,
            PagePath path,
            Supplier<Page> page) {
        pages.add(new PlannedPage(kind, edition.language(), edition.protocol().id(), path, page));
    }
}
