package org.replycodes.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.language.Language;
import org.replycodes.page.MessageIndex;
import org.replycodes.page.Page;
import org.replycodes.page.SearchIndex;
import org.replycodes.page.SitePlan.PlannedPage;
import org.replycodes.testing.EditableSite;
import org.replycodes.text.Pattern;
import org.replycodes.text.Phrases;

/** Nothing in a page record becomes markup, and every page is complete. */
class SiteRendererTest {

    private static final String POISON =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)></title></style>"
                    + "<a href='javascript:alert(1)' onclick=x>&lt;b&gt;${1+1}#{2}<#-- --%>";

    @TempDir private static Path temporary;

    private static LoadedSite source;
    private static List<Page> pages;

    @BeforeAll
    static void loadSite() {
        source = EditableSite.in(temporary).load();
        pages =
                new SiteBuild(source, 1)
                        .plan().pages().stream()
                                .map(PlannedPage::page)
                                .map(page -> page.get())
                                .toList();
    }

    private static String render(Page page, LinkStyle style) {
        Map<Language, Phrases> phrases = new HashMap<>();
        source.libraries()
                .forEach(
                        library -> {
                            Map<String, Pattern> patterns = new HashMap<>();
                            library.siteMessages()
                                    .forEach((key, value) -> patterns.put(key, value.pattern()));
                            // The poisoned language is another one, with the same words.
                            phrases.put(
                                    page.frame().language(),
                                    new Phrases(page.frame().language(), patterns));
                        });
        RenderedFile file =
                new SiteRenderer(
                                source.templates(),
                                source.assets()
                                        .with(
                                                List.of(
                                                        new SearchIndex(
                                                                page.frame().language(),
                                                                List.of())),
                                                new MessageIndex(List.of())),
                                phrases,
                                style,
                                "/")
                        .render(page);
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everyKindOfPageIsTried() {
        assertEquals(
                List.of(Page.class.getPermittedSubclasses()).stream()
                        .map(Class::getSimpleName)
                        .sorted()
                        .toList(),
                pages.stream()
                        .map(page -> page.getClass().getSimpleName())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void noTextOfAPageBecomesMarkup() {
        for (Page page : pages) {
            Document harmless =
                    Jsoup.parse(render(Poison.in(page, "harmless"), LinkStyle.EXTENSIONLESS));
            Document poisoned =
                    Jsoup.parse(render(Poison.in(page, POISON), LinkStyle.EXTENSIONLESS));
            String name = page.frame().path().file();
            assertEquals(shape(harmless), shape(poisoned), name);
            assertTrue(poisoned.title().contains("<script>alert(1)</script>"), name);
        }
    }

    /** The elements of a page with the names of their attributes. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream()
                .map(
                        element ->
                                element.normalName()
                                        + element.attributes().asList().stream()
                                                .map(Attribute::getKey)
                                                .toList())
                .toList();
    }

    @Test
    void noPageHasAScriptAHandlerOrAScriptingAddress() {
        for (Page page : pages) {
            Document poisoned =
                    Jsoup.parse(render(Poison.in(page, POISON), LinkStyle.EXTENSIONLESS));
            for (Element element : poisoned.getAllElements()) {
                assertFalse(
                        List.of("img", "iframe", "object", "embed", "style")
                                        .contains(element.normalName())
                                // The scripts of the page itself stand in its head.
                                || element.normalName().equals("script")
                                        && !element.parent().normalName().equals("head"),
                        element.outerHtml());
                for (Attribute attribute : element.attributes()) {
                    assertFalse(attribute.getKey().startsWith("on"), element.outerHtml());
                    assertFalse(
                            List.of("href", "src", "action").contains(attribute.getKey())
                                    && attribute
                                            .getValue()
                                            .strip()
                                            .matches("(?i)(javascript|data|vbscript):.*"),
                            element.outerHtml());
                }
            }
        }
    }

    @Test
    void noMarkIsLeftOnAPage() {
        for (Page page : pages) {
            for (LinkStyle style : LinkStyle.values()) {
                assertTrue(
                        render(page, style).chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF),
                        page.frame().path().file());
            }
        }
    }

    @Test
    void linksEndAsTheirStyleSays() {
        Page code =
                pages.stream()
                        .filter(page -> page.frame().path().file().equals("toy/550.html"))
                        .findFirst()
                        .orElseThrow();
        String files = render(code, LinkStyle.FILES);
        assertTrue(files.contains("href=\"450.html"), files);
        assertTrue(files.contains("href=\"../index.html"), files);
        String bare = render(code, LinkStyle.EXTENSIONLESS);
        assertFalse(bare.contains(".html\""), bare);
    }

    @Test
    void aLoneSurrogateIsRefused() {
        Page page = Poison.in(pages.get(0), "\uD800");
        IllegalStateException refusal =
                assertThrows(
                        IllegalStateException.class, () -> render(page, LinkStyle.EXTENSIONLESS));
        assertTrue(refusal.getMessage().startsWith("lone surrogate in "), refusal.getMessage());
    }
}
