package org.replycodes.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.replycodes.comparison.Comparer;
import org.replycodes.comparison.Comparison;
import org.replycodes.comparison.Relation;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.Grammar;
import org.replycodes.model.OtherNumber;
import org.replycodes.model.Quotation;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.Specification;
import org.replycodes.model.Standing;
import org.replycodes.text.Fragment;
import org.replycodes.text.Html;
import org.replycodes.text.Localized;

/** Plans the pages that exist once in a language. */
final class OverviewPlanner {

    private static final int PAIRS = 12;
    private static final List<String> INDEXES =
            List.of("classes", "groups", "commands", "messages", "servers");

    /** The section of the page about the site that speaks of its data. */
    private static final String DATA = "machines";

    private final Edition edition;
    private final Frames frames;

    OverviewPlanner(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
    }

    HomePage home() {
        Fragment fragment = edition.siteFragment("home.md");
        Fragment protocol = edition.fragment("protocol.md");
        return new HomePage(
                frames.frame(
                        edition.addresses().home(),
                        fragment.name() + edition.label("title.separator") + frames.siteTitle(),
                        edition.plain(fragment.line("summary")),
                        List.of(),
                        List.of(fragment.file(), protocol.file())),
                fragment.name(),
                edition.line(fragment, "summary"),
                table(),
                unofficial(),
                edition.body(protocol, "questions"),
                confused(),
                new Link(
                        edition.addresses().matrix().href(),
                        Html.escape(edition.label("nav.compare"))));
    }

    private List<PairItem> confused() {
        return edition.compared().comparisons().stream()
                .filter(comparison -> comparison.relation(Relation.Confused.class).isPresent())
                .sorted(Comparator.comparingInt(OverviewPlanner::rank))
                .limit(PAIRS)
                .map(edition::item)
                .toList();
    }

    private static int rank(Comparison comparison) {
        return comparison.relation(Relation.Confused.class).orElseThrow().rank();
    }

    /**
     * The codes that documents define, by class and group. A group that has none gets no column.
     */
    private CodeTable table() {
        Grammar grammar = edition.protocol().grammar();
        List<FunctionGroup> groups =
                grammar.groups().stream()
                        .filter(
                                group ->
                                        grammar.classes().stream()
                                                .anyMatch(type -> !cell(type, group).isEmpty()))
                        .toList();
        return new CodeTable(
                groups.stream().map(this::groupItem).toList(),
                grammar.classes().stream()
                        .map(
                                replyClass ->
                                        new CodeTable.Row(
                                                classItem(replyClass),
                                                replyClass.digit(),
                                                groups.stream()
                                                        .map(group -> cell(replyClass, group))
                                                        .toList()))
                        .toList());
    }

    private List<CodeItem> cell(ReplyClass replyClass, FunctionGroup group) {
        return edition.protocol().codes().values().stream()
                .filter(entry -> entry.standing() != Standing.UNOFFICIAL)
                .map(CodeEntry::code)
                .filter(
                        code ->
                                code.firstDigit() == replyClass.digit()
                                        && code.secondDigit() == group.digit())
                .map(edition::item)
                .toList();
    }

    private List<CodeItem> unofficial() {
        return edition.protocol().codes().values().stream()
                .filter(entry -> entry.standing() == Standing.UNOFFICIAL)
                .map(CodeEntry::code)
                .map(edition::item)
                .toList();
    }

    private CodeTable.GroupingItem classItem(ReplyClass replyClass) {
        return new CodeTable.GroupingItem(
                edition.addresses().replyClass(replyClass.pattern()).href(),
                replyClass.pattern(),
                edition.fragment("classes/" + replyClass.pattern() + ".md").name());
    }

    private CodeTable.GroupingItem groupItem(FunctionGroup group) {
        return new CodeTable.GroupingItem(
                edition.addresses().group(group.pattern()).href(),
                group.pattern(),
                edition.fragment("groups/" + group.pattern() + ".md").name());
    }

    ProtocolPage protocol() {
        Fragment fragment = edition.fragment("protocol.md");
        List<IndexPage.Entry> indexes = new ArrayList<>();
        indexes.add(entry(edition.addresses().matrix(), "nav.compare", "matrix.summary"));
        for (String folder : INDEXES) {
            indexes.add(
                    entry(
                            edition.addresses().index(folder),
                            "index." + folder,
                            "index." + folder + ".summary"));
        }
        Fragment other = edition.fragment("other-numbers.md");
        indexes.add(
                new IndexPage.Entry(
                        edition.addresses().otherNumbers().href(),
                        Html.escape(other.name()),
                        "",
                        edition.line(other, "summary")));
        return new ProtocolPage(
                frames.frame(
                        edition.addresses().protocol(),
                        edition.label("protocol.title"),
                        edition.plain(fragment.line("summary")),
                        List.of(),
                        List.of(fragment.file())),
                fragment.name(),
                edition.line(fragment, "summary"),
                edition.sections(
                        fragment,
                        "protocol",
                        List.of("reply", "digits", "lines", "session", "clients", "questions")),
                edition.protocol().codes().keySet().stream().map(edition::summarized).toList(),
                indexes);
    }

    private IndexPage.Entry entry(PagePath path, String name, String summary) {
        return new IndexPage.Entry(
                path.href(),
                Html.escape(edition.label(name)),
                "",
                Html.escape(edition.label(summary)));
    }

    OtherNumbersPage otherNumbers() {
        Fragment fragment = edition.fragment("other-numbers.md");
        List<OtherNumbersPage.Kind> kinds = new ArrayList<>();
        for (OtherNumber.Kind kind : OtherNumber.Kind.values()) {
            String key = Comparer.key(kind);
            kinds.add(
                    new OtherNumbersPage.Kind(
                            key,
                            edition.label("other-numbers." + key),
                            edition.body(fragment, key),
                            edition.protocol().otherNumbers().stream()
                                    .filter(number -> number.kind() == kind)
                                    .map(this::number)
                                    .toList()));
        }
        return new OtherNumbersPage(
                frames.frame(
                        edition.addresses().otherNumbers(),
                        fragment.name(),
                        edition.plain(fragment.line("summary")),
                        List.of(frames.protocolCrumb()),
                        List.of(fragment.file(), edition.dataFile("other-numbers.json"))),
                fragment.name(),
                edition.line(fragment, "summary"),
                kinds);
    }

    private OtherNumbersPage.Entry number(OtherNumber number) {
        List<Link> sources = new ArrayList<>();
        number.text().map(Quotation::reference).map(edition::reference).ifPresent(sources::add);
        number.sources().stream().map(edition::source).forEach(sources::add);
        return new OtherNumbersPage.Entry(
                number.number(),
                edition.marked("number." + number.number()),
                Localized.ofSpecification(number.text().map(Quotation::text).orElse("")),
                sources);
    }

    AboutPage about(List<AboutPage.TranslationItem> translations) {
        Fragment fragment = edition.siteFragment("about.md");
        return new AboutPage(
                frames.frame(
                        edition.addresses().about(),
                        fragment.name(),
                        edition.plain(fragment.line("summary")),
                        List.of(),
                        List.of(fragment.file())),
                fragment.name(),
                edition.line(fragment, "summary"),
                edition
                        .sections(
                                fragment,
                                "about",
                                List.of("sources", "method", "translations", DATA, "contribute"))
                        .stream()
                        .map(section -> section.id().equals(DATA) ? withFiles(section) : section)
                        .toList(),
                fragment.section(DATA).map(Fragment.Section::body).map(edition::plain).orElse(""),
                frames.license(),
                translations,
                edition.protocol().specifications().values().stream()
                        .filter(Specification::current)
                        .map(
                                specification ->
                                        new AboutPage.SpecificationItem(
                                                new Link(
                                                        specification.address(),
                                                        Html.isolated(specification.shortName())),
                                                Localized.ofSpecification(specification.title()),
                                                Localized.ofSpecification(specification.status()),
                                                specification.year()))
                        .toList());
    }

    /** Below what is said of the data stands where to get them, and what may be done with them. */
    private Section withFiles(Section section) {
        StringBuilder files = new StringBuilder("<p>");
        files.append(Html.escape(edition.label("about.files")).markup()).append("</p>\n<ul>\n");
        for (DataFile file : DataFile.values()) {
            files.append("<li>").append(file.links().markup()).append("</li>\n");
        }
        files.append("</ul>\n");
        if (!frames.license().isEmpty()) {
            Html address = Html.link(frames.license(), Html.code(frames.license()));
            files.append("<p>")
                    .append(
                            Html.escape(edition.label("about.license"))
                                    .thenSpaced(address)
                                    .markup())
                    .append("</p>\n");
        }
        return new Section(
                section.id(), section.heading(), section.body().then(new Html(files.toString())));
    }

    /** The words of the page for unknown addresses in this language. */
    NotFoundPage.Version notFoundVersion() {
        return new NotFoundPage.Version(
                edition.language(),
                edition.addresses().root(),
                edition.label("not-found.title"),
                edition.label("not-found.help"),
                edition.label("not-found.suggestion"),
                new Link(
                        edition.addresses().home().href(), Html.escape(edition.label("nav.home"))));
    }

    NotFoundPage notFound(List<NotFoundPage.Version> versions) {
        return new NotFoundPage(
                frames.frame(
                        new PagePath("404"),
                        edition.label("not-found.title"),
                        edition.label("not-found.description"),
                        List.of(),
                        List.of()),
                table(),
                frames.navigation(),
                versions);
    }
}
