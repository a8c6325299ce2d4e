package org.replycodes.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.replycodes.build.Drafts;
import org.replycodes.build.LoadedSite;
import org.replycodes.problem.Rule;
import org.replycodes.text.Review;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.TextReader;
import org.replycodes.text.TranslationState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code replycodes translations}: how far each language is. */
@Command(
        name = "translations",
        mixinStandardHelpOptions = true,
        description = {
            "Says what each language lacks, drafts included, and how far it is: texts and messages"
                    + " that are missing or still in the first language, texts older than their"
                    + " original, and how they have been read."
        })
final class TranslationsCommand implements Callable<Integer> {

    @Mixin private SourceOptions source;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        // What is missing is what is asked for, and no reason to stop.
        LoadedSite site = source.read(false, Drafts.JUDGED);
        // What is not counted, such as the folder of a language that is not listed, is no secret.
        source.problems().sorted().stream()
                .filter(problem -> problem.rule() == Rule.UNEXPECTED_FILE)
                .forEach(spec.commandLine().getErr()::println);
        PrintWriter out = spec.commandLine().getOut();
        TextLibrary original = site.libraries().get(0);
        StringBuilder table =
                new StringBuilder(
                        row(
                                "",
                                "texts",
                                "missing",
                                "stale",
                                "draft",
                                "checked",
                                "native",
                                "messages",
                                "missing"));
        for (TextLibrary library : site.libraries().subList(1, site.libraries().size())) {
            TranslationState state = TranslationState.of(library, original);
            String folder = source.content() + "/" + TextReader.folder(library.language());
            state.missing().forEach(text -> out.println(folder + text + ": missing"));
            state.stale().forEach(text -> out.println(folder + text + ": stale"));
            state.missingMessages().forEach(key -> out.println(folder + key + ": missing"));
            table.append(
                    row(
                            library.language().tag()
                                    + (site.languages().isDraft(library.language())
                                            ? " (draft)"
                                            : ""),
                            state.fragments(),
                            state.missing().size(),
                            state.stale().size(),
                            state.reviews().get(Review.DRAFT),
                            state.reviews().get(Review.CHECKED),
                            state.reviews().get(Review.NATIVE),
                            state.messages(),
                            state.missingMessages().size()));
        }
        out.print(table);
        out.flush();
        return ExitCode.OK;
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-15s %7s %8s %7s %7s %8s %7s %9s %8s%n", cells);
    }
}
