package org.replycodes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.replycodes.build.Drafts;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.build.SiteFolders;
import org.replycodes.build.SiteSource;
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
        return load(dated, Drafts.LEFT_OUT);
    }

    /**
     * Reads and checks the source.
     *
     * @param dated whether every change of a file has to have a date already
     * @param drafts what becomes of languages that are drafts
     */
    LoadedSite load(boolean dated, Drafts drafts) {
        LoadedSite site = read(dated, drafts);
        if (problems.hasErrors()) {
            throw new ContentException(problems);
        }
        return site;
    }

    /** Reads the source as far as it can be read, whatever is wrong with it. */
    LoadedSite read(boolean dated, Drafts drafts) {
        requireFolders();
        problems = new Problems();
        Optional<LoadedSite> site =
                new SiteSource(folders(Path.of("site")), dated, drafts).load(problems);
        return site.orElseThrow(() -> new ContentException(problems));
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

    /** What the last reading found; only warnings, if a load returned. */
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
