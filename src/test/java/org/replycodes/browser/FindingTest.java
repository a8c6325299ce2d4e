package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader has in hand leads to its page: a code, two of them, a line of a log, a word. */
@ExtendWith(RealBrowser.class)
class FindingTest {

    private static final String OPTIONS = "[role=listbox] [role=option]";
    private static final String FOCUSED = "document.activeElement.matches('input[type=search]')";

    /** Types into the search and waits for the answer. */
    private static Visit find(Visit visit, String query) {
        visit.search().fill(query);
        visit.all(OPTIONS).first().waitFor();
        return visit;
    }

    private static Locator selected(Visit visit) {
        return visit.all(OPTIONS + "[aria-selected=true]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ftp/530", "ftp/331-vs-530", "ftp/compare"})
    void aSlashPutsTheCursorIntoTheSearch(String page, Browsing browsing) {
        try (Visit visit = browsing.visit().to(page)) {
            assertFalse(visit.is(FOCUSED));
            visit.press("/");
            visit.until(FOCUSED);
            assertEquals("", visit.search().inputValue());
            visit.press("/");
            assertEquals("/", visit.search().inputValue(), "a slash can still be typed");
        }
    }

    @Test
    void theShortcutCanBeSwitchedOffForGood(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            visit.all("[data-shortcuts]").first().click();
            visit.evaluate("document.activeElement.blur()");
            visit.press("/");
            visit.settle();
            assertFalse(visit.is(FOCUSED));
            visit.to("ftp/530").press("/");
            visit.settle();
            assertFalse(visit.is(FOCUSED), "on the next page");
            visit.all("[data-shortcuts]").first().click();
            visit.evaluate("document.activeElement.blur()");
            visit.press("/");
            visit.until(FOCUSED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "530, ftp/530",
        "' 530 ', ftp/530",
        "５３０, ftp/530",
        "٥٣٠, ftp/530",
        "۵۳۰, ftp/530",
        "५३०, ftp/530",
        "331 530, ftp/331-vs-530",
        "530 331, ftp/331-vs-530",
        "331-530, ftp/331-vs-530",
        "530 vs 331, ftp/331-vs-530",
        "530/331, ftp/331-vs-530",
        "٣٣١ ٥٣٠, ftp/331-vs-530",
        "STOR, ftp/commands/stor",
        "stor, ftp/commands/stor"
    })
    void whatIsExactIsTheFirstAnswer(String query, String page, Browsing browsing) {
        try (Visit visit = browsing.visit().to("ftp/commands/")) {
            find(visit, query).search().press("Enter");
            visit.arriveAt(page);
        }
    }

    /** A reader types faster than an index arrives. */
    @Test
    void enterWaitsForTheIndex(Browsing browsing) {
        try (Visit visit = browsing.visit().to("about")) {
            visit.search().focus();
            visit.page().keyboard().type("530");
            visit.press("Enter");
            visit.arriveAt("ftp/530");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "530 Login incorrect., ftp/messages/530, Login incorrect",
        "Response: 425 Can't open data connection, ftp/messages/425, open data connection",
        "<--- 550 Failed to open file., ftp/messages/550, Failed to open file",
        "530-login INCORRECT, ftp/messages/530, Login incorrect"
    })
    void aPastedLineLeadsToTheTextOfItsServer(
            String line, String page, String text, Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            visit.search().fill(line);
            Locator first = visit.all(OPTIONS).first();
            visit.all(OPTIONS).filter(Wanted.with(text)).first().waitFor();
            assertTrue(first.textContent().contains(text), first.textContent());
            assertTrue(namesAServer(browsing, first.textContent()), first.textContent());
            visit.search().press("Enter");
            visit.arriveWhere(address -> address.startsWith(page + "#"));
            String anchor = visit.address().substring(visit.address().indexOf('#'));
            assertTrue(
                    visit.all("[id='" + anchor.substring(1) + "']").textContent().contains(text));
        }
    }

    private static boolean namesAServer(Browsing browsing, String option) {
        return browsing.real().built().source().dataset().defaultProtocol().servers().stream()
                .anyMatch(server -> option.contains(server.name()));
    }

    @Test
    void theLanguageAndDirectionOfAServersTextAreItsOwn(Browsing browsing) {
        try (Visit visit = find(browsing.visit(browsing.mirrored()).to(""), "530 Log in first.")) {
            visit.all(OPTIONS + " [lang=en][dir=ltr]").first().waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "log in, ftp/530",
        "ASSWOR, ftp/331",
        "pässwörd, ftp/331",
        "ｐａｓｓｗｏｒｄ, ftp/331",
        "rename, ftp/commands/rnfr"
    })
    void wordsLeadToCodesAndCommands(String words, String page, Browsing browsing) {
        try (Visit visit = find(browsing.visit().to(""), words)) {
            String last = page.substring(page.lastIndexOf('/') + 1);
            assertTrue(
                    visit.all(OPTIONS).allTextContents().stream()
                            .anyMatch(option -> option.toLowerCase(Locale.ROOT).contains(last)),
                    visit.all(OPTIONS).allTextContents().toString());
        }
    }

    /** Marks above Arabic letters and the width of Japanese ones do not matter. */
    @ParameterizedTest
    @CsvSource({
        "ja, 未ログイン, ja/ftp/530",
        "ja, ﾊﾟｽﾜｰﾄﾞ待ち, ja/ftp/331",
        "ja, ５３０, ja/ftp/530",
        "ar, تسجيل الدخول, ar/ftp/530",
        "ar, كَلِمَة المُرور مَطلوبة, ar/ftp/331",
        "ar, ٣٣١ ٥٣٠, ar/ftp/331-vs-530"
    })
    void wordsAreThoseOfTheReadersLanguage(
            String language, String words, String page, Browsing browsing) {
        try (Visit visit = find(browsing.visit().to(language + "/about"), words)) {
            List<String> found = visit.all(OPTIONS).allTextContents();
            String last = page.substring(page.lastIndexOf('/') + 1).replace("-vs-", " ");
            int place = 0;
            while (place < found.size() && !found.get(place).startsWith(last)) {
                place++;
            }
            assertTrue(place < found.size(), found.toString());
            visit.all(OPTIONS).nth(place).click();
            visit.arriveAt(page);
        }
    }

    /** The middle of a word, in a script without capitals. */
    @Test
    void partsOfWordsAreFoundInEveryScript(Browsing browsing) {
        try (Visit visit = browsing.visit(browsing.mirrored()).to("toy/550")) {
            String name = visit.all("h1").textContent().replaceAll("[^\\p{IsArabic} ]", "").strip();
            String inside = name.substring(1, Math.min(6, name.length() - 1));
            find(visit, inside);
            assertTrue(
                    visit.all(OPTIONS).allTextContents().stream()
                            .anyMatch(option -> option.contains("550")),
                    inside + ": " + visit.all(OPTIONS).allTextContents());
        }
    }

    @Test
    void arrowsWalkThroughTheAnswersAndEscapeClosesThem(Browsing browsing) {
        try (Visit visit = find(browsing.visit().to(""), "connection")) {
            List<String> options = visit.all(OPTIONS).allTextContents();
            assertTrue(options.size() > 2, options.toString());
            visit.press("ArrowDown");
            String first = active(visit);
            visit.press("ArrowDown");
            String second = active(visit);
            assertFalse(first.equals(second));
            visit.press("ArrowUp");
            assertEquals(first, active(visit));
            visit.press("End");
            assertEquals(options.get(options.size() - 1), active(visit));
            visit.press("Home");
            assertEquals(options.get(0), active(visit));
            visit.press("Escape");
            visit.all("[role=listbox]").waitFor(Wanted.hidden());
            assertEquals("false", visit.search().getAttribute("aria-expanded"));
            assertTrue(visit.is(FOCUSED), "the cursor stays");
        }
    }

    private static String active(Visit visit) {
        String id = visit.search().getAttribute("aria-activedescendant");
        return visit.all("[id='" + id + "'][aria-selected=true]").textContent();
    }

    @Test
    void enterFollowsTheAnswerThatIsMarked(Browsing browsing) {
        try (Visit visit = find(browsing.visit().to(""), "rename")) {
            visit.press("ArrowDown");
            visit.press("ArrowDown");
            String marked = selected(visit).locator("bdi").textContent();
            assertEquals(visit.all(OPTIONS).nth(1).locator("bdi").textContent(), marked);
            visit.press("Enter");
            visit.arriveWhere(address -> address.endsWith("/" + marked.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void aClickFollowsAnAnswer(Browsing browsing) {
        try (Visit visit = find(browsing.visit().to("ftp/commands/stor"), "425")) {
            visit.all(OPTIONS).first().click();
            visit.arriveAt("ftp/425");
        }
    }

    @Test
    void theAnswersAreTiedToTheFieldAndAnnounced(Browsing browsing) {
        try (Visit visit = find(browsing.visit().to(""), "connection")) {
            Locator field = visit.search();
            assertEquals("combobox", field.getAttribute("role"));
            assertEquals("true", field.getAttribute("aria-expanded"));
            assertEquals(
                    visit.all("[role=listbox]").getAttribute("id"),
                    field.getAttribute("aria-controls"));
            int answers = visit.all(OPTIONS).count();
            visit.until(
                    "[...document.querySelectorAll('[aria-live], [role=status]')].some(status =>"
                            + " status.textContent.includes('"
                            + answers
                            + "'))");
        }
    }

    @Test
    void whatIsNowhereIsSaid(Browsing browsing) {
        try (Visit visit = browsing.visit().to("")) {
            visit.search().fill("qqxzzy");
            visit.until(
                    "[...document.querySelectorAll('[aria-live], [role=status]')].some(status =>"
                            + " status.textContent.trim())");
            assertEquals(0, visit.all(OPTIONS + ":visible").count());
        }
    }

    @Test
    void theAnswersBarNobody(Browsing browsing) {
        for (ServedSite site : List.of(browsing.real(), browsing.mirrored())) {
            try (Visit visit = find(browsing.visit(site).to(""), "550")) {
                assertEquals(List.of(), Axe.violations(visit).toList());
            }
        }
    }

    @Test
    void theIndexIsFetchedOnFirstFocusAndTheTextsOfServersForLongQueriesOnly(Browsing browsing) {
        Predicate<String> index = address -> address.matches(".*/assets/search[.-].*");
        Predicate<String> texts = address -> address.contains("/assets/messages.");
        try (Visit visit = browsing.visit().to("")) {
            assertTrue(visit.requests().stream().noneMatch(index.or(texts)));
            visit.search().focus();
            find(visit, "530");
            assertEquals(2, visit.requests().stream().filter(index).count(), "script and index");
            assertTrue(visit.requests().stream().noneMatch(texts));
            visit.search().fill("530 Login incorrect.");
            visit.all(OPTIONS).filter(Wanted.with("Login incorrect")).first().waitFor();
            find(visit, "530");
            find(visit, "550 No such file");
            assertEquals(1, visit.requests().stream().filter(texts).count());
        }
    }
}
