package org.replycodes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests are answered at all. */
class RequestRulesTest {

    private static final RequestRules RULES = new RequestRules(8080);
    private static final List<String> HOST = List.of("localhost:8080");

    private static int status(RequestRules.Verdict verdict) {
        return assertInstanceOf(RequestRules.Refused.class, verdict).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void readingIsAllowed(String method) {
        assertEquals(
                new RequestRules.Accepted("/x/530"),
                RULES.judge(method, URI.create("/x/530?q=a#b"), HOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", ""})
    void anyOtherMethodIsRefused(String method) {
        assertEquals(405, status(RULES.judge(method, URI.create("/"), HOST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080"})
    void theNamesOfThisMachineAreAllowed(String host) {
        assertEquals(
                new RequestRules.Accepted("/"), RULES.judge("GET", URI.create("/"), List.of(host)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "localhost:",
                "localhost:80",
                "localhost:8081",
                "localhost:8080:8080",
                "localhost.:8080",
                "localhost.evil.example:8080",
                "evil.example:8080",
                "evil.example",
                "127.0.0.1.evil.example:8080",
                "127.0.0.2:8080",
                "127.1:8080",
                "2130706433:8080",
                "0.0.0.0:8080",
                "[::]:8080",
                "[::ffff:127.0.0.1]:8080",
                "user@localhost:8080",
                "localhost:8080, evil.example",
                " localhost:8080"
            })
    void anyOtherHostIsRefused(String host) {
        assertEquals(403, status(RULES.judge("GET", URI.create("/"), List.of(host))));
    }

    @Test
    void exactlyOneHostHasToBeNamed() {
        URI home = URI.create("/");
        assertEquals(403, status(RULES.judge("GET", home, List.of())));
        assertEquals(403, status(RULES.judge("GET", home, List.of(HOST.get(0), HOST.get(0)))));
    }

    @Test
    void thePortThatABrowserLeavesOutMayBeMissing() {
        RequestRules rules = new RequestRules(80);
        assertEquals(
                new RequestRules.Accepted("/"),
                rules.judge("GET", URI.create("/"), List.of("localhost")));
        assertEquals(403, status(rules.judge("GET", URI.create("/"), List.of("evil.example"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..",
                "/../",
                "/../../etc/passwd",
                "/x/../y",
                "/x/..",
                "/./x",
                "/x/.",
                "/.../x",
                "/x/..%20/y",
                "/%2e%2e/x",
                "/%2E./x",
                "/.%2e/x",
                "/%2e/x",
                "/x%2f..%2fy",
                "/x%2Fy",
                "/..%5cx",
                "/x%5C..%5Cy",
                "/%252e%252e/x",
                "/%25252e/x",
                "/x%252fy",
                "/%c0%ae%c0%ae/x",
                "/%c0%af",
                "/%e0%80%ae/x",
                "/%ff",
                "/x%00.html",
                "/x%0d%0aSet-Cookie:%20a=b",
                "/x%7f",
                "/x//",
                "/x//y",
                "/%2f/x"
            })
    void aPathThatLeadsElsewhereIsRefusedInEverySpelling(String path) {
        assertEquals(400, status(RULES.judge("GET", URI.create(path), HOST)), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/x",
                "http://evil.example/",
                "//evil.example/x",
                "file:/etc/passwd",
                "localhost:8080",
                "x",
                "*"
            })
    void whatIsNotAPathIsRefused(String target) {
        assertEquals(400, status(RULES.judge("GET", URI.create(target), HOST)), target);
    }

    @ParameterizedTest
    @CsvSource({"/%66tp, /ftp", "/a%20b, /a b", "/%E3%81%82, /あ", "/あ, /あ", "/a.b/, /a.b/"})
    void anOtherwisePlainPathIsDecodedOnce(String target, String path) {
        assertEquals(new RequestRules.Accepted(path), RULES.judge("GET", URI.create(target), HOST));
    }
}
