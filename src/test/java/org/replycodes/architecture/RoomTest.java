package org.replycodes.architecture;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No import runs upward, and each library is known in one room. */
class RoomTest {

    /** Room → rooms that it may import; the picture of the README, and no arrow more. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.ofEntries(
                    entry("model", Set.of()),
                    entry("language", Set.of()),
                    entry("problem", Set.of()),
                    entry("source", Set.of("problem")),
                    entry("json", Set.of("problem", "source")),
                    entry("dataset", Set.of("model", "language", "problem", "source", "json")),
                    entry("text", Set.of("model", "language", "problem", "source", "json")),
                    entry("comparison", Set.of("model")),
                    entry("finding", Set.of("model")),
                    entry("picture", Set.of("model")),
                    entry("page", Set.of("model", "language", "text", "comparison")),
                    entry(
                            "render",
                            Set.of(
                                    "model",
                                    "language",
                                    "problem",
                                    "source",
                                    "json",
                                    "text",
                                    "page")),
                    entry(
                            "machine",
                            Set.of(
                                    "model",
                                    "language",
                                    "text",
                                    "json",
                                    "comparison",
                                    "page",
                                    "picture",
                                    "render")),
                    entry("publish", Set.of("render")),
                    entry(
                            "build",
                            Set.of(
                                    "model",
                                    "language",
                                    "problem",
                                    "source",
                                    "json",
                                    "dataset",
                                    "text",
                                    "comparison",
                                    "finding",
                                    "page",
                                    "picture",
                                    "render",
                                    "machine",
                                    "publish")),
                    entry("serve", Set.of("problem", "render", "build")),
                    entry(
                            "cli",
                            Set.of(
                                    "model",
                                    "language",
                                    "problem",
                                    "source",
                                    "json",
                                    "dataset",
                                    "text",
                                    "comparison",
                                    "finding",
                                    "page",
                                    "picture",
                                    "render",
                                    "machine",
                                    "publish",
                                    "build",
                                    "serve")));

    /** Package of a library → the only room that knows it. */
    private static final Map<String, String> LIBRARIES =
            Map.of(
                    "freemarker", "render",
                    "org.commonmark", "text",
                    "tools.jackson", "json",
                    "com.fasterxml.jackson", "json",
                    "com.sun.net.httpserver", "serve",
                    "picocli", "cli");

    /** Code in place of imports: no qualified name goes round the rules. */
    private static final Pattern OURS = Pattern.compile("\\borg\\.replycodes\\.([a-z]+)\\b");

    private static final Pattern PRINTS_OR_EXITS =
            Pattern.compile(
                    "\\bSystem\\s*\\.\\s*(?:out|err|in|exit|console)\\b|\\.printStackTrace\\(\\)"
                            + "|\\bRuntime\\.getRuntime\\(\\)\\.(?:exit|halt)");

    private static final Pattern CLOCK_OR_ENVIRONMENT =
            Pattern.compile(
                    "\\bSystem\\s*\\.\\s*(?:getenv|currentTimeMillis|nanoTime)\\b"
                            + "|\\b(?:Instant|LocalDate|LocalDateTime|ZonedDateTime)\\.now\\("
                            + "|\\bnew Date\\(\\)|\\bnew Random\\(\\)|\\bMath\\.random\\("
                            + "|\\bProcessBuilder\\b");

    private static final Pattern NETWORK =
            Pattern.compile(
                    "\\bjava\\.net\\.(?!URI\\b|URISyntaxException\\b)"
                            + "|\\bjava\\.nio\\.channels\\.\\w*Socket");

    private static final Pattern ROOM_IN_WORDS = Pattern.compile("\\{@code ([a-z]+)\\}");

    @Test
    void everyRoomIsInThePicture() throws IOException {
        try (Stream<Path> rooms = Files.list(Sources.JAVA)) {
            assertEquals(
                    new TreeSet<>(MAY_IMPORT.keySet()),
                    rooms.map(room -> room.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void thePictureHasNoCircle() {
        Set<String> placed = new TreeSet<>();
        List<String> layer = new ArrayList<>(List.of(""));
        while (!layer.isEmpty()) {
            layer =
                    MAY_IMPORT.entrySet().stream()
                            .filter(room -> !placed.contains(room.getKey()))
                            .filter(room -> placed.containsAll(room.getValue()))
                            .map(Map.Entry::getKey)
                            .toList();
            placed.addAll(layer);
        }
        assertEquals(new TreeSet<>(MAY_IMPORT.keySet()), placed);
    }

    @Test
    void roomsImportOnlyWhatTheyMay() {
        List<String> upward = new ArrayList<>();
        forEachFile(
                (room, file, code) -> {
                    Matcher matcher = OURS.matcher(code);
                    while (matcher.find()) {
                        String other = matcher.group(1);
                        if (!other.equals(room) && !MAY_IMPORT.get(room).contains(other)) {
                            upward.add(file + " knows " + other);
                        }
                    }
                });
        assertEquals(List.of(), upward);
    }

    @Test
    void eachLibraryIsKnownInOneRoom() {
        Set<String> guests = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        forEachFile(
                (room, file, code) ->
                        LIBRARIES.forEach(
                                (library, home) -> {
                                    if (code.contains("import " + library + ".")
                                            || code.contains("import static " + library + ".")) {
                                        used.add(home);
                                        if (!room.equals(home)) {
                                            guests.add(file + " knows " + library);
                                        }
                                    }
                                }));
        assertEquals(Set.of(), guests);
        assertEquals(Set.of("cli", "json", "render", "serve", "text"), used);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        assertNone(PRINTS_OR_EXITS, "cli");
    }

    /** Same input, same bytes: a build asks nobody but its files. */
    @Test
    void onlyTheCommandLineReadsTheClock() {
        assertNone(CLOCK_OR_ENVIRONMENT, "cli");
    }

    @Test
    void onlyThePreviewKnowsTheNetwork() {
        assertNone(NETWORK, "serve");
    }

    private static void assertNone(Pattern pattern, String exception) {
        List<String> found = new ArrayList<>();
        forEachFile(
                (room, file, code) -> {
                    Matcher matcher = pattern.matcher(code);
                    while (!room.equals(exception) && matcher.find()) {
                        found.add(file + ": " + matcher.group());
                    }
                });
        assertEquals(List.of(), found);
    }

    /** What a room's package-info says about imports is what this test holds. */
    @Test
    void theDescriptionOfARoomNamesTheRoomsItMayImport() {
        Map<String, Set<String>> described = new TreeMap<>();
        Map<String, Set<String>> held = new TreeMap<>();
        MAY_IMPORT.forEach(
                (room, others) -> {
                    String words = description(room);
                    int start = words.indexOf("mports ");
                    start = start < 0 ? words.indexOf("May import ") : start;
                    boolean listed = start >= 0 && words.indexOf("{@code", start) >= 0;
                    // "Imports nothing of ours" and "may import every room" name none.
                    if (listed && !words.contains("every room") && !others.isEmpty()) {
                        String list = words.substring(start, words.indexOf(';', start));
                        described.put(
                                room,
                                ROOM_IN_WORDS
                                        .matcher(list)
                                        .results()
                                        .map(match -> match.group(1))
                                        .collect(Collectors.toCollection(TreeSet::new)));
                        held.put(room, new TreeSet<>(others));
                    }
                });
        assertEquals(held, described);
    }

    private static String description(String room) {
        return Sources.text(Sources.JAVA.resolve(room).resolve("package-info.java"))
                .replaceAll("\\s*\\n \\* *", " ");
    }

    private static void forEachFile(Inspection inspection) {
        for (Path file : Sources.below(Sources.JAVA)) {
            Path inside = Sources.JAVA.relativize(file);
            inspection.inspect(
                    inside.getName(0).toString(),
                    inside.toString(),
                    Sources.withoutComments(Sources.text(file)));
        }
    }

    /** Looks at one file. */
    private interface Inspection {
        void inspect(String room, String file, String code);
    }
}
