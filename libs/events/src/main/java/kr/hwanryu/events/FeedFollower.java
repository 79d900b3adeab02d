package kr.hwanryu.events;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Follows one feed, on a thread of its own: reads where we stand, asks the feed for what comes next, and applies it. What
 * fails is tried again, later and later; order is kept, so one event that cannot be applied holds up those behind it.
 */
final class FeedFollower implements Runnable {

    private static final Logger LOG = Logger.getLogger(FeedFollower.class);

    /** Events that are passed in one transaction; of those that are applied, each has one of its own. */
    private static final int PAGE = 50;

    private final String feed;
    private final FeedPosition position;
    private final FeedClient client;
    private final FeedTransactions transactions;
    private final List<EventHandler> handlers;
    private final Set<String> types;
    private final FeedLag lag;
    private final FeedMetrics metrics;
    private final EventSpans spans;
    private final EventsConfig config;

    /** Events to be read one by one, since several of them are to be applied. */
    private int oneByOne;

    private int failures;

    FeedFollower(
            String feed,
            FeedClient client,
            FeedTransactions transactions,
            List<EventHandler> handlers,
            FeedLag lag,
            FeedMetrics metrics,
            EventSpans spans,
            EventsConfig config) {
        this.feed = feed;
        this.position = new FeedPosition(feed);
        this.client = client;
        this.transactions = transactions;
        this.handlers = handlers;
        this.types =
                handlers.stream().flatMap(handler -> handler.types().stream()).collect(Collectors.toUnmodifiableSet());
        this.lag = lag;
        this.metrics = metrics;
        this.spans = spans;
        this.config = config;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(round().toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One step; answers how long to rest before the next. */
    private Duration round() {
        long began = System.nanoTime();
        FollowedPage page = null;
        try {
            String from = transactions.read(position);
            Duration wait = lag.isBehind() ? Duration.ZERO : config.followWait();
            page = client.page(feed, from, oneByOne > 0 ? 1 : PAGE, wait.toSeconds());
            if (page.items().isEmpty()) {
                failures = 0;
                lag.caughtUp();
                return wait.isZero() ? Duration.ZERO : restOfTurn(began);
            }
            lag.behindSince(page.first().time());
            if (wanted(page).size() > 1) {
                // A handler locks rows before it takes the order of change; a second one would lock them after.
                oneByOne = page.items().size();
                return Duration.ZERO;
            }
            return applied(page, transactions.apply(position, from, page, this::apply));
        } catch (RuntimeException | LinkageError | AssertionError failed) {
            // Whatever it was: a thread that ended would look like a feed without news.
            return page == null ? unread(failed) : failed(page, failed);
        }
    }

    /** A feed that does not wait, though asked to, is not asked more often than this. */
    private Duration restOfTurn(long began) {
        Duration rest = config.followEvery().minusNanos(System.nanoTime() - began);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private void apply(ReceivedEvent event) {
        for (EventHandler handler : handlers) {
            if (handler.types().contains(event.type())) {
                spans.within(event, () -> handler.apply(event));
            }
        }
    }

    private Duration applied(FollowedPage page, FeedPosition.Outcome outcome) {
        if (outcome == FeedPosition.Outcome.HELD) {
            return config.followEvery();
        }
        if (outcome == FeedPosition.Outcome.APPLIED) {
            failures = 0;
            lag.behindSince(page.last().time());
            oneByOne = Math.max(0, oneByOne - page.items().size());
            metrics.applied(wanted(page).size());
        }
        return Duration.ZERO;
    }

    private List<FollowedPage.Told> wanted(FollowedPage page) {
        return page.items().stream().filter(told -> types.contains(told.type())).toList();
    }

    private Duration unread(Throwable failed) {
        lag.unknown();
        if (failures == 0) {
            LOG.warnf("feed not read feed=%s cause=%s", feed, failed);
        } else {
            LOG.debugf(failed, "feed not read feed=%s failures=%d", feed, failures);
        }
        return later();
    }

    private Duration failed(FollowedPage page, Throwable failed) {
        metrics.failed();
        Duration rest = later();
        LOG.errorf(
                failed,
                "event not applied feed=%s event=%s attempt=%d again-in=%s",
                feed,
                wanted(page).stream().findFirst().orElse(page.first()).id(),
                failures,
                rest);
        return rest;
    }

    private Duration later() {
        Duration rest = config.followEvery().multipliedBy(1L << Math.min(failures, 16));
        failures++;
        return rest.compareTo(config.retryAtMost()) < 0 ? rest : config.retryAtMost();
    }
}
