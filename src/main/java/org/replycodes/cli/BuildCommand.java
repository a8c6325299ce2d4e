package org.replycodes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.replycodes.build.BuildReport;
import org.replycodes.build.Inputs;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.build.SiteFolders;
import org.replycodes.publish.PublishReport;
import org.replycodes.publish.SizeLimit;
import org.replycodes.render.TemplateFaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code replycodes build}: the whole site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Checks the content and writes the whole site.")
final class BuildCommand implements Callable<Integer> {

    @Mixin private SourceOptions source;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "site",
            description = "Where to write (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads render (default: as many as cores).")
    private Integer threads;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "The public address (default: that of site.json).")
    private String address;

    @Option(
            names = "--limit",
            paramLabel = "MIB",
            defaultValue = "700",
            description = "How large the site may be (default: ${DEFAULT-VALUE} MiB).")
    private long limit;

    @Option(
            names = "--offline",
            paramLabel = "DIR",
            arity = "0..1",
            fallbackValue = "offline",
            description =
                    "Also write an archive for each language, which opens from disk without a server"
                            + " (default: ${FALLBACK-VALUE}).")
    private Path offline;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing unless something is wrong.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say how long each stage took.")
    private boolean verbose;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what the build did as JSON.")
    private Path report;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (workers < 1) {
            throw new UsageException("--threads takes a number from 1");
        }
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose contradict each other; take one");
        }
        PrintWriter watched = spec.commandLine().getErr();
        BuildWatch watch = new BuildWatch(watched, !quiet && BuildWatch.isWatched(), "look");
        source.requireFolders();
        String root = address == null ? "" : folderAddress(address);
        SiteFolders folders = source.folders(output);
        Inputs inputs = Inputs.of(folders, root);
        BuildSummary summary =
                (offline == null
                                ? SiteBuild.unchanged(folders, inputs)
                                : Optional.<PublishReport>empty())
                        .map(published -> BuildSummary.ofNothing(published, watch.stages()))
                        .orElseGet(() -> build(folders, root, workers, inputs, watch));
        if (report != null) {
            write(summary);
        }
        if (!quiet) {
            spec.commandLine().getOut().print(summary.text(output, verbose));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.OK;
    }

    private BuildSummary build(
            SiteFolders folders, String root, int workers, Inputs inputs, BuildWatch watch) {
        watch.begins("read");
        LoadedSite site = source.load(false);
        SiteBuild build = new SiteBuild(root.isEmpty() ? site : site.at(root), workers);
        BuildReport done = run(build, folders, inputs, watch);
        if (offline != null) {
            watch.begins("archives");
            build.archives(offline);
        }
        return BuildSummary.of(done, watch.stages());
    }

    /** A template that fails on one page fails on others; all its faults are told at once. */
    private BuildReport run(SiteBuild build, SiteFolders folders, Inputs inputs, BuildWatch watch) {
        try {
            return build.run(folders, inputs, new SizeLimit(limit << 20), watch);
        } catch (TemplateFaultException fault) {
            source.tryPages(build, build.plan());
            throw fault;
        }
    }

    private void write(BuildSummary summary) {
        try {
            Files.write(report, summary.json());
        } catch (IOException exception) {
            throw new FolderException("cannot write " + report + ": " + exception, exception);
        }
    }

    /** A host names its sites without the slash that paths are put behind. */
    private static String folderAddress(String address) {
        try {
            URI uri = new URI(address);
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (isWeb
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return address.endsWith("/") ? address : address + "/";
            }
        } catch (URISyntaxException malformed) {
            // The same advice helps.
        }
        throw new UsageException(
                "--address takes a web address such as https://example.org/codes/, not " + address);
    }
}
