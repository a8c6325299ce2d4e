package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A reader's stay at a site, with storage of its own. When it ends, it fails if the browser had
 * anything to complain of on the way: a message on the console, an error in a script, a request
 * that failed or went elsewhere, something that the page's policy refused.
 */
final class Visit implements AutoCloseable {

    private static final String WATCH =
            """
            document.addEventListener('securitypolicyviolation', violation =>
                complain('policy refused ' + violation.violatedDirective + ' '
                    + violation.blockedURI + ' ' + violation.sample));
            // What a worker keeps and fetches is looked at by a test of its own.
            Object.defineProperty(Navigator.prototype, 'serviceWorker', {get: () => undefined});
            window.shifts = [];
            const markup = ({node}) => (node?.outerHTML ?? node?.data ?? 'gone').slice(0, 80);
            new PerformanceObserver(list => list.getEntries()
                .filter(shift => !shift.hadRecentInput)
                .forEach(shift => window.shifts.push(
                    shift.value.toFixed(4) + ' ' + shift.sources.map(markup))))
                .observe({type: 'layout-shift', buffered: true});
            """;

    /** Milliseconds after which something that does not come will not come. */
    private static final double PATIENCE = 30_000;

    private final ServedSite site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private boolean missing;

    Visit(ServedSite site, BrowserContext context) {
        this.site = site;
        this.context = context;
        context.exposeBinding("complain", (source, words) -> complaints.add(words[0].toString()));
        context.addInitScript(WATCH);
        context.onRequest(this::watch);
        context.onRequestFailed(this::watchFailure);
        context.onResponse(this::watch);
        context.onConsoleMessage(this::watch);
        context.onWebError(error -> complaints.add("error in a script: " + error.error()));
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
    }

    private void watch(Request request) {
        requests.add(request.url());
        if (!request.url().startsWith(site.server().origin() + "/")) {
            complaints.add("leaves the site: " + request.url());
        }
    }

    /** Who leaves a page gives up what it was still fetching. */
    private void watchFailure(Request request) {
        if (!request.failure().equals("net::ERR_ABORTED")) {
            complaints.add(request.url() + " failed: " + request.failure());
        }
    }

    private void watch(Response response) {
        boolean lookedFor = missing && response.request().isNavigationRequest();
        if (response.status() >= 400 && !lookedFor) {
            complaints.add(response.url() + " is " + response.status());
        }
    }

    /** Chromium reports the status of a page that is not there; that is what it should have. */
    private void watch(ConsoleMessage message) {
        if (!missing || !message.text().endsWith("status of 404 (Not Found)")) {
            complaints.add(message.type() + " on " + page.url() + ": " + message.text());
        }
    }

    /** From now on, pages that do not exist are what is looked for. */
    Visit missing() {
        missing = true;
        return this;
    }

    /** Goes to a page and waits until everything it fetches is there, and shown. */
    Visit to(String address) {
        page.navigate(site.address(address));
        if (missing) {
            // It waits for its words.
            all("h1").first().waitFor();
        }
        return this;
    }

    /** Where the visit takes place. */
    ServedSite site() {
        return site;
    }

    /** What is shown. */
    Page page() {
        return page;
    }

    /** Elements by their selector. */
    Locator all(String selector) {
        return page.locator(selector);
    }

    /** Runs an expression on the page. */
    Object evaluate(String expression) {
        return page.evaluate(expression);
    }

    /** The address below the root of the site. */
    String address() {
        return below(page.url());
    }

    /** Waits until a page of the site is shown. */
    void arriveAt(String address) {
        page.waitForURL(site.address(address));
    }

    /** Waits until a page is shown whose address below the root of the site is as asked. */
    void arriveWhere(Predicate<String> address) {
        page.waitForURL(url -> address.test(below(url)));
    }

    private String below(String url) {
        return url.startsWith(site.address("")) ? url.substring(site.address("").length()) : url;
    }

    /**
     * Waits until an expression is true. One evaluation that waits inside the page: Playwright's
     * own waiting evaluates again and again, which the page's policy forbids.
     */
    void until(String expression) {
        page.evaluate(
                """
                () => new Promise((done, fail) => {
                  const end = performance.now() + %s;
                  const look = async () => {
                    if (await (%s)) done();
                    else if (performance.now() > end) fail(new Error('never: ' + %s));
                    else setTimeout(look, 10);
                  };
                  look();
                })
                """
                        .formatted(PATIENCE, expression, quoted(expression)));
    }

    private static String quoted(String text) {
        return "`" + text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "`";
    }

    /** Whether an expression is true. */
    boolean is(String expression) {
        return page.evaluate(expression).equals(true);
    }

    /** Types a key or a combination of keys. */
    void press(String keys) {
        page.keyboard().press(keys);
    }

    /** The field that finds things. */
    Locator search() {
        return all("input[type=search][name=q]").first();
    }

    /** What the browser complained of so far; a test that asked for it may forgive it. */
    List<String> complaints() {
        return complaints;
    }

    /** The addresses of everything that was fetched so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Waits until the page has been painted anew, twice. */
    void settle() {
        page.evaluate(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints, "what the browser complained of");
    }
}
