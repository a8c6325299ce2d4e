package org.replycodes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.build.SiteFolders;
import org.replycodes.page.SitePlan;
import org.replycodes.problem.Problems;
import picocli.CommandLine.Option;

/** Where the source of the site stands; the same for all commands. */
final class SourceOptions {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "Facts and words (default: ${DEFAULT-VALUE}).")
    private Path content;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "Templates (default: ${DEFAULT-VALUE}).")
    private Path templates;

    private Problems problems = new Problems();

    /** The folder of facts and words, which has to be one. */
    Path content() {
        require(content);
        return content;
    }

    SiteFolders folders(Path output) {
        return new SiteFolders(content, templates, output);
    }

    /**
     * Reads and checks the source.
     *
     * @param dated whether every change of a file has to have a date already
     */
    LoadedSite load(boolean dated) {
        requireFolders();
        problems = new Problems();
        Optional<LoadedSite> site = LoadedSite.load(folders(Path.of("site")), dated, problems);
        if (problems.hasErrors() || site.isEmpty()) {
            throw new ContentException(problems);
        }
        return site.get();
    }

    /**
     * Tries the templates on some pages of what was read.
     *
     * @return how many pages were tried
     */
    int tryPages(SiteBuild build, SitePlan plan) {
        int tried = build.tryPages(plan, problems);
        if (problems.hasErrors()) {
            throw new ContentException(problems);
        }
        return tried;
    }

    /** Both folders have to be there. */
    void requireFolders() {
        require(content);
        require(templates);
    }

    /** What the last load found; only warnings, if it returned. */
    Problems problems() {
        return problems;
    }

    private static void require(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "there is no folder "
                            + folder
                            + "; run this in the root of a checkout, or name the folder with"
                            + " --content and --templates");
        }
    }
}
