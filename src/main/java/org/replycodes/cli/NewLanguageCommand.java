package org.replycodes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.replycodes.build.LoadedSite;
import org.replycodes.language.Language;
import org.replycodes.source.Fingerprint;
import org.replycodes.text.TextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replycodes new-language ja}: the folder of a language, ready to be translated. */
@Command(
        name = "new-language",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the text of the first language into the folder of a new one.",
            "Every fragment notes the fingerprint of what it is made from, and is a draft."
        })
final class NewLanguageCommand implements Callable<Integer> {

    private static final String FENCE = "---\n";
    private static final Set<String> OWN = Set.of("style.md", "writing.json");
    private static final List<String> NEXT =
            List.of(
                    "next:",
                    "  add { \"tag\": \"TAG\", \"autonym\": \"…\", \"direction\": \"ltr\", \"draft\":"
                            + " true } to CONTENT/languages.json; a draft is not published",
                    "  say in FOLDER/writing.json how the language is written, as content/README.md"
                            + " explains, and in style.md beside it how people write it",
                    "  translate: `replycodes translations` says what is missing, `check --drafts`"
                            + " what is wrong, and `serve --drafts` shows it",
                    "  when nothing is missing, take out \"draft\", and run `replycodes touch`");

    @Mixin private SourceOptions source;

    @Parameters(paramLabel = "TAG", description = "A BCP 47 tag, such as ja or pt-BR.")
    private String tag;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Language.isTag(tag)) {
            throw new UsageException(tag + " is no language tag; write it like ja, pt-BR, zh-Hans");
        }
        Path target = source.content().resolve("text/" + tag.toLowerCase(Locale.ROOT));
        // Before the rest is read, for the folder of a language that is not listed is a fault.
        if (Files.exists(target)) {
            throw new UsageException(
                    target
                            + " exists already; nothing was written. Add the language to"
                            + " languages.json, or remove the folder first");
        }
        LoadedSite site = source.load(false);
        Language model = site.languages().defaultLanguage();
        Path from = source.content().resolve(TextReader.folder(model));
        Scaffold scaffold = new Scaffold(target);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(scaffold, from, file);
            }
        } catch (IOException exception) {
            throw new FolderException("cannot read " + from + ": " + exception, exception);
        }
        scaffold.write();
        String folder = source.content() + "/text/" + tag.toLowerCase(Locale.ROOT);
        PrintWriter out = spec.commandLine().getOut();
        out.println(scaffold.size() + " files written below " + folder);
        NEXT.forEach(
                step ->
                        out.println(
                                step.replace("TAG", tag)
                                        .replace("FOLDER", folder)
                                        .replace("CONTENT", source.content().toString())));
        return ExitCode.OK;
    }

    /** Notes are optional, and how a language is written is its own: neither is copied. */
    private static void add(Scaffold scaffold, Path from, Path file) throws IOException {
        String path = from.relativize(file).toString().replace('\\', '/');
        if (path.contains("notes") || OWN.contains(path)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (path.endsWith(".md")) {
            String lines = "source: " + Fingerprint.of(bytes) + "\nreview: draft\n";
            text =
                    text.startsWith(FENCE)
                            ? FENCE + lines + text.substring(FENCE.length())
                            : FENCE + lines + FENCE + "\n" + text;
        }
        scaffold.add(path, text);
    }
}
