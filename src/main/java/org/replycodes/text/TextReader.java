package org.replycodes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.replycodes.json.JsonObject;
import org.replycodes.json.JsonParser;
import org.replycodes.json.JsonText;
import org.replycodes.json.JsonValue;
import org.replycodes.language.Language;
import org.replycodes.model.Protocol;
import org.replycodes.problem.Memory;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.SourceFolder;
import org.replycodes.source.SourceText;

/** Reads the words of one language. */
public final class TextReader {

    private static final int LARGEST_FRAGMENT = 64 << 10;
    private static final int LARGEST_DATA = 2 << 20;
    private static final String STYLE = "style.md";

    /** The file that says how a language is written. */
    static final String WRITING = "writing.json";

    /** Names that stand once in their folder. */
    private static final List<String> FILES =
            List.of(
                    "home.md",
                    "about.md",
                    STYLE,
                    WRITING,
                    "messages.json",
                    "client-notes.json",
                    "protocol.md",
                    "other-numbers.md");

    private final SourceFolder content;
    private final Map<String, ProseVocabulary> vocabularies;
    private final String defaultProtocol;
    private final Memory memory;
    private final Problems problems;

    private final Map<String, Message> siteMessages = new LinkedHashMap<>();
    private final Map<String, Map<String, Message>> protocolMessages = new LinkedHashMap<>();
    private final Map<String, Fragment> fragments = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, Note>>> serverNotes = new LinkedHashMap<>();
    private final Map<String, Map<String, Note>> clientNotes = new LinkedHashMap<>();
    private Writing writing = Writing.UNKNOWN;
    private String root = "";

    private TextReader(
            SourceFolder content,
            Map<String, ProseVocabulary> vocabularies,
            String defaultProtocol,
            Memory memory,
            Problems problems) {
        this.content = content;
        this.vocabularies = vocabularies;
        this.defaultProtocol = defaultProtocol;
        this.memory = memory;
        this.problems = problems;
    }

    /**
     * Reads the words of a language.
     *
     * @param content the content folder
     * @param language the language
     * @param vocabularies protocol id → literals that running text may contain
     * @param defaultProtocol the protocol of the fragments of the whole site
     * @param memory what was read before, with the same vocabularies
     * @param problems receives what is wrong with the files, but not yet whether they are complete:
     *     that is for {@link TextRules}
     */
    public static TextLibrary read(
            SourceFolder content,
            Language language,
            Map<String, ProseVocabulary> vocabularies,
            String defaultProtocol,
            Memory memory,
            Problems problems) {
        TextReader reader =
                new TextReader(content, vocabularies, defaultProtocol, memory, problems);
        reader.root = folder(language);
        reader.folder("");
        return new TextLibrary(
                language,
                reader.writing,
                reader.siteMessages,
                reader.protocolMessages,
                reader.fragments,
                reader.serverNotes,
                reader.clientNotes);
    }

    /** The folder of a language below the content folder. */
    public static String folder(Language language) {
        return "text/" + language.tag().toLowerCase(Locale.ROOT) + "/";
    }

    /** The file of the notes on the messages of a server. */
    static String serverNotes(String folder, Protocol protocol, String server) {
        return folder + protocol.id() + "/server-notes/" + server + ".json";
    }

    private void folder(String folder) {
        String name = root + folder;
        for (SourceFolder.Entry entry :
                content.list(name.substring(0, name.length() - 1), problems)) {
            if (entry.isFolder() && folder.isEmpty() && !vocabularies.containsKey(entry.name())) {
                problems.add(
                        Rule.UNKNOWN_PROTOCOL,
                        content.positionOf(root + entry.name()),
                        "there is no protocol " + entry.name(),
                        NearestNames.hintOrAll(entry.name(), vocabularies.keySet()));
            } else if (entry.isFolder()) {
                folder(folder + entry.name() + "/");
            } else {
                file(folder + entry.name());
            }
        }
    }

    private void file(String path) {
        Optional<FragmentKind> kind = FragmentKind.of(path);
        if (kind.isPresent()) {
            fragment(path, kind.get());
        } else if (path.equals(WRITING)) {
            content.read(root + path, LARGEST_DATA, problems)
                    .flatMap(
                            source ->
                                    memory.recall(
                                            "read " + root + path,
                                            source.text(),
                                            problems,
                                            found -> writing(source, found)))
                    .ifPresent(read -> writing = read);
        } else if (path.equals("messages.json")) {
            messages(path, siteMessages);
        } else if (path.matches("[a-z0-9-]+/messages\\.json")) {
            messages(
                    path,
                    protocolMessages.computeIfAbsent(
                            protocol(path), protocol -> new LinkedHashMap<>()));
        } else if (path.matches("[a-z0-9-]+/client-notes\\.json")) {
            clientNotes.put(protocol(path), notes(path));
        } else if (path.matches("[a-z0-9-]+/server-notes/[a-z0-9.-]+\\.json")) {
            String server =
                    path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length());
            serverNotes
                    .computeIfAbsent(protocol(path), protocol -> new LinkedHashMap<>())
                    .put(server, notes(path));
        } else if (!path.equals(STYLE)) {
            problems.add(
                    Rule.UNEXPECTED_FILE,
                    content.positionOf(root + path),
                    "nothing of this name belongs here",
                    NearestNames.hint(
                            path.substring(path.lastIndexOf('/') + 1),
                            FILES,
                            "the fragments and their names are listed in content/README.md"));
        }
    }

    private static Optional<Writing> writing(SourceText source, Problems problems) {
        return JsonParser.parseObject(source, problems)
                .map(object -> WritingReader.read(object, problems));
    }

    private static String protocol(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private void fragment(String path, FragmentKind kind) {
        ProseVocabulary vocabulary =
                vocabularies.get(path.contains("/") ? protocol(path) : defaultProtocol);
        content.read(root + path, LARGEST_FRAGMENT, problems)
                .ifPresent(
                        source ->
                                fragments.put(
                                        path,
                                        memory.recall(
                                                "read " + root + path,
                                                source.text(),
                                                problems,
                                                found ->
                                                        new FragmentParser(
                                                                        kind,
                                                                        root + path,
                                                                        source.name(),
                                                                        vocabulary,
                                                                        found)
                                                                .parse(source.text()))));
    }

    private void messages(String path, Map<String, Message> messages) {
        messages.putAll(
                texts(
                        path,
                        (member, found) ->
                                new Message(
                                        pattern(member.key().value(), member.value(), found),
                                        member.key().position())));
    }

    /** A message that cannot be read is there all the same, or it would be called missing. */
    private static Pattern pattern(String key, JsonValue value, Problems problems) {
        try {
            return Pattern.parse(((JsonText) value).value());
        } catch (Pattern.MalformedPatternException malformed) {
            SourcePosition start = value.position();
            problems.add(
                    Rule.MALFORMED_MESSAGE,
                    // Behind the quotation mark; an escape before it would move it.
                    new SourcePosition(
                            start.file(), start.line(), start.column() + 1 + malformed.offset()),
                    "message " + key + ": " + malformed.getMessage(),
                    NearestNames.hint(
                            malformed.variable(),
                            Pattern.VARIABLES,
                            "the variables are {" + String.join("}, {", Pattern.VARIABLES) + "}"));
            return Pattern.UNREADABLE;
        }
    }

    private Map<String, Note> notes(String path) {
        return texts(
                path,
                (member, found) ->
                        new Note(((JsonText) member.value()).value(), member.key().position()));
    }

    /** What is made of the members of a file that holds one flat object of texts. */
    private <T> Map<String, T> texts(
            String path, BiFunction<JsonObject.Member, Problems, T> maker) {
        return content.read(root + path, LARGEST_DATA, problems)
                .map(
                        source ->
                                memory.recall(
                                        "read " + root + path,
                                        source.text(),
                                        problems,
                                        found -> texts(source, maker, found)))
                .orElse(Map.of());
    }

    private static <T> Map<String, T> texts(
            SourceText source,
            BiFunction<JsonObject.Member, Problems, T> maker,
            Problems problems) {
        Map<String, T> texts = new LinkedHashMap<>();
        JsonParser.parseObject(source, problems).stream()
                .flatMap(object -> object.members().stream())
                .filter(member -> isText(member, problems))
                .forEach(member -> texts.put(member.key().value(), maker.apply(member, problems)));
        return texts;
    }

    private static boolean isText(JsonObject.Member member, Problems problems) {
        JsonValue value = member.value();
        if (!(value instanceof JsonText)) {
            problems.add(
                    Rule.WRONG_TYPE,
                    value.position(),
                    "the value of " + member.key().value() + " is " + value.kind(),
                    "write a text between quotation marks");
        }
        return value instanceof JsonText;
    }
}
