package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.build.SiteBuild;
import org.replycodes.language.Language;
import org.replycodes.page.Page;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;

/** Each kind of page has a record, a template of its name, and a place in the plan. */
@ExtendWith(RealSite.class)
class PageKindTest {

    /** What is no page, whatever the languages are. */
    private static final Set<String> MACHINES =
            Set.of(
                    "api/codes.json",
                    "api/codes.schema.json",
                    "api/commands.json",
                    "api/commands.schema.json",
                    "api/messages.json",
                    "api/messages.schema.json",
                    "api/pairs.json",
                    "api/pairs.schema.json",
                    "assets/icon.svg",
                    "assets/messages.json",
                    "assets/search.js",
                    "assets/site.css",
                    "assets/site.js",
                    "feed.xml",
                    "llms.txt",
                    "robots.txt",
                    "sitemap.xml");

    @Test
    void eachKindOfPageHasATemplateOfItsNameAndNoTemplateIsLeftOver() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("templates/pages"))) {
            assertEquals(
                    kinds(Page.class.getPermittedSubclasses()),
                    templates
                            .map(template -> template.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void eachKindOfPageOccursInThePlan(BuiltSite site) {
        Set<String> seen = new TreeSet<>();
        Class<?>[] planned =
                new SiteBuild(site.source(), 1)
                        .plan().pages().stream()
                                .filter(page -> seen.add(page.kind()))
                                .map(page -> page.page().get().getClass())
                                .distinct()
                                .toArray(Class<?>[]::new);
        assertEquals(kinds(Page.class.getPermittedSubclasses()), kinds(planned));
    }

    @Test
    void nothingIsPublishedThatNobodyPlanned(BuiltSite site) {
        Set<String> expected = new TreeSet<>(MACHINES);
        for (Language language : site.source().languages().all()) {
            expected.add("sitemap-" + language.tag() + ".xml");
            expected.add("assets/search-" + language.tag() + ".json");
            String folder = language.path().isEmpty() ? "" : language.path() + "/";
            expected.add(folder + "manifest.webmanifest");
        }
        Set<String> other = new TreeSet<>();
        site.files().stream()
                .map(file -> file.replaceFirst("\\.[0-9a-f]{8}(?=\\.[a-z]+$)", ""))
                .forEach(other::add);
        site.pages()
                .forEach(
                        page -> {
                            other.remove(page.file());
                            other.remove(page.file().replaceFirst("html$", "md"));
                            other.remove(page.file().replaceFirst("html$", "png"));
                        });
        assertEquals(expected, other);
    }

    /** {@code CodePage} is {@code code-page.ftlh}. */
    private static Set<String> kinds(Class<?>... types) {
        return Stream.of(types)
                .map(Class::getSimpleName)
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-"))
                .map(name -> name.toLowerCase(Locale.ROOT) + ".ftlh")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
