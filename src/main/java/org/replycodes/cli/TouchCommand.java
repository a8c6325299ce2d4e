package org.replycodes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.replycodes.dataset.Changes;
import org.replycodes.dataset.ChangesReader;
import org.replycodes.dataset.FingerprintReader;
import org.replycodes.dataset.LocatedChanges;
import org.replycodes.problem.Problems;
import org.replycodes.source.SourceFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code replycodes touch}: dates the files that changed. */
@Command(
        name = "touch",
        mixinStandardHelpOptions = true,
        description = "Dates every file of the content that changed since it was dated last.")
final class TouchCommand implements Callable<Integer> {

    @Mixin private SourceOptions source;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date of the change (default: today, UTC).")
    private LocalDate date;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        SourceFolder content = new SourceFolder(source.content(), source.content().toString());
        if (!content.has("site.json")) {
            throw new UsageException(
                    source.content() + " has no site.json; name the content with --content");
        }
        Problems problems = new Problems();
        Optional<Changes> changes =
                ChangesReader.read(content, problems).map(LocatedChanges::changes);
        if (changes.isEmpty() || problems.hasErrors()) {
            throw new ContentException(problems);
        }
        LocalDate day = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
        Changes touched = changes.get().touch(FingerprintReader.read(content), day);
        long dated =
                touched.files().entrySet().stream()
                        .filter(
                                entry ->
                                        !entry.getValue()
                                                .equals(changes.get().files().get(entry.getKey())))
                        .count();
        write(source.content().resolve(ChangesReader.FILE), touched.toJson());
        spec.commandLine()
                .getOut()
                .println(dated + " files dated " + day + ", " + touched.files().size() + " in all");
        return ExitCode.OK;
    }

    /** Whole or not at all. */
    private static void write(Path file, byte[] bytes) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(draft, bytes);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException exception) {
            throw new FolderException("cannot write " + file + ": " + exception, exception);
        }
    }
}
