package org.replycodes.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.replycodes.build.BuildListener;

/**
 * Takes the time of each stage of a build, and shows how far it is where somebody watches: pages,
 * pages a second, and the seconds that are left. Silent where the output is piped.
 */
final class BuildWatch implements BuildListener {

    private static final long NANOS = 1_000_000_000L;

    /** Ten times a second is often enough for an eye. */
    private static final long PAUSE = NANOS / 10;

    private final PrintWriter out;
    private final boolean shown;
    private final Map<String, Long> stages = new LinkedHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private String stage;
    private long begun = System.nanoTime();
    private volatile int pages;
    private long lastShown;

    /**
     * A watch that starts now, with the stage that comes before the first one of a build.
     *
     * @param out where progress is shown
     * @param shown whether anybody watches
     * @param first the name of the first stage
     */
    BuildWatch(PrintWriter out, boolean shown, String first) {
        this.out = out;
        this.shown = shown;
        this.stage = first;
    }

    /** Whether the program talks to a person. Newer releases of Java have a console always. */
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderRelease) {
            return true;
        }
    }

    /** Ends a stage and begins another. */
    void begins(String next) {
        long now = System.nanoTime();
        stages.merge(stage, now - begun, Long::sum);
        stage = next;
        begun = now;
    }

    @Override
    public void begins(Stage next, int ofPages) {
        begins(next.name().toLowerCase(Locale.ROOT));
        clear();
        made.set(0);
        pages = ofPages;
    }

    @Override
    public void pageMade() {
        int count = made.incrementAndGet();
        if (shown) {
            show(count, System.nanoTime());
        }
    }

    private synchronized void show(int count, long now) {
        if (now - lastShown < PAUSE) {
            return;
        }
        lastShown = now;
        double seconds = Math.max(1, now - begun) / (double) NANOS;
        double rate = count / seconds;
        out.printf(
                Locale.ROOT,
                "\r%d of %d pages, %.0f/s, %.0f s left \033[K",
                count,
                pages,
                rate,
                (pages - count) / rate);
        out.flush();
    }

    private synchronized void clear() {
        if (shown && pages > 0) {
            out.print("\r\033[K");
            out.flush();
        }
    }

    /** Ends the last stage. Stage → nanoseconds, in their order. */
    Map<String, Long> stages() {
        begins("");
        clear();
        return new LinkedHashMap<>(stages);
    }

    /** Nanoseconds in seconds. */
    static double seconds(long nanos) {
        return nanos / (double) NANOS;
    }
}
