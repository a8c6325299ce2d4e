package org.replycodes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.build.LoadedSite;
import org.replycodes.model.FactKind;
import org.replycodes.model.Protocol;
import org.replycodes.testing.RealSource;
import org.replycodes.text.Message;
import org.replycodes.text.TextLibrary;

/** The catalogs of the real content are the contract: every key used exists, and no other. */
@ExtendWith(RealSource.class)
class MessageContractTest {

    private final LoadedSite site;

    MessageContractTest(LoadedSite site) {
        this.site = site;
    }

    private static Map<String, Set<String>> placeholders(Map<String, Message> catalog) {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        catalog.forEach((key, message) -> placeholders.put(key, message.pattern().placeholders()));
        return placeholders;
    }

    @Test
    void theLabelsOfTheSiteAreTheContract() {
        for (TextLibrary library : site.libraries()) {
            assertEquals(
                    MessageContract.ofSite(site.templates().labels()).keys(),
                    placeholders(library.siteMessages()));
        }
    }

    @Test
    void theSentencesOfAProtocolAreTheContract() {
        for (TextLibrary library : site.libraries()) {
            for (Protocol protocol : site.dataset().protocols()) {
                assertEquals(
                        MessageContract.ofProtocol(protocol).keys(),
                        placeholders(library.protocolMessages().get(protocol.id())));
            }
        }
    }

    @Test
    void noKeyIsInBothCatalogs() {
        for (Protocol protocol : site.dataset().protocols()) {
            Set<String> both =
                    new TreeMap<>(MessageContract.ofSite(site.templates().labels()).keys())
                            .keySet();
            both.retainAll(MessageContract.ofProtocol(protocol).keys().keySet());
            assertEquals(Set.of(), both);
        }
    }

    @Test
    void everyValueOfAFactOnAnAxisHasItsSentence() {
        Protocol protocol = site.dataset().defaultProtocol();
        Map<String, Set<String>> keys = MessageContract.ofProtocol(protocol).keys();
        for (FactKind fact : protocol.grammar().facts()) {
            for (String value : fact.values()) {
                String sentence = fact.key() + "." + value + ".sentence";
                assertTrue(keys.containsKey(fact.key() + "." + value), value);
                assertEquals(
                        protocol.grammar().axes().contains(fact.key()) ? Set.of("code") : Set.of(),
                        keys.getOrDefault(sentence, Set.of()));
            }
        }
    }
}
