package org.replycodes.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replycodes.language.Language;
import org.replycodes.model.Client;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.CodePair;
import org.replycodes.model.Command;
import org.replycodes.model.Dataset;
import org.replycodes.model.FunctionGroup;
import org.replycodes.model.Meaning;
import org.replycodes.model.Misuse;
import org.replycodes.model.Protocol;
import org.replycodes.model.ReplyClass;
import org.replycodes.model.ReplyCode;
import org.replycodes.model.ServerMessage;
import org.replycodes.problem.Memory;
import org.replycodes.problem.NearestNames;
import org.replycodes.problem.Problems;
import org.replycodes.problem.Rule;
import org.replycodes.problem.SourcePosition;
import org.replycodes.source.SourceFolder;

/** Whether the words of a language are complete, fit the dataset, and name what exists. */
public final class TextRules {

    private final SourceFolder content;
    private final Dataset dataset;
    private final Memory memory;
    private final Problems problems;
    private final LinkRules links;

    /**
     * Rules for the words of a site.
     *
     * @param content the content folder, for the names of files that are missing
     * @param dataset the facts that the words belong to
     * @param singlePages the names of the pages that exist once
     * @param memory what was found before
     * @param problems receives what is wrong
     */
    public TextRules(
            SourceFolder content,
            Dataset dataset,
            Collection<String> singlePages,
            Memory memory,
            Problems problems) {
        this.content = content;
        this.dataset = dataset;
        this.memory = memory;
        this.problems = problems;
        this.links = new LinkRules(singlePages, problems);
    }

    /** Checks how a language is written, and a translation against its original. */
    public void check(TextLibrary library, TextLibrary original) {
        boolean translated = !library.language().equals(original.language());
        new WritingRules(library.writing(), translated, problems).check(library, memory);
        if (translated) {
            new TranslationRules(content, original, memory, problems).check(library);
        }
    }

    /** Checks the fragments and notes of a language. */
    public void check(TextLibrary library) {
        Set<String> expected = new LinkedHashSet<>(List.of("home.md", "about.md"));
        for (Protocol protocol : dataset.protocols()) {
            expected.addAll(expected(protocol));
        }
        String folder = TextReader.folder(library.language());
        if (!content.has(folder + TextReader.WRITING)) {
            problems.add(
                    Rule.MISSING_FILE,
                    content.positionOf(folder + TextReader.WRITING),
                    "nothing says how " + library.language().tag() + " is written",
                    "write it; its fields are listed in content/README.md");
        }
        for (String path : expected) {
            // A file that cannot be read is a fault of its own.
            if (library.fragment(path).isEmpty() && !content.hasFile(folder + path)) {
                problems.add(
                        Rule.MISSING_FRAGMENT,
                        content.positionOf(folder + path),
                        "there is no such fragment in " + library.language().tag(),
                        "write it; its sections are listed in content/README.md");
            }
        }
        library.fragments()
                .forEach(
                        (path, fragment) -> {
                            Protocol protocol = protocol(path);
                            checkName(path, fragment, protocol, expected);
                            links.check(fragment, protocol);
                            checkLengths(fragment, library.language());
                        });
        for (Protocol protocol : dataset.protocols()) {
            checkItems(library, protocol);
            checkNotes(library, protocol);
        }
    }

    private void checkLengths(Fragment fragment, Language language) {
        memory.recall(
                "lengths " + fragment.file(),
                fragment.fingerprint(),
                problems,
                found -> {
                    new LengthRules(found).check(fragment, language);
                    return true;
                });
    }

    private Protocol protocol(String path) {
        return dataset.protocols().stream()
                .filter(protocol -> path.startsWith(protocol.id() + "/"))
                .findFirst()
                .orElse(dataset.defaultProtocol());
    }

    /** Every code, command, class and group has its words; a pair may have them. */
    private static Set<String> expected(Protocol protocol) {
        Set<String> paths = new LinkedHashSet<>(List.of("protocol.md", "other-numbers.md"));
        for (ReplyCode code : protocol.codes().keySet()) {
            paths.add("codes/" + code + ".md");
        }
        for (Command command : protocol.commands().values()) {
            paths.add("commands/" + command.slug() + ".md");
        }
        for (ReplyClass replyClass : protocol.grammar().classes()) {
            paths.add("classes/" + replyClass.pattern() + ".md");
        }
        for (FunctionGroup group : protocol.grammar().groups()) {
            paths.add("groups/" + group.pattern() + ".md");
        }
        return new LinkedHashSet<>(paths.stream().map(path -> protocol.id() + "/" + path).toList());
    }

    private void checkName(
            String path, Fragment fragment, Protocol protocol, Set<String> expected) {
        if (fragment.kind() == FragmentKind.PAIR) {
            String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
            ReplyCode first = new ReplyCode(slug.substring(0, 3));
            ReplyCode second = new ReplyCode(slug.substring(7));
            boolean known =
                    protocol.codes().containsKey(first) && protocol.codes().containsKey(second);
            if (!known || first.compareTo(second) >= 0) {
                problems.add(
                        Rule.PATH_MISMATCH,
                        content.positionOf(fragment.file()),
                        "the name is no pair of two codes, the lower one first",
                        known && !first.equals(second)
                                ? "call it " + CodePair.of(first, second).slug() + ".md"
                                : "");
            }
        } else if (!expected.contains(path)) {
            problems.add(
                    Rule.PATH_MISMATCH,
                    content.positionOf(fragment.file()),
                    "the dataset has nothing that this fragment describes",
                    NearestNames.hint(
                            path, expected, "take it out, or add its thing to the dataset"));
        }
    }

    /** The items of a code's fragment are those of its facts, in both directions. */
    private void checkItems(TextLibrary library, Protocol protocol) {
        for (CodeEntry entry : protocol.codes().values()) {
            if (entry.isUnknown()) {
                continue;
            }
            library.fragment(protocol.id() + "/codes/" + entry.code() + ".md")
                    .ifPresent(
                            fragment -> {
                                checkItems(
                                        fragment,
                                        "meanings",
                                        entry.meanings().stream().map(Meaning::key).toList());
                                checkItems(
                                        fragment,
                                        "misuse",
                                        entry.misuses().stream().map(Misuse::key).toList());
                            });
        }
    }

    private void checkItems(Fragment fragment, String section, List<String> keys) {
        Map<String, SourcePosition> found = new LinkedHashMap<>();
        fragment.section(section)
                .ifPresent(
                        words ->
                                words.items()
                                        .forEach(item -> found.put(item.key(), item.position())));
        for (String key : keys) {
            if (!found.containsKey(key)) {
                problems.add(
                        Rule.MISSING_HEADING,
                        content.positionOf(fragment.file()),
                        "section " + section + " has no item " + key,
                        "add ### " + key + " with its words");
            }
        }
        found.forEach(
                (key, position) -> {
                    if (!keys.contains(key)) {
                        problems.add(
                                Rule.UNKNOWN_HEADING,
                                position,
                                "the dataset has no " + section + " " + key,
                                NearestNames.hint(
                                        key, keys, "take it out, or add it to the dataset"));
                    }
                });
    }

    /** Notes are optional, but a note belongs to something. */
    private void checkNotes(TextLibrary library, Protocol protocol) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        protocol.servers()
                .forEach(
                        server ->
                                keys.put(
                                        server.id(),
                                        new LinkedHashSet<>(
                                                server.messages().stream()
                                                        .map(ServerMessage::noteKey)
                                                        .toList())));
        library.serverNotes()
                .getOrDefault(protocol.id(), Map.of())
                .forEach(
                        (server, notes) -> {
                            if (keys.containsKey(server)) {
                                checkNotes(notes, keys.get(server), "message");
                            } else {
                                String folder = TextReader.folder(library.language());
                                problems.add(
                                        Rule.UNUSED_NOTE,
                                        content.positionOf(
                                                TextReader.serverNotes(folder, protocol, server)),
                                        "the dataset has no server " + server,
                                        NearestNames.hintOrAll(server, keys.keySet()));
                            }
                        });
        Set<String> constants = new LinkedHashSet<>();
        for (Client client : protocol.clients()) {
            client.constants()
                    .forEach(constant -> constants.add(client.id() + "/" + constant.code()));
        }
        checkNotes(
                library.clientNotes().getOrDefault(protocol.id(), Map.of()), constants, "constant");
    }

    private void checkNotes(Map<String, Note> notes, Set<String> keys, String noun) {
        notes.forEach(
                (key, note) -> {
                    if (!keys.contains(key)) {
                        problems.add(
                                Rule.UNUSED_NOTE,
                                note.position(),
                                "the dataset has no " + noun + " " + key,
                                NearestNames.hint(key, keys, "take it out"));
                    }
                });
    }
}
