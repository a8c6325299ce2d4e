package org.replycodes.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.replycodes.problem.Problem;

/**
 * The pages that are open in browsers, each waiting for events on a connection of its own. No
 * thread waits with them.
 */
final class Audience {

    /** More than a person looks at; a further one takes the place of the oldest. */
    private static final int MOST = 64;

    private final Deque<HttpExchange> listeners = new ArrayDeque<>();

    /** Tells a page the state of things, and keeps it to be told of changes. */
    synchronized void join(HttpExchange exchange, String edition, List<Problem> problems)
            throws IOException {
        // A length of zero means that the end is not known.
        exchange.sendResponseHeaders(200, 0);
        if (listeners.size() == MOST) {
            listeners.removeFirst().close();
        }
        if (tell(exchange, message(edition, problems))) {
            listeners.addLast(exchange);
        }
    }

    /** Tells all pages the state of things, and forgets those that are gone. */
    synchronized void tell(String edition, List<Problem> problems) {
        byte[] message = message(edition, problems);
        for (Iterator<HttpExchange> all = listeners.iterator(); all.hasNext(); ) {
            if (!tell(all.next(), message)) {
                all.remove();
            }
        }
    }

    /** Ends all connections. */
    synchronized void dismiss() {
        listeners.forEach(HttpExchange::close);
        listeners.clear();
    }

    private static boolean tell(HttpExchange exchange, byte[] message) {
        try {
            exchange.getResponseBody().write(message);
            exchange.getResponseBody().flush();
            return true;
        } catch (IOException gone) {
            exchange.close();
            return false;
        }
    }

    /** The problems have no line break but those between lines, and no other control character. */
    private static byte[] message(String edition, List<Problem> problems) {
        String lines =
                problems.stream()
                        .flatMap(problem -> problem.toString().lines())
                        .map(line -> "data: " + line + "\n")
                        .collect(Collectors.joining());
        return PreviewPages.bytes(
                "event: edition\ndata: "
                        + edition
                        + "\n\nevent: problems\n"
                        + (lines.isEmpty() ? "data:\n" : lines)
                        + "\n");
    }
}
