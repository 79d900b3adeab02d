package kr.hwanryu.gateway.reports;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/** One point in time that every part of a report has to meet. Lives on one event loop. */
final class Deadline {

    private final Vertx vertx;
    private final Promise<Void> over = Promise.promise();
    private final long timer;

    Deadline(Vertx vertx, long millis) {
        this.vertx = vertx;
        this.timer = vertx.setTimer(millis, late -> over.tryComplete());
    }

    /** The outcome of {@code work}, or {@link Exceeded} if that is not known in time; then {@code cancel} runs. */
    <T> Future<T> race(Future<T> work, Runnable cancel) {
        Promise<T> first = Promise.promise();
        work.onSuccess(first::tryComplete).onFailure(first::tryFail);
        over.future().onSuccess(late -> {
            if (first.tryFail(new Exceeded())) {
                cancel.run();
            }
        });
        return first.future();
    }

    /** The report is told, or refused: what is still under way is of no more use. */
    void cancel() {
        vertx.cancelTimer(timer);
        over.tryComplete();
    }

    boolean isOver() {
        return over.future().isComplete();
    }

    /** Not in time. */
    static final class Exceeded extends RuntimeException {
        Exceeded() {
            super("deadline exceeded", null, false, false);
        }
    }
}
