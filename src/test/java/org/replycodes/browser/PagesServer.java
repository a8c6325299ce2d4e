package org.replycodes.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder as GitHub Pages does, on this machine only: {@code x} is the file {@code x.html},
 * {@code x/} the index of a folder, a folder without its slash leads to the one with it, and
 * everything else is {@code 404.html} with that status.
 */
final class PagesServer implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "json", "application/json; charset=utf-8",
                    "svg", "image/svg+xml",
                    "xml", "application/xml");

    private final Path folder;
    private final String root;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    /**
     * Starts the server.
     *
     * @param folder what is served
     * @param root where it stands, with a slash at both ends
     */
    PagesServer(Path folder, String root) throws IOException {
        this.folder = folder;
        this.root = root;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    /** Where everything that the site fetches has to come from. */
    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The address of a page. */
    String address(String page) {
        return origin() + root + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.startsWith(root) ? path.substring(root.length()) : "elsewhere/";
            if (!name.isEmpty() && !name.endsWith("/") && Files.isDirectory(folder.resolve(name))) {
                exchange.getResponseHeaders().set("Location", path + "/");
                exchange.sendResponseHeaders(301, -1);
            } else {
                send(exchange, file(name));
            }
        }
    }

    private Path file(String name) {
        Path file =
                folder.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
        return Files.isRegularFile(file) || name.endsWith("/")
                ? file
                : folder.resolve(name + ".html");
    }

    private void send(HttpExchange exchange, Path file) throws IOException {
        boolean found = Files.isRegularFile(file) && file.normalize().startsWith(folder);
        Path sent = found ? file : folder.resolve("404.html");
        String name = sent.getFileName().toString();
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        byte[] bytes = Files.readAllBytes(sent);
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
