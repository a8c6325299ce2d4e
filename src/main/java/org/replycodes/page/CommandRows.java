package org.replycodes.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.replycodes.model.Meaning;
import org.replycodes.model.Phase;
import org.replycodes.model.Reply;
import org.replycodes.model.ReplyCode;
import org.replycodes.text.Html;

/** The rows of the question “Which command did you send?”. */
final class CommandRows {

    private final Edition edition;
    private final ServerTexts serverTexts;

    CommandRows(Edition edition, ServerTexts serverTexts) {
        this.edition = edition;
        this.serverTexts = serverTexts;
    }

    /**
     * The commands whose tables have a code. Commands that get it in the same phases, with the same
     * meaning, by the same sections and from the same sender share a row, so that a reader finds
     * what differs.
     */
    List<CodePage.CommandRow> documented(ReplyCode code) {
        Map<Place, List<String>> places = new LinkedHashMap<>();
        edition.compared()
                .table()
                .rows(code)
                .forEach(
                        (verb, replies) ->
                                places.computeIfAbsent(
                                                new Place(
                                                        phases(replies),
                                                        meaning(code, verb),
                                                        origins(replies)),
                                                place -> new ArrayList<>())
                                        .add(verb));
        List<CodePage.CommandRow> rows = new ArrayList<>();
        places.forEach(
                (place, verbs) ->
                        rows.add(
                                new CodePage.CommandRow(
                                        edition.verbs(verbs),
                                        place.phases(),
                                        meaningLink(place.meaning()),
                                        place.origins())));
        return rows;
    }

    private record Place(String phases, String meaning, List<Origin> origins) {}

    private List<Origin> origins(List<Reply> replies) {
        return Origin.of(edition, replies, reply -> Origin.sender(edition, reply));
    }

    /** The key of the meaning that a code has for a command, where documents clash. */
    private String meaning(ReplyCode code, String verb) {
        return edition.protocol().code(code).meanings().stream()
                .filter(meaning -> meaning.commands().contains(verb))
                .map(Meaning::key)
                .findFirst()
                .orElse("");
    }

    private Html meaningLink(String key) {
        return key.isEmpty()
                ? Html.EMPTY
                : Html.link("#meaning-" + key, Html.escape(edition.label("code.meanings.see")));
    }

    private String phases(List<Reply> replies) {
        Set<String> keys = new LinkedHashSet<>();
        replies.forEach(reply -> keys.add(reply.phase()));
        return edition.protocol().grammar().phases().stream()
                .map(Phase::key)
                .filter(keys::contains)
                .map(key -> edition.label("phase." + key))
                .collect(Collectors.joining(edition.label("list.separator")));
    }

    /** Commands that servers answer with the code although no document lists it for them. */
    List<CodePage.ObservedRow> observed(ReplyCode code) {
        Map<String, Set<String>> senders = serverTexts.observedCommands(code);
        edition.protocol().code(code).commands().stream()
                .filter(verb -> edition.protocol().commands().containsKey(verb))
                .forEach(verb -> senders.computeIfAbsent(verb, key -> new LinkedHashSet<>()));
        Map<Set<String>, List<String>> byServers = new LinkedHashMap<>();
        senders.forEach(
                (verb, servers) ->
                        byServers.computeIfAbsent(servers, key -> new ArrayList<>()).add(verb));
        List<CodePage.ObservedRow> rows = new ArrayList<>();
        byServers.forEach(
                (servers, verbs) ->
                        rows.add(
                                new CodePage.ObservedRow(
                                        edition.verbs(verbs),
                                        servers.stream().map(edition::server).toList())));
        return rows;
    }
}
