package org.replycodes.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.replycodes.build.BuildReport;
import org.replycodes.build.LoadedSite;
import org.replycodes.build.SiteBuild;
import org.replycodes.language.Language;
import org.replycodes.page.Offers;
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

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (workers < 1) {
            throw new UsageException("--threads takes a number from 1");
        }
        String root = address == null ? "" : folderAddress(address);
        LoadedSite site = source.load(false);
        SiteBuild build = new SiteBuild(root.isEmpty() ? site : site.at(root), workers);
        source.tryPages(build, build.plan());
        BuildReport report = build.run(source.folders(output));
        print(report, (System.nanoTime() - start) / 1e9);
        return ExitCode.OK;
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

    private void print(BuildReport report, double seconds) {
        StringBuilder text = new StringBuilder("pages\n");
        report.pages().forEach((kind, count) -> row(text, kind, count));
        text.append("pairs by headline relation\n");
        report.relations().forEach((relation, count) -> row(text, relation, count));
        row(text, "related pairs", report.relatedPairs());
        report.offers()
                .languages()
                .keySet()
                .forEach(language -> offers(text, report.offers(), language));
        text.append("files\n");
        row(text, "all", report.published().files());
        row(text, "written", report.published().written());
        row(text, "deleted", report.published().deleted());
        row(text, "KiB", (int) (report.published().bytes() / 1024));
        text.append(
                String.format(
                        Locale.ROOT,
                        "%.1f s; look at %s%n",
                        seconds,
                        output.resolve("index.html")));
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    private static void offers(StringBuilder text, Offers offers, Language language) {
        int pages = offers.languages().get(language).size();
        text.append("offered to search engines, ").append(language.tag()).append('\n');
        row(text, "pages", pages);
        row(text, "offered", offers.offered(language));
        offers.failures(language)
                .forEach(
                        (gate, failed) ->
                                text.append(
                                        String.format(
                                                Locale.ROOT,
                                                "  %-16s %6d passed %6d failed%n",
                                                gate.key(),
                                                pages - failed,
                                                failed)));
    }

    private static void row(StringBuilder text, String label, int count) {
        text.append(String.format(Locale.ROOT, "  %-16s %6d%n", label, count));
    }
}
