package org.replycodes.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.replycodes.build.LoadedSite;
import org.replycodes.text.Review;
import org.replycodes.text.TextLibrary;
import org.replycodes.text.TranslationState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code replycodes translations}: how far each language is. */
@Command(
        name = "translations",
        mixinStandardHelpOptions = true,
        description = "Says how far each language is: what is missing, stale, checked.")
final class TranslationsCommand implements Callable<Integer> {

    @Mixin private SourceOptions source;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        LoadedSite site = source.load(false);
        TextLibrary original = site.libraries().get(0);
        StringBuilder text =
                new StringBuilder(
                        row("", "texts", "missing", "stale", "draft", "checked", "native"));
        for (TextLibrary library : site.libraries().subList(1, site.libraries().size())) {
            TranslationState state = TranslationState.of(library, original);
            text.append(
                    row(
                            library.language().tag(),
                            state.fragments(),
                            state.missing(),
                            state.stale(),
                            state.reviews().get(Review.DRAFT),
                            state.reviews().get(Review.CHECKED),
                            state.reviews().get(Review.NATIVE)));
        }
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-8s %7s %8s %7s %7s %8s %7s%n", cells);
    }
}
