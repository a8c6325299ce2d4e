package org.replycodes.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.replycodes.problem.Problem;
import org.replycodes.render.RenderedFile;
import org.replycodes.render.TemplateFaultException;

/** Answers browsers on this machine from the current {@link PreviewedSite}. */
final class PreviewServer implements AutoCloseable {

    /** Only this machine reaches it, whatever its network. */
    private static final String LOOPBACK = "127.0.0.1";

    private static final int THREADS = 4;

    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int FAILED = 500;

    /** Tells the editions of this run from those of an earlier one, for pages left open. */
    private final String run = UUID.randomUUID().toString();

    private final PagesHost host;
    private final PreviewListener listener;
    private final HttpServer server;
    private final ExecutorService workers;
    private final RequestRules rules;
    private final Audience audience = new Audience();
    private volatile PreviewedSite site = PreviewedSite.NONE;

    /**
     * Takes the port.
     *
     * @param port the port, or 0 for any that is free
     * @param base where the site stands, a path with a slash at both ends
     * @param listener hears of faults
     * @throws PreviewException if the port cannot be had
     */
    PreviewServer(int port, String base, PreviewListener listener) {
        this.host = new PagesHost(base);
        this.listener = listener;
        try {
            server = HttpServer.create(new InetSocketAddress(LOOPBACK, port), 0);
        } catch (IOException exception) {
            throw new PreviewException(
                    "port "
                            + port
                            + " cannot be had ("
                            + exception.getMessage()
                            + "); end what uses it, or choose another with --port",
                    exception);
        }
        rules = new RequestRules(port());
        workers =
                Executors.newFixedThreadPool(
                        THREADS,
                        work -> {
                            Thread thread = new Thread(work, "preview");
                            thread.setDaemon(true);
                            return thread;
                        });
        server.setExecutor(workers);
        server.createContext("/", this::handle);
    }

    /** Begins to answer; until then, browsers wait. */
    void start() {
        server.start();
    }

    /** The port it answers on. */
    int port() {
        return server.getAddress().getPort();
    }

    /** The address of the home page. */
    String address() {
        return "http://" + LOOPBACK + ":" + port() + host.base();
    }

    /** What is shown. */
    PreviewedSite site() {
        return site;
    }

    /** Shows something else from now on, and tells the pages that are open. */
    void show(PreviewedSite newer) {
        site = newer;
        audience.tell(edition(newer), newer.problems());
    }

    @Override
    public void close() {
        audience.dismiss();
        server.stop(0);
        workers.shutdownNow();
    }

    private String edition(PreviewedSite shown) {
        return run + "." + shown.number();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            List<String> names = exchange.getRequestHeaders().get("Host");
            RequestRules.Verdict verdict =
                    rules.judge(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            names == null ? List.of() : names);
            if (verdict instanceof RequestRules.Accepted accepted) {
                answer(exchange, accepted.path(), site);
            } else if (verdict instanceof RequestRules.Refused refused) {
                if (refused.status() == METHOD_NOT_ALLOWED) {
                    exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                }
                sendText(exchange, refused.status(), refused.reason());
            }
        } catch (RuntimeException fault) {
            listener.failed(fault);
            sendText(exchange, FAILED, "a bug of the preview; the terminal says more");
        }
    }

    private void answer(HttpExchange exchange, String path, PreviewedSite shown)
            throws IOException {
        if (path.startsWith(PreviewPages.FOLDER)) {
            answerOwn(exchange, path.substring(PreviewPages.FOLDER.length()), shown);
            return;
        }
        PagesHost.Place place = host.follow(path, shown.files().keySet());
        if (place instanceof PagesHost.Outside) {
            sendText(exchange, NOT_FOUND, "outside of the site, which is at " + address());
        } else if (shown.files().isEmpty()) {
            send(
                    exchange,
                    FAILED,
                    ContentTypes.HTML,
                    PreviewPages.problems(shown.problems(), edition(shown)));
        } else if (place instanceof PagesHost.Moved moved) {
            String query = exchange.getRequestURI().getRawQuery();
            String raw = exchange.getRequestURI().getRawPath();
            exchange.getResponseHeaders()
                    .set("Location", raw + "/" + (query == null ? "" : "?" + query));
            sendText(exchange, MOVED, moved.path());
        } else if (place instanceof PagesHost.Found found) {
            sendFile(exchange, OK, found.file(), shown);
        } else if (shown.files().containsKey(PagesHost.NOT_FOUND)) {
            sendFile(exchange, NOT_FOUND, PagesHost.NOT_FOUND, shown);
        } else {
            sendText(exchange, NOT_FOUND, "no such page");
        }
    }

    private void answerOwn(HttpExchange exchange, String name, PreviewedSite shown)
            throws IOException {
        if (name.equals("events") && exchange.getRequestMethod().equals("GET")) {
            prepare(exchange, ContentTypes.EVENTS);
            audience.join(exchange, edition(shown), shown.problems());
        } else if (name.equals("preview.js") || name.equals("preview.css")) {
            send(exchange, OK, ContentTypes.of(name), PreviewPages.resource(name));
        } else {
            sendText(exchange, NOT_FOUND, "no such file of the preview");
        }
    }

    private void sendFile(HttpExchange exchange, int status, String path, PreviewedSite shown)
            throws IOException {
        Optional<byte[]> bytes = render(shown.files().get(path), exchange, shown);
        if (bytes.isPresent()) {
            String type = ContentTypes.of(path);
            send(
                    exchange,
                    status,
                    type,
                    type.equals(ContentTypes.HTML)
                            ? PreviewPages.reloading(bytes.get(), edition(shown))
                            : bytes.get());
        }
    }

    /** The content of a file; where its template is at fault, the fault is the answer. */
    private Optional<byte[]> render(
            Supplier<RenderedFile> file, HttpExchange exchange, PreviewedSite shown)
            throws IOException {
        try {
            return Optional.of(file.get().bytes());
        } catch (TemplateFaultException fault) {
            List<Problem> problems = fault.problems().sorted();
            listener.problems(problems);
            send(
                    exchange,
                    FAILED,
                    ContentTypes.HTML,
                    PreviewPages.problems(problems, edition(shown)));
            return Optional.empty();
        }
    }

    private static void sendText(HttpExchange exchange, int status, String text)
            throws IOException {
        send(exchange, status, ContentTypes.TEXT, PreviewPages.bytes(text + "\n"));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        prepare(exchange, type);
        try (exchange) {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
                exchange.sendResponseHeaders(status, -1);
            } else {
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** Nothing is kept by a browser, and nothing is shown within a page from elsewhere. */
    private static void prepare(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
