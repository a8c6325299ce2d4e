package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.build.SiteFolders;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.VisibleText;

/**
 * The whole real content in a language that does not exist: English in Arabic letters, from right
 * to left, each message under a sign of its own. English that still shows stands in Java or in a
 * template, and a sign that never shows belongs to a message that no page uses.
 */
class PseudoLanguageTest {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    /** Names and abbreviations that data, not authors, put beside running text. */
    private static final Pattern NAMES =
            Pattern.compile("https?://\\S+|\\b[0-9]yz\\b|\\bx[0-9]z\\b");

    private static final String SITE_MESSAGES = "messages.json: ";

    /** Sentences and labels for which the real site has no occasion at present. */
    private static final List<String> DEPEND_ON_DATA =
            List.of(
                    // One language, and no dates.
                    "layout.languages",
                    "layout.updated",
                    "layout.report",
                    "review.draft",
                    "review.checked",
                    "review.native",
                    "review.stale",
                    "about.languages",
                    "about.languages.caption",
                    "about.language",
                    "about.texts",
                    "about.checked",
                    "about.native",
                    "about.stale",
                    // Only a script shows it.
                    "not-found.suggestion",
                    // Every confused pair is compared by hand, and no document is that old.
                    "pair.confused",
                    "strength.historic",
                    // No pair shares so many commands.
                    "pair.consecutive.next.many",
                    "pair.consecutive.same.many",
                    "pair.same-command.many");

    @TempDir private static Path temporary;
    private static PseudoLanguage language;
    private static BuiltSite site;

    @BeforeAll
    static void buildTheSite() throws IOException {
        Path content = temporary.resolve("content");
        language = PseudoLanguage.translate(Path.of("content"), content);
        site =
                BuiltSite.build(
                        new SiteFolders(content, Path.of("templates"), temporary.resolve("site")));
    }

    @Test
    void noEnglishIsWiredIntoPages() {
        site.check(
                page ->
                        VisibleText.nodes(page.document()).stream()
                                .filter(node -> !Literals.isForeign(node))
                                .filter(node -> isEnglish(node.text()))
                                .map(node -> page.finding("English: " + node.text())));
    }

    @Test
    void noEnglishIsWiredIntoAttributes() {
        site.check(
                page ->
                        VisibleText.attributes(page.document()).stream()
                                .filter(PseudoLanguageTest::isEnglish)
                                .map(text -> page.finding("English: " + text)));
    }

    private static boolean isEnglish(String text) {
        String rest = NAMES.matcher(Literals.outsideIsolates(text)).replaceAll("");
        for (String name : language.names()) {
            rest = rest.replace(name, "");
        }
        return ENGLISH.matcher(rest).find();
    }

    /** Those of a protocol belong to facts: which of them occur is a matter of the dataset. */
    @Test
    void everyMessageOfTheSiteShowsOnSomePage() {
        Set<String> unseen = new TreeSet<>(language.messages().values());
        unseen.removeIf(message -> !message.startsWith(SITE_MESSAGES));
        DEPEND_ON_DATA.forEach(key -> unseen.remove(SITE_MESSAGES + key));
        for (SitePage page : site.pages()) {
            language.signs(site.text(page.file()))
                    .forEach(sign -> unseen.remove(language.messages().get(sign)));
        }
        assertEquals(Set.of(), unseen);
    }

    @Test
    void everyCodeInARightToLeftTitleOrDescriptionIsIsolated() {
        Set<String> codes =
                site.source().dataset().defaultProtocol().codes().keySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        site.check(
                page ->
                        Stream.of(
                                        page.document().title(),
                                        page.document()
                                                .select("meta[name=description]")
                                                .attr("content"))
                                .filter(
                                        text ->
                                                Literals.bareNumbers(text).stream()
                                                        .anyMatch(codes::contains))
                                .map(text -> page.finding("not isolated: " + text)));
    }

    @Test
    void thePseudoLanguageIsTheRealSite() throws IOException {
        try (Stream<Path> texts = Files.walk(Path.of("content/text/en"))) {
            List<String> fragments =
                    texts.map(Path::toString)
                            .filter(name -> name.endsWith(".md") && !name.endsWith("style.md"))
                            .toList();
            assertEquals(fragments.size(), language.fragments());
        }
    }
}
