package org.replycodes.serve;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.replycodes.build.SiteSource;
import org.replycodes.problem.Problem;
import org.replycodes.testing.EditableSite;

/** A preview on a free port, and a browser that looks at it. */
final class RunningPreview implements AutoCloseable {

    /** Longer than any machine takes; nobody waits so long unless something is broken. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    private final Preview preview;
    private final URI home;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(BOUND).build();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Exception> faults = new CopyOnWriteArrayList<>();

    RunningPreview(EditableSite site, String base) {
        preview =
                Preview.start(
                        new SiteSource(site.folders(), false),
                        0,
                        base,
                        new PreviewListener() {
                            @Override
                            public void reading() {}

                            @Override
                            public void shown(int files) {}

                            @Override
                            public void problems(List<Problem> problems) {
                                problems.forEach(
                                        problem -> told.add(site.relative(problem.toString())));
                            }

                            @Override
                            public void failed(Exception fault) {
                                faults.add(fault);
                            }
                        });
        home = URI.create(preview.address());
    }

    URI home() {
        return home;
    }

    /** What was told in the terminal. */
    List<String> told() {
        return told;
    }

    List<Exception> faults() {
        return faults;
    }

    HttpResponse<String> get(String address) {
        return send("GET", address);
    }

    HttpResponse<String> send(String method, String address) {
        HttpRequest request =
                HttpRequest.newBuilder(home.resolve(address))
                        .timeout(BOUND)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first line of the answer to a request that is sent as it is. */
    String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), home.getPort())) {
            socket.setSoTimeout((int) BOUND.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return String.valueOf(
                    new BufferedReader(
                                    new InputStreamReader(
                                            socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page that listens. */
    RunningPreview listen() {
        HttpRequest request = HttpRequest.newBuilder(home.resolve("/_preview/events")).build();
        client.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(events)));
        return this;
    }

    /** The next lines up to one that begins with some text, which is the last of them. */
    String await(String start) {
        try {
            StringBuilder lines = new StringBuilder();
            while (true) {
                String line = events.poll(BOUND.toSeconds(), TimeUnit.SECONDS);
                assertNotNull(line, "no " + start + " after " + lines);
                lines.append(line).append('\n');
                if (line.startsWith(start)) {
                    return lines.toString();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        preview.close();
    }
}
