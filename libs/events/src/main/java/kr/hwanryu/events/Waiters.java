package kr.hwanryu.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Requests that wait for news. A waiting one is an entry here: it holds no thread and no connection. One timer for all looks
 * at the outbox, and only while anyone waits, so what other replicas write is seen too.
 */
@ApplicationScoped
class Waiters {

    private static final Logger LOG = Logger.getLogger(Waiters.class);

    private record Waiter(EventFilter filter, long seenNo, UniEmitter<? super Boolean> emitter) {

        boolean concernedBy(List<EventStatement.News> news) {
            return news.stream()
                    .anyMatch(some -> some.changeNo() > seenNo && filter.passes(some.type(), some.regionId()));
        }
    }

    private final AgroalDataSource database;
    private final FeedReaders readers;
    private final Vertx vertx;
    private final EventsConfig config;
    private final Set<Waiter> waiting = new HashSet<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private Long timer;
    private long headNo;
    private boolean stopping;

    Waiters(AgroalDataSource database, FeedReaders readers, Vertx vertx, EventsConfig config) {
        this.database = database;
        this.readers = readers;
        this.vertx = vertx;
        this.config = config;
    }

    /**
     * Waits for events that may pass the filter.
     *
     * @param seenNo the last change of the snapshot that held none
     * @return whether to read again; false when the time is over, or none may wait
     */
    Uni<Boolean> news(EventFilter filter, long seenNo, Duration atMost) {
        return Uni.createFrom()
                .<Boolean>emitter(emitter -> add(new Waiter(filter, seenNo, emitter)))
                .ifNoItem()
                .after(atMost)
                .recoverWithItem(false);
    }

    /** How many wait now. */
    synchronized int count() {
        return waiting.size();
    }

    void stop(@Observes ShutdownDelayInitiatedEvent stop) {
        synchronized (this) {
            stopping = true;
        }
        wake(waiter -> true, false);
    }

    private void add(Waiter waiter) {
        Boolean answer = answerAtOnce(waiter);
        if (answer == null) {
            waiter.emitter.onTermination(() -> remove(waiter));
        } else {
            waiter.emitter.complete(answer);
        }
    }

    /** The answer of one that need or may not wait; null for one that waits from now on. */
    private synchronized Boolean answerAtOnce(Waiter waiter) {
        if (stopping || waiting.size() >= config.waitersAtMost()) {
            return false;
        }
        if (waiting.isEmpty()) {
            headNo = waiter.seenNo;
        } else if (waiter.seenNo < headNo) {
            // What it has not seen came while it was on its way here, and will not be reported again.
            return true;
        }
        waiting.add(waiter);
        if (timer == null) {
            timer = vertx.setPeriodic(config.lookEvery().toMillis(), tick -> look());
        }
        return null;
    }

    private synchronized void remove(Waiter waiter) {
        waiting.remove(waiter);
        if (waiting.isEmpty() && timer != null) {
            vertx.cancelTimer(timer);
            timer = null;
        }
    }

    private void look() {
        if (looking.compareAndSet(false, true)) {
            readers.execute(() -> {
                try {
                    report(read());
                } catch (SQLException failed) {
                    LOG.debugf("outbox not looked at cause=%s", failed);
                    // Each reads for itself, and tells its client what is wrong.
                    wake(waiter -> true, true);
                } finally {
                    looking.set(false);
                }
            });
        }
    }

    private List<EventStatement.News> read() throws SQLException {
        long since;
        synchronized (this) {
            since = headNo;
        }
        try (Connection connection = database.getConnection()) {
            return EventStatement.news(connection, since);
        }
    }

    private void report(List<EventStatement.News> news) {
        synchronized (this) {
            for (EventStatement.News some : news) {
                headNo = Math.max(headNo, some.changeNo());
            }
        }
        wake(waiter -> waiter.concernedBy(news), true);
    }

    private void wake(Predicate<Waiter> concerned, boolean again) {
        List<Waiter> woken;
        synchronized (this) {
            woken = waiting.stream().filter(concerned).toList();
        }
        woken.forEach(waiter -> waiter.emitter.complete(again));
    }
}
