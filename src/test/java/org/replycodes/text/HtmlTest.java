package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Markup is made in one place, where every text is escaped. */
class HtmlTest {

    private static final String POISON = "\"><script>alert('&amp;')</script>";

    @Test
    void aTextBecomesTheSameTextAgain() {
        for (Html html :
                new Html[] {Html.escape(POISON), Html.isolated(POISON), Html.code(POISON)}) {
            Element body = Jsoup.parseBodyFragment(html.markup()).body();
            assertEquals(POISON, body.wholeText());
            assertEquals(0, body.select("script").size());
        }
    }

    @Test
    void anAddressStaysInItsAttribute() {
        Element link =
                Jsoup.parseBodyFragment(Html.link(POISON, Html.escape("<b>")).markup())
                        .body()
                        .child(0);
        assertEquals("a", link.tagName());
        assertEquals(POISON, link.attr("href"));
        assertEquals("<b>", link.wholeText());
        assertEquals(0, link.childrenSize());
    }

    @Test
    void aSpaceStandsOnlyBetweenTwoThings() {
        Html one = new Html("1");
        assertEquals("1 1", one.thenSpaced(one).markup());
        assertEquals("1", one.thenSpaced(Html.EMPTY).markup());
        assertEquals("1", Html.EMPTY.thenSpaced(one).markup());
        assertEquals("11", one.then(one).markup());
    }
}
