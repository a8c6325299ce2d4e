package org.replycodes.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.replycodes.page.Page;
import org.replycodes.page.SitePlan;
import org.replycodes.page.SitePlan.PlannedPage;

/**
 * The threads that make pages.
 *
 * @param threads how many there are
 */
record Workers(int threads) {

    /** Puts together all pages, each thread the next that nobody has begun. */
    void forEachPage(SitePlan plan, Consumer<Page> action) {
        List<PlannedPage> pages = plan.pages();
        AtomicInteger next = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(
                        workers.submit(
                                () -> {
                                    for (int index = next.getAndIncrement();
                                            index < pages.size();
                                            index = next.getAndIncrement()) {
                                        action.accept(pages.get(index).page().get());
                                    }
                                }));
            }
            running.forEach(Workers::await);
        } finally {
            // Where one thread failed, the others end their page, and nobody writes any more.
            next.set(pages.size());
            end(workers);
        }
    }

    private static void end(ExecutorService workers) {
        workers.shutdown();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException exception) {
            if (exception.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(exception.getCause());
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", exception);
        }
    }
}
