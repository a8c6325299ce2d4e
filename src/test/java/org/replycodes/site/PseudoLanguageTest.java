package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.testing.PseudoSite;
import org.replycodes.testing.SitePage;
import org.replycodes.testing.VisibleText;

/**
 * The whole real content in languages that do not exist, everything that is read between brackets:
 * words outside of them stand in Java or in a template, a lonely bracket shows that something was
 * cut or glued, and a sign that never shows belongs to a message that no page uses.
 */
@ExtendWith(PseudoSite.Resolver.class)
class PseudoLanguageTest {

    private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern CUT = Pattern.compile("⟦[^⟦⟧]*…$");
    private static final Pattern SIGN = Pattern.compile("‹([^›]+)›");

    /** A lonely bracket, or letters. */
    private static final Pattern WIRED = Pattern.compile("[⟦⟧]|\\p{L}{2,}");

    /** Abbreviations that data, not authors, put beside running text, and verbs in plain text. */
    private static final Pattern NAMES =
            Pattern.compile("\\b(?:[0-9]yz|x[0-9]z|[A-Z]{3,4}(?: [A-Z])?)\\b");

    private static final String SITE_MESSAGES = "messages.json: ";

    /** Sentences and labels for which this site has no occasion. */
    private static final List<String> DEPEND_ON_DATA =
            List.of(
                    "about.license",
                    // No file has a date.
                    "layout.updated",
                    // Signs are those of the first language, which is no translation.
                    "layout.report",
                    "review.draft",
                    "review.checked",
                    "review.native",
                    "review.stale",
                    // Only a script shows it.
                    "not-found.suggestion",
                    // Every confused pair is compared by hand, and no document is that old.
                    "pair.confused",
                    "strength.historic",
                    // No pair shares so many commands.
                    "pair.consecutive.next.many",
                    "pair.consecutive.same.many",
                    "pair.same-command.many");

    @Test
    void everythingThatIsReadStandsBetweenBrackets(PseudoSite site) {
        List<String> names = site.names();
        site.built()
                .check(
                        page ->
                                VisibleText.sentences(withoutLiterals(page.document())).stream()
                                        .filter(text -> isWired(text, names))
                                        .map(text -> page.finding("no brackets: " + text)));
    }

    @Test
    void everythingThatIsReadAloudStandsBetweenBrackets(PseudoSite site) {
        List<String> names = site.names();
        site.built()
                .check(
                        page ->
                                VisibleText.attributes(page.document()).stream()
                                        .filter(text -> isWired(text, names))
                                        .map(text -> page.finding("no brackets: " + text)));
    }

    /** Codes, names and addresses are set apart. */
    private static Document withoutLiterals(Document document) {
        Document copy = document.clone();
        copy.select("bdi").forEach(literal -> literal.text(""));
        return copy;
    }

    private static boolean isWired(String text, List<String> names) {
        String rest = BRACKETED.matcher(text).replaceAll("");
        rest = Literals.outsideIsolates(CUT.matcher(rest).replaceAll(""));
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return WIRED.matcher(NAMES.matcher(rest).replaceAll("")).find();
    }

    @Test
    void wiredCutAndGluedTextIsFound() {
        List<String> names = List.of("ProFTPD");
        assertFalse(isWired("⟦Ńáḿé⟧ 530 ProFTPD RETR", names));
        assertFalse(isWired("⟦ابت جح⟧ ⟦خد…", names));
        assertTrue(isWired("Name of ⟦ḱéý⟧", names));
        assertTrue(isWired("⟦ابت⟧ server", names));
        assertTrue(isWired("ابت ⟦جح⟧", names));
        assertTrue(isWired("⟦ابت ⟦جح⟧", names));
        assertTrue(isWired("⟦Ńáḿé", names));
    }

    /** Those of a protocol belong to facts: which of them occur is a matter of the dataset. */
    @Test
    void everyMessageOfTheSiteShowsOnSomePage(PseudoSite site) {
        Set<String> unseen = new TreeSet<>(site.mirrored().messages().values());
        unseen.removeIf(message -> !message.startsWith(SITE_MESSAGES));
        DEPEND_ON_DATA.forEach(key -> unseen.remove(SITE_MESSAGES + key));
        for (SitePage page : site.built().pages()) {
            SIGN.matcher(site.built().text(page.file()))
                    .results()
                    .forEach(sign -> unseen.remove(site.mirrored().messages().get(sign.group(1))));
        }
        assertEquals(Set.of(), unseen);
    }

    @Test
    void everyCodeInARightToLeftTitleOrDescriptionIsIsolated(PseudoSite site) {
        Set<String> codes =
                site.built().source().dataset().defaultProtocol().codes().keySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        site.built()
                .check(
                        page ->
                                site.built().language(page).isDefault()
                                        ? titleAndDescription(page.document())
                                                .filter(
                                                        text ->
                                                                Literals.bareNumbers(text).stream()
                                                                        .anyMatch(codes::contains))
                                                .map(text -> page.finding("bare: " + text))
                                        : Stream.of());
    }

    private static Stream<String> titleAndDescription(Document document) {
        return Stream.of(
                document.title(), document.select("meta[name=description]").attr("content"));
    }

    @Test
    void thePseudoLanguagesAreTheRealSite(PseudoSite site) throws IOException {
        try (Stream<Path> texts = Files.walk(Path.of("content/text/en"))) {
            List<String> fragments =
                    texts.map(Path::toString)
                            .filter(name -> name.endsWith(".md") && !name.endsWith("style.md"))
                            .toList();
            assertEquals(fragments.size(), site.fragments());
        }
        assertEquals(
                List.of("x-rtl", "x-pseudo"),
                site.built().source().languages().all().stream()
                        .map(language -> language.tag())
                        .toList());
    }
}
