package org.replycodes.serve;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;

/** Puts the lines of a response into a queue as they come. */
final class Lines implements Flow.Subscriber<String> {

    private final BlockingQueue<String> queue;

    Lines(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        queue.add(line);
    }

    @Override
    public void onError(Throwable fault) {
        queue.add("fault " + fault);
    }

    @Override
    public void onComplete() {
        queue.add("end");
    }
}
