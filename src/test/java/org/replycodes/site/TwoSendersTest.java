package org.replycodes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.TestSite;

/**
 * One document lets the server send 550 in reply to {@code GET}, another lets a gateway send it:
 * what is said of the gateway stands with the second document only, wherever the two are shown.
 */
class TwoSendersTest {

    @TempDir private static Path temporary;
    private static BuiltSite site;

    @BeforeAll
    static void buildTheSite() {
        site = TestSite.of("two-senders", temporary).build();
    }

    private static List<String> cells(String page, String row) {
        return site.page(page).document().select(row + " > *").stream().map(Element::text).toList();
    }

    @Test
    void thePageOfTheCommandHasALineForEachSender() {
        String page = "toy/commands/get.html";
        Element code =
                site.page(page).document().selectFirst("table th[scope=row]:has([href$=550])");
        assertEquals("2", code.attr("rowspan"));
        assertEquals(
                List.of("TOY 1 §1, TOY 1 §2", "strength standard"),
                code.nextElementSiblings().eachText());
        assertEquals(
                List.of("TOY 2 §3", "strength standard, toy sent by gateway"),
                code.parent().nextElementSibling().children().eachText());
    }

    @Test
    void aCodeWithOneSenderHasOneLine() {
        Element code =
                site.page("toy/commands/get.html")
                        .document()
                        .selectFirst("table th[scope=row]:has([href$=250])");
        assertEquals("", code.attr("rowspan"));
        assertEquals(
                List.of("TOY 1 §1", "strength standard"), code.nextElementSiblings().eachText());
    }

    @Test
    void thePageOfACodeNamesTheGatewayBehindItsDocument() {
        assertEquals(
                List.of(
                        "GET",
                        "toy phase first",
                        "TOY 1 §1, TOY 1 §2, TOY 2 §3 toy sent by gateway"),
                cells("toy/550.html", "table tr:has([href$=get])"));
        assertEquals(
                List.of("GET", "toy phase first code meanings see", "TOY 2 §3 toy sent by gateway"),
                cells("toy/450.html", "table tr:has([href$=get])"));
    }

    @Test
    void theMarkdownSaysTheSame() {
        String command = site.text("toy/commands/get.md").replaceAll("\\]\\([^)]*\\)", "]");
        assertTrue(
                command.contains(
                        " · [TOY 1 §1], [TOY 1 §2] · strength standard;"
                                + " [TOY 2 §3] · strength standard, toy sent by gateway\n"),
                command);
        String code = site.text("toy/550.md").replaceAll("\\]\\([^)]*\\)", "]");
        assertTrue(
                code.contains("[TOY 1 §1], [TOY 1 §2]; [TOY 2 §3] · toy sent by gateway |"), code);
    }

    @Test
    void theDataNameTheSenderOfEveryReply() {
        String commands = site.text("api/commands.json").replaceAll("\\s+", "");
        assertTrue(
                commands.contains(
                        "\"specification\":\"toy1\",\"section\":\"2\",\"sentBy\":\"server\"}"),
                commands);
        assertTrue(
                commands.contains(
                        "\"specification\":\"toy2\",\"section\":\"3\",\"sentBy\":\"gateway\"}"),
                commands);
    }
}
