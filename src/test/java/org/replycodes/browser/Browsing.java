package org.replycodes.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.TestSite;

/**
 * The browser and the sites it can visit.
 *
 * @param playwright drives the browser
 * @param browser the browser
 * @param temporary holds the small sites
 * @param real the real content below a project path
 * @param atRoot the real content at the root of its host, where its page for unknown addresses
 *     works
 * @param mirrored a small site that is written from right to left
 * @param bilingual a small site in two languages below a project path
 */
record Browsing(
        Playwright playwright,
        Browser browser,
        Path temporary,
        ServedSite real,
        ServedSite atRoot,
        ServedSite mirrored,
        ServedSite bilingual)
        implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** Starts the browser of this machine. */
    static Browsing of(BuiltSite real) {
        try {
            Path temporary = Files.createTempDirectory("replycodes-browser-");
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(
                                            Map.of(
                                                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                    "1",
                                                    "PLAYWRIGHT_NODEJS_PATH",
                                                    Machine.node().orElseThrow().toString())));
            Browser browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(Machine.chromium().orElseThrow())
                                            .setArgs(FLAGS));
            return new Browsing(
                    playwright,
                    browser,
                    temporary,
                    ServedSite.at("/replycodes/", real),
                    ServedSite.at("/", real),
                    ServedSite.at("/", small("right-to-left", temporary)),
                    ServedSite.at("/toycodes/", small("bilingual", temporary)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuiltSite small(String name, Path temporary) {
        return TestSite.of(name, temporary.resolve(name)).build();
    }

    /** Visits the real site on a screen of 1280 × 800. */
    Visit visit() {
        return visit(real);
    }

    /** Visits a site on a screen of 1280 × 800. */
    Visit visit(ServedSite site) {
        return visit(site, UnaryOperator.identity());
    }

    /** Visits the real site with other settings. */
    Visit visit(UnaryOperator<Browser.NewContextOptions> settings) {
        return visit(real, settings);
    }

    /** Visits a site with other settings. */
    Visit visit(ServedSite site, UnaryOperator<Browser.NewContextOptions> settings) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-US");
        return new Visit(site, browser.newContext(settings.apply(options)));
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        Stream.of(real, atRoot, mirrored, bilingual).forEach(ServedSite::close);
        try (Stream<Path> paths = Files.walk(temporary)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
