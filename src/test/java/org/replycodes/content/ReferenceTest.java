package org.replycodes.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.replycodes.build.LoadedSite;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Command;
import org.replycodes.model.OtherNumber;
import org.replycodes.model.Protocol;
import org.replycodes.model.Quotation;
import org.replycodes.model.Reply;
import org.replycodes.model.SpecReference;
import org.replycodes.model.Standing;
import org.replycodes.testing.RealSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dataset against the reference that was read out of the documents beforehand: the same codes,
 * the same table, the same words.
 */
@ExtendWith(RealSource.class)
class ReferenceTest {

    private static final String FIRST = "first";
    private static final String AFTER_PRELIMINARY = "after-preliminary";
    private static final String GREETING = "greeting";

    private final Protocol protocol;
    private final List<JsonNode> codes = reference("ftp-reply-codes.json");
    private final List<JsonNode> commands = reference("ftp-command-replies.json");

    ReferenceTest(LoadedSite site) {
        protocol = site.dataset().defaultProtocol();
    }

    private static List<JsonNode> reference(String file) {
        try (InputStream in = ReferenceTest.class.getResourceAsStream("/reference/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonMapper.shared().readTree(text).valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode object, String key) {
        return object.path(key).asString("");
    }

    private static Stream<String> texts(JsonNode object, String key) {
        return object.path(key).valueStream().map(JsonNode::asString);
    }

    /** A section as the dataset names it: {@code appendix-i}, {@code memo} where there is none. */
    private static SpecReference place(JsonNode object) {
        String section = text(object, "section");
        if (section.equals("-")) {
            section = "memo";
        } else if (!section.matches("[0-9]+(\\.[0-9]+)*")) {
            section =
                    section.toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9.]+", "-")
                            .replaceAll("^-|-$", "");
        }
        return new SpecReference("rfc" + object.path("rfc").asInt(), section);
    }

    private static String verb(JsonNode command) {
        String verb = text(command, "command");
        return verb.equals("(connection)") ? GREETING : verb;
    }

    private List<JsonNode> codesWithStatus(String... statuses) {
        return codes.stream()
                .filter(code -> List.of(statuses).contains(text(code, "status")))
                .toList();
    }

    private static SortedSet<String> numbers(List<JsonNode> codes) {
        SortedSet<String> numbers = new TreeSet<>();
        codes.forEach(code -> numbers.add(text(code, "code")));
        return numbers;
    }

    private SortedSet<String> numbers(Standing standing) {
        SortedSet<String> numbers = new TreeSet<>();
        protocol.codes().values().stream()
                .filter(entry -> entry.standing() == standing)
                .forEach(entry -> numbers.add(entry.code().digits()));
        return numbers;
    }

    private Optional<CodeEntry> entry(JsonNode code) {
        return protocol.codes().values().stream()
                .filter(entry -> entry.code().digits().equals(text(code, "code")))
                .findFirst();
    }

    @Test
    void theStandardAndObsoleteCodesAreThoseOfTheReference() {
        assertEquals(60, codesWithStatus("standard").size());
        assertEquals(numbers(codesWithStatus("standard")), numbers(Standing.STANDARD));
        assertEquals(numbers(codesWithStatus("obsolete")), numbers(Standing.OBSOLETE));
    }

    @Test
    void everyNumberOfTheReferenceIsACodeOrAnotherNumber() {
        List<String> found = new ArrayList<>();
        protocol.codes().keySet().forEach(code -> found.add(code.digits()));
        protocol.otherNumbers().forEach(number -> found.add(number.number()));
        assertEquals(List.copyOf(numbers(codes)), found.stream().sorted().toList());
        assertTrue(numbers(codesWithStatus("de-facto")).containsAll(numbers(Standing.UNOFFICIAL)));
    }

    @Test
    void officialTextsAreLetterByLetterThoseOfTheReference() {
        int compared = 0;
        for (JsonNode code : codes) {
            Optional<CodeEntry> entry = entry(code);
            if (entry.isPresent()) {
                Optional<Quotation> expected = Optional.empty();
                if (text(code, "officialTextScope").equals("current")) {
                    expected =
                            Optional.of(
                                    new Quotation(
                                            text(code, "officialText"),
                                            text(code, "officialDetail"),
                                            place(code.path("definedIn").path(0))));
                    compared++;
                }
                assertEquals(expected, entry.get().rfcText(), text(code, "code"));
            }
        }
        assertEquals(61, compared);
    }

    @Test
    void otherNumbersHaveTheTextsOfTheReference() {
        for (OtherNumber number : protocol.otherNumbers()) {
            String expected =
                    codes.stream()
                            .filter(code -> text(code, "code").equals(number.number()))
                            .map(code -> text(code, "officialText"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(expected, number.text().map(Quotation::text).orElse(""), number.number());
        }
    }

    @Test
    void theCommandsAreThoseOfTheReference() {
        SortedMap<String, String> expected = new TreeMap<>();
        commands().forEach(command -> expected.put(verb(command), text(command, "status")));
        SortedMap<String, String> found = new TreeMap<>();
        protocol.commands()
                .forEach(
                        (verb, command) ->
                                found.put(
                                        verb, command.standing().name().toLowerCase(Locale.ROOT)));
        assertEquals(55, found.size());
        assertEquals(expected, found);
    }

    @Test
    void theTableIsThatOfTheReferenceRowByRow() {
        SortedMap<String, SortedSet<String>> expected = new TreeMap<>();
        commands().forEach(command -> expected.put(verb(command), rows(command)));
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        for (Command command : protocol.commands().values()) {
            SortedSet<String> rows = new TreeSet<>();
            for (Reply reply : command.replies()) {
                String row =
                        row(
                                reply.phase(),
                                reply.code().digits(),
                                reply.reference(),
                                !reply.sentBy().isEmpty());
                assertTrue(rows.add(row), command.verb() + " has a row twice: " + row);
            }
            found.put(command.verb(), rows);
        }
        assertEquals(expected, found);
    }

    @Test
    void theCommandsOfACodeAreThoseOfTheReference() {
        for (JsonNode code : codes) {
            Optional<CodeEntry> entry = entry(code);
            if (entry.isPresent()) {
                SortedSet<String> expected = new TreeSet<>();
                texts(code, "commands")
                        .map(verb -> verb.equals("(connection)") ? GREETING : verb)
                        .forEach(expected::add);
                assertEquals(expected, commandsOf(entry.get()), text(code, "code"));
            }
        }
    }

    private SortedSet<String> commandsOf(CodeEntry entry) {
        SortedSet<String> verbs = new TreeSet<>();
        for (Map.Entry<String, Command> command : protocol.commands().entrySet()) {
            if (command.getValue().replies().stream()
                    .anyMatch(
                            reply ->
                                    reply.sentBy().isEmpty()
                                            && reply.code().equals(entry.code()))) {
                verbs.add(command.getKey());
            }
        }
        return verbs;
    }

    /** The commands that have a page: historic ones belong to the other numbers. */
    private Stream<JsonNode> commands() {
        return commands.stream().filter(command -> !text(command, "status").equals("historic"));
    }

    private static SortedSet<String> rows(JsonNode command) {
        String firstPhase = verb(command).equals(GREETING) ? GREETING : FIRST;
        SortedSet<String> rows = new TreeSet<>();
        for (JsonNode source : command.path("sources")) {
            boolean gateway = source.has("sentBy");
            for (String kind : List.of("preliminary", "success", "intermediate", "error")) {
                texts(source, kind)
                        .forEach(code -> rows.add(row(firstPhase, code, place(source), gateway)));
            }
            for (String kind : List.of("marks", "success", "error")) {
                texts(source.path("afterPreliminary"), kind)
                        .forEach(
                                code ->
                                        rows.add(
                                                row(
                                                        AFTER_PRELIMINARY,
                                                        code,
                                                        place(source),
                                                        gateway)));
            }
        }
        // A command whose replies another section names as a whole.
        texts(command, "combinedByReference")
                .forEach(
                        code ->
                                rows.add(
                                        row(
                                                firstPhase,
                                                code,
                                                new SpecReference("rfc959", "4.1.1"),
                                                false)));
        return rows;
    }

    private static String row(String phase, String code, SpecReference place, boolean gateway) {
        return String.join(
                " ", phase, code, place.specification(), place.section(), gateway ? "gateway" : "");
    }
}
