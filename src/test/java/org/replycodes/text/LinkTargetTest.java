package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replycodes.model.CodePair;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.SpecReference;

/** A link names a thing of the site or an address outside, and has no other form. */
class LinkTargetTest {

    private static final ReplyCode LOWER = new ReplyCode("331");
    private static final ReplyCode HIGHER = new ReplyCode("530");

    private static void assertNames(LinkTarget target, String destination) {
        assertEquals(Optional.of(target), LinkTarget.parse(destination));
    }

    @Test
    void everythingThatTheGuideNamesCanBeLinked() {
        assertNames(new LinkTarget.OfCode(LOWER), "code:331");
        assertNames(new LinkTarget.OfMessages(HIGHER), "messages:530");
        assertNames(new LinkTarget.OfPair(CodePair.of(LOWER, HIGHER)), "pair:331-530");
        assertNames(new LinkTarget.OfCommand("stor"), "command:stor");
        assertNames(new LinkTarget.OfClass("5yz"), "class:5yz");
        assertNames(new LinkTarget.OfGroup("x3z"), "group:x3z");
        assertNames(new LinkTarget.OfServer("vsftpd"), "server:vsftpd");
        assertNames(new LinkTarget.OfPage("other-numbers"), "page:other-numbers");
        assertNames(new LinkTarget.OfSection(new SpecReference("rfc959", "4.2")), "rfc959:4.2");
    }

    @Test
    void aPairMayBeNamedInEitherOrder() {
        assertEquals(LinkTarget.parse("pair:331-530"), LinkTarget.parse("pair:530-331"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/?a=b#c",
                "http://example.com",
                "mailto:someone@example.com",
                "ftp://ftp.example.com/",
                "ftps://ftp.example.com/"
            })
    void anOutsideAddressIsKeptAsItIs(String address) {
        assertNames(new LinkTarget.Outside(address), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "jav\tascript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x",
                "HTTPS://example.com",
                "//example.com",
                "/ftp/421",
                "421",
                "#top",
                "../secret",
                "",
                ":",
                ":421",
                "code:",
                "code:42",
                "code:4211",
                "code:٤٢١",
                "messages:4yz",
                "pair:331",
                "pair:331-",
                "pair:331-331",
                "pair:331-530-550",
                "RFC959:4.2"
            })
    void anythingElseIsRefused(String destination) {
        assertEquals(Optional.empty(), LinkTarget.parse(destination));
    }
}
