package org.replycodes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replycodes.language.Language;
import org.replycodes.model.Ordered;

/**
 * The words of one language.
 *
 * @param language the language
 * @param writing how the language is written
 * @param siteMessages labels of the site, by key
 * @param protocolMessages protocol id → labels and sentences of that protocol, by key
 * @param fragments path below the folder of the language → fragment
 * @param serverNotes protocol id → server id → note key → note
 * @param clientNotes protocol id → note key → note
 */
public record TextLibrary(
        Language language,
        Writing writing,
        Map<String, Message> siteMessages,
        Map<String, Map<String, Message>> protocolMessages,
        Map<String, Fragment> fragments,
        Map<String, Map<String, Map<String, Note>>> serverNotes,
        Map<String, Map<String, Note>> clientNotes) {

    /** Copies the maps in their own order. */
    public TextLibrary {
        siteMessages = Ordered.copy(siteMessages);
        protocolMessages = Ordered.copy(protocolMessages);
        fragments = Ordered.copy(fragments);
        serverNotes = Ordered.copy(serverNotes);
        clientNotes = Ordered.copy(clientNotes);
    }

    /** The fragment with a path, where there is one. */
    public Optional<Fragment> fragment(String path) {
        return Optional.ofNullable(fragments.get(path));
    }

    /**
     * The words of a draft as a preview can show them: what is missing, and a fragment with other
     * parts than its original, are those of the original.
     */
    public TextLibrary completedBy(TextLibrary original) {
        Map<String, Map<String, Message>> messages = new LinkedHashMap<>();
        original.protocolMessages()
                .forEach(
                        (protocol, originals) ->
                                messages.put(
                                        protocol,
                                        completed(
                                                protocolMessages.getOrDefault(protocol, Map.of()),
                                                originals)));
        Map<String, Fragment> complete = new LinkedHashMap<>();
        original.fragments()
                .forEach(
                        (path, source) ->
                                complete.put(
                                        path,
                                        fragment(path)
                                                .filter(own -> own.hasPartsOf(source))
                                                .orElse(source)));
        return new TextLibrary(
                language,
                writing,
                completed(siteMessages, original.siteMessages()),
                messages,
                complete,
                serverNotes,
                clientNotes);
    }

    private static Map<String, Message> completed(
            Map<String, Message> own, Map<String, Message> originals) {
        Map<String, Message> complete = new LinkedHashMap<>(originals);
        complete.putAll(own);
        return complete;
    }

    /** The fragments of one kind and protocol, in the order of their paths. */
    public List<Fragment> fragments(String protocol, FragmentKind kind) {
        return fragments.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .filter(entry -> entry.getKey().startsWith(protocol + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The note on a server's message, where the language has one. */
    public Optional<Note> serverNote(String protocol, String server, String key) {
        return Optional.ofNullable(
                serverNotes
                        .getOrDefault(protocol, Map.of())
                        .getOrDefault(server, Map.of())
                        .get(key));
    }

    /** The note on a client's constant, where the language has one. */
    public Optional<Note> clientNote(String protocol, String key) {
        return Optional.ofNullable(clientNotes.getOrDefault(protocol, Map.of()).get(key));
    }
}
