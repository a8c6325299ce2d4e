package org.replycodes.site;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;
import org.replycodes.testing.SitePage;

/** What a program reads in the Markdown of a page is what a person reads on the page. */
@ExtendWith(RealSite.class)
class TwinTest {

    private static final Parser MARKDOWN = Parser.builder().build();

    /** Servers send every sign that means something in Markdown. */
    @Test
    void theTextsOfServersAreTheSame(BuiltSite site) {
        site.check(
                page -> {
                    if (!page.kind().equals("messages")) {
                        return Stream.of();
                    }
                    Set<String> literals = literals(site, page);
                    return page.document().select(".texts > li > a > code").stream()
                            .map(Element::wholeText)
                            .filter(text -> !literals.contains(text))
                            .map(text -> page.finding("missing in Markdown: " + text));
                });
    }

    private static Set<String> literals(BuiltSite site, SitePage page) {
        Set<String> literals = new HashSet<>();
        MARKDOWN.parse(site.text(page.file().replaceFirst("html$", "md")))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Code code) {
                                literals.add(code.getLiteral());
                            }
                        });
        return literals;
    }
}
