package org.replycodes.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.replycodes.language.Direction;
import org.replycodes.language.Language;
import org.replycodes.model.CodeEntry;
import org.replycodes.model.Dataset;
import org.replycodes.model.Meaning;
import org.replycodes.model.Misuse;
import org.replycodes.model.Protocol;
import org.replycodes.page.MessageContract;
import org.replycodes.source.Fingerprint;
import org.replycodes.source.SourceText;
import org.replycodes.text.FragmentKind;

/**
 * All words that a dataset asks of a language, made up: every message says its own key, and every
 * section its own name. They follow the contract of messages and the kinds of fragments, so a new
 * label or section breaks no test site.
 */
final class TestWords {

    private static final List<String> DIGITS =
            List.of("nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    /** Words that are made up may be written in any way. */
    private static final String WRITING =
            "{ \"scripts\": [\"Latin\", \"Arabic\"], \"share\": 0, \"refused\": [] }\n";

    /** What translations are made from. */
    private static final Language ORIGINAL = new Language("en", "English", Direction.LTR, true);

    private final Language language;
    private final Map<String, String> files = new LinkedHashMap<>();

    private TestWords(Language language) {
        this.language = language;
    }

    /** The files of a language by their path below the folder of the language. */
    static Map<String, String> of(Dataset dataset, Language language, Set<String> labels) {
        TestWords words = new TestWords(language);
        words.files.put("writing.json", WRITING);
        words.messages("", MessageContract.ofSite(labels));
        words.fragment("home.md");
        words.fragment("about.md");
        dataset.protocols().forEach(words::protocol);
        return words.files;
    }

    private void protocol(Protocol protocol) {
        String folder = protocol.id() + "/";
        messages(folder, MessageContract.ofProtocol(protocol));
        fragment(folder + "protocol.md");
        fragment(folder + "other-numbers.md");
        protocol.commands()
                .values()
                .forEach(command -> fragment(folder + "commands/" + command.slug() + ".md"));
        protocol.grammar()
                .classes()
                .forEach(item -> fragment(folder + "classes/" + item.pattern() + ".md"));
        protocol.grammar()
                .groups()
                .forEach(item -> fragment(folder + "groups/" + item.pattern() + ".md"));
        for (CodeEntry entry : protocol.codes().values()) {
            fragment(
                    folder + "codes/" + entry.code() + ".md",
                    entry.meanings().stream().map(Meaning::key).toList(),
                    entry.misuses().stream().map(Misuse::key).toList());
        }
    }

    private void fragment(String path) {
        fragment(path, List.of(), List.of());
    }

    /** A fragment with everything that its kind requires, and the items that the facts ask for. */
    private void fragment(String path, List<String> meanings, List<String> misuses) {
        files.put(path, text(path, meanings, misuses));
    }

    private String text(String path, List<String> meanings, List<String> misuses) {
        FragmentKind kind = FragmentKind.of(path).orElseThrow();
        String subject = path.substring(0, path.length() - ".md".length()).replace('/', ' ');
        StringBuilder out = new StringBuilder("---\n");
        if (!language.isDefault()) {
            String original = new TestWords(ORIGINAL).text(path, meanings, misuses);
            out.append("source: " + Fingerprint.of(new SourceText(path, original)) + "\n");
            out.append("review: draft\n");
        }
        for (String key : kind.frontMatter()) {
            String text =
                    key.equals("name")
                            ? sentence(key, spelledOut(subject))
                            : sentence(key, subject) + ".";
            out.append(key + ": " + text + "\n");
        }
        out.append("---\n");
        for (String section : kind.sections()) {
            if (kind.requires(section)) {
                out.append("\n## " + section + "\n\n" + sentence(section, subject) + ".\n");
            } else if (section.equals("meanings")) {
                items(out, section, meanings);
            } else if (section.equals("misuse")) {
                items(out, section, misuses);
            }
        }
        return out.toString();
    }

    /** Names and messages stand beside their code, and do not repeat it. */
    private static String spelledOut(String subject) {
        return subject.chars()
                .mapToObj(
                        character ->
                                Character.isDigit(character)
                                        ? DIGITS.get(character - '0')
                                        : Character.toString(character))
                .collect(Collectors.joining());
    }

    private void items(StringBuilder out, String section, List<String> keys) {
        if (!keys.isEmpty()) {
            out.append("\n## " + section + "\n");
        }
        keys.forEach(key -> out.append("\n### " + key + "\n\n" + sentence(section, key) + ".\n"));
    }

    private String sentence(String key, String subject) {
        return written(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1))
                + " "
                + written((language.isDefault() ? "of " : "de ") + subject);
    }

    /** What two protocols have in common says which of them is meant: titles have to differ. */
    private void messages(String folder, MessageContract contract) {
        files.put(
                folder + "messages.json",
                contract.keys().entrySet().stream()
                        .map(
                                entry ->
                                        "  \"%s\": \"%s\""
                                                .formatted(
                                                        entry.getKey(),
                                                        message(
                                                                folder.replace('/', ' '),
                                                                entry.getKey(),
                                                                entry.getValue())))
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }

    private String message(String prefix, String key, Set<String> placeholders) {
        return switch (key) {
            case "list.separator" -> ", ";
            case "sentence.separator" -> " ";
            case "title.separator" -> " · ";
            default ->
                    placeholders.stream()
                            .sorted(Comparator.comparing(TestWords::standsLast))
                            .map(name -> (standsLast(name) ? ": {" : " {") + name + "}")
                            .collect(
                                    Collectors.joining(
                                            "",
                                            written(
                                                    prefix
                                                            + spelledOut(key)
                                                                    .replaceAll("[.-]", " ")),
                                            ""));
        };
    }

    /** A list of verbs or a number. */
    private static boolean standsLast(String placeholder) {
        return placeholder.equals("cmds") || placeholder.equals("n");
    }

    /** Whatever is not the default language tells its name, so that languages never mix unseen. */
    private String written(String english) {
        if (language.direction() == Direction.RTL) {
            return Letters.arabic(english);
        }
        return language.isDefault() ? english : language.tag() + "-" + english;
    }
}
