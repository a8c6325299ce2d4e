package org.replycodes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.build.LoadedSite;
import org.replycodes.model.Protocol;
import org.replycodes.testing.RealSource;

/** English names and labels begin in a capital, and go on without. */
@ExtendWith(RealSource.class)
class EnglishCaseTest {

    /** A word in the middle of a text that only its first letter writes large. */
    private static final Pattern TITLE_CASE =
            Pattern.compile("(?<=[\\p{L}\\p{N},\\uFFFC] )\\p{Lu}\\p{Ll}+(?!\\p{L})");

    @Test
    void namesAndLabelsAreInSentenceCase(LoadedSite site) {
        Set<String> names = names(site);
        TextLibrary english = site.libraries().get(0);
        List<String> findings = new ArrayList<>();
        english.fragments().values().stream()
                .filter(fragment -> fragment.lines().containsKey("name"))
                .flatMap(fragment -> titleCase(fragment.name(), names))
                .forEach(findings::add);
        Stream.concat(
                        Stream.of(english.siteMessages()),
                        english.protocolMessages().values().stream())
                .flatMap(messages -> messages.values().stream())
                .map(message -> message.pattern().words())
                .filter(words -> !words.endsWith("."))
                .flatMap(words -> titleCase(words, names))
                .forEach(findings::add);
        assertEquals(List.of(), findings);
    }

    @Test
    void titleCaseIsFound() {
        assertEquals(List.of("File Not Found"), titleCase("File Not Found", Set.of()).toList());
        assertEquals(
                List.of(),
                titleCase("TLS refused by Pure-FTPd. Use EPSV", Set.of("Pure")).toList());
    }

    private static Stream<String> titleCase(String text, Set<String> names) {
        return TITLE_CASE.matcher(text).results().allMatch(word -> names.contains(word.group()))
                ? Stream.of()
                : Stream.of(text);
    }

    /** Words that are large in the names of servers, clients and languages. */
    private static Set<String> names(LoadedSite site) {
        Set<String> names = new TreeSet<>(Set.of("English"));
        for (Protocol protocol : site.dataset().protocols()) {
            protocol.servers()
                    .forEach(server -> names.addAll(List.of(server.name().split("[^\\p{L}]+"))));
            protocol.clients()
                    .forEach(client -> names.addAll(List.of(client.name().split("[^\\p{L}]+"))));
        }
        return names;
    }
}
