package org.replycodes.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.replycodes.dataset.DatasetReader;
import org.replycodes.model.Client;
import org.replycodes.model.Dataset;
import org.replycodes.model.Protocol;
import org.replycodes.model.Server;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceFolder;
import org.replycodes.testing.Letters;

/** The real content in a language that the translation makes up. */
final class PseudoLanguage {

    /** A tag from the range for private use (RFC 5646, section 2.2.1). */
    private static final String TAG = "qps";

    private static final String ENGLISH = "text/en/";

    private static final String LANGUAGES =
            "[\n  { \"tag\": \"" + TAG + "\", \"autonym\": \"‹›\", \"direction\": \"rtl\" }\n]\n";

    private static final Pattern MESSAGE =
            Pattern.compile("(?m)^( *\"([^\"]+)\": \")((?:[^\"\\\\]|\\\\.)*)(\",?)$");
    private static final Pattern SIGN = Pattern.compile("‹([^›]+)›");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+\\}|\\\\.|([^{\\\\]+)");

    /** In a line of Markdown: code, verbs and addresses in links, entities; the rest is words. */
    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "`+[^`]*`+|\\[[A-Z-]+\\]\\(command:[^)]*\\)|\\]\\([^)]*\\)|<[a-z]+:[^>]*>"
                            + "|&[a-z]+;|([^`\\[\\]<&]+|.)");

    private final Map<String, String> messages = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private int fragments;

    private PseudoLanguage() {}

    /** Translates a content folder into another. */
    static PseudoLanguage translate(Path from, Path to) throws IOException {
        PseudoLanguage language = new PseudoLanguage();
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String file = from.relativize(path).toString().replace('\\', '/');
                boolean otherLanguage = file.startsWith("text/") && !file.startsWith(ENGLISH);
                // What English refuses, a language that does not exist may write.
                if (otherLanguage || file.equals(ENGLISH + "writing.json")) {
                    continue;
                }
                Path target = to.resolve(file.replaceFirst("^" + ENGLISH, "text/" + TAG + "/"));
                Files.createDirectories(target.getParent());
                Files.writeString(target, language.translated(file, Files.readString(path)));
            }
        }
        Files.writeString(to.resolve("languages.json"), LANGUAGES);
        Files.deleteIfExists(to.resolve("changes.json"));
        language.readNames(to);
        return language;
    }

    private void readNames(Path content) {
        Dataset dataset =
                DatasetReader.read(new SourceFolder(content, "content"), new Problems())
                        .orElseThrow()
                        .dataset();
        names.add(dataset.site().title());
        dataset.protocols().forEach(this::addNames);
        // "FileZilla Server 0.9" goes before "FileZilla Server".
        names.sort(Comparator.comparing(String::length).reversed());
    }

    private void addNames(Protocol protocol) {
        names.add(protocol.grammar().name());
        for (Server server : protocol.servers()) {
            names.addAll(List.of(server.id(), server.name(), server.version()));
        }
        for (Client client : protocol.clients()) {
            names.add(client.name());
        }
    }

    /** Sign → key of the message that carries it. */
    Map<String, String> messages() {
        return messages;
    }

    /** Names in the dataset, the longest first. */
    List<String> names() {
        return names;
    }

    /** How many fragments were translated. */
    int fragments() {
        return fragments;
    }

    /** The signs of messages in a text. */
    Stream<String> signs(String text) {
        return SIGN.matcher(text).results().map(sign -> sign.group(1));
    }

    private String translated(String file, String text) {
        if (!file.startsWith(ENGLISH)) {
            return text;
        }
        if (file.endsWith("messages.json")) {
            return MESSAGE.matcher(text).replaceAll(line -> message(file, line));
        }
        if (file.endsWith(".json")) {
            return MESSAGE.matcher(text)
                    .replaceAll(
                            line ->
                                    Matcher.quoteReplacement(
                                            line.group(1)
                                                    + pattern(line.group(3))
                                                    + line.group(4)));
        }
        return file.endsWith("/style.md") ? text : fragment(text);
    }

    private String message(String file, MatchResult line) {
        String key = line.group(2);
        String sign = sign(messages.size());
        // A separator is no message of its own: it only stands between others.
        boolean separator = key.endsWith(".separator");
        if (!separator) {
            messages.put(sign, file.substring(ENGLISH.length()) + ": " + key);
        }
        String words = separator ? line.group(3) : "‹" + sign + "›" + pattern(line.group(3));
        return Matcher.quoteReplacement(line.group(1) + words + line.group(4));
    }

    /** Three Arabic letters. */
    private static String sign(int number) {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        return Letters.arabic(
                ""
                        + letters.charAt(number / 676)
                        + letters.charAt(number / 26 % 26)
                        + letters.charAt(number % 26));
    }

    private static String pattern(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        part ->
                                Matcher.quoteReplacement(
                                        part.group(1) == null
                                                ? part.group()
                                                : Letters.arabic(part.group(1))));
    }

    private String fragment(String text) {
        fragments++;
        StringBuilder out = new StringBuilder();
        boolean fenced = false;
        int frontMatter = 0;
        for (String line : text.split("\n", -1)) {
            if (line.equals("---") && frontMatter < 2) {
                frontMatter++;
                out.append(line);
            } else if (line.startsWith("```")) {
                fenced = !fenced;
                out.append(line);
            } else if (fenced || line.startsWith("#")) {
                out.append(line);
            } else if (frontMatter == 1 && line.contains(": ")) {
                int colon = line.indexOf(": ") + 2;
                out.append(line, 0, colon).append(prose(line.substring(colon)));
            } else {
                out.append(prose(line));
            }
            out.append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    private static String prose(String line) {
        return MARKDOWN.matcher(line)
                .replaceAll(
                        part ->
                                Matcher.quoteReplacement(
                                        part.group(1) == null
                                                ? part.group()
                                                : Letters.arabic(part.group(1))));
    }
}
