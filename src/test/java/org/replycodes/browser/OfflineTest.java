package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replycodes.build.SiteBuild;

/** What can be read without a network: what was visited, all codes, and the archives. */
@ExtendWith(RealBrowser.class)
class OfflineTest {

    /** How many codes the worker has kept, once it has kept them all; it says nothing by itself. */
    private static final String KEPT =
            """
            async count => {
              const codes = async () => {
                const cache = await caches.open('replycodes');
                return (await cache.keys()).filter(({url}) => /\\/\\d{3}$/.test(url)).length;
              };
              while (await codes() < count) {
                await new Promise(resolve => setTimeout(resolve, 100));
              }
              return codes();
            }
            """;

    @TempDir private Path temporary;

    @Test
    void visitedPagesAndAllCodesAreThereWithoutANetwork(Browsing browsing) {
        ServedSite site = ServedSite.at("/replycodes/", browsing.real().built());
        try (BrowserContext context = browsing.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.address("ftp/331-vs-530"));
            int codes = site.codes().size();
            assertEquals(codes, page.evaluate(KEPT, codes));
            page.navigate(site.address("ftp/compare"));
            page.waitForFunction(
                    "async () => Boolean(await caches.match(location.href))",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(20_000));
            site.close();
            page.navigate(site.address("ftp/421"));
            assertTrue(page.locator("h1").textContent().contains("421"));
            // The style sheet is there as well.
            assertEquals(
                    "absolute",
                    page.evaluate("getComputedStyle(document.querySelector('.skip')).position"));
            page.navigate(site.address("ftp/331-vs-530"));
            assertTrue(page.locator("h1").textContent().contains("331"));
            page.navigate(site.address("ftp/compare"));
            assertTrue(page.locator("table").count() > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, ''", "ja, ja/", "ar, ar/"})
    void anArchiveOpensFromDisk(String tag, String root, Browsing browsing) throws IOException {
        List<Path> archives =
                new SiteBuild(browsing.real().built().source(), 2).archives(temporary);
        Path archive =
                archives.stream()
                        .filter(path -> path.toString().endsWith("-" + tag + ".zip"))
                        .findFirst()
                        .orElseThrow();
        Path folder = unpacked(archive);
        List<String> complaints = new ArrayList<>();
        // Without the fading of pages: a slow machine gives it up, and says so.
        Browser.NewContextOptions still =
                new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = browsing.browser().newContext(still)) {
            Page page = context.newPage();
            context.onConsoleMessage(message -> complaints.add(message.text()));
            context.onWebError(error -> complaints.add(error.error()));
            context.onRequest(
                    request -> {
                        if (!request.url().startsWith("file:")) {
                            complaints.add("leaves the disk: " + request.url());
                        }
                    });
            page.navigate(folder.resolve(root + "index.html").toUri().toString());
            page.locator("main a[href$='ftp/530.html']").first().hover();
            page.waitForTimeout(300);
            page.locator("main a[href$='ftp/530.html']").first().click();
            page.waitForURL("**/ftp/530.html");
            page.waitForTimeout(500);
            page.locator("input[type=search]").fill("331 530");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("Enter");
            page.waitForURL("**/ftp/331-vs-530.html");
            page.waitForTimeout(500);
            page.locator("input[type=search]").fill("530 Login incorrect.");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("Enter");
            page.waitForURL("**/ftp/messages/530.html#*");
            assertEquals(0, page.locator("link[rel=canonical]").count());
        }
        assertEquals(List.of(), complaints);
    }

    private static Path unpacked(Path archive) throws IOException {
        Path folder = archive.resolveSibling("unpacked");
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Below the only folder of the archive.
                Path file =
                        folder.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1));
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return folder;
    }
}
