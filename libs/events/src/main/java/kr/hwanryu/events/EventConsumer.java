package kr.hwanryu.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Follows the feeds that this service has handlers for; a service without handlers follows nothing. */
@ApplicationScoped
public class EventConsumer {

    private static final long CONNECT_MS = 500;
    /** Beyond what the feed was asked to wait. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private static final Duration STOP = Duration.ofSeconds(2);

    private final Instance<EventHandler> handlers;
    private final FeedTransactions transactions;
    private final MeterRegistry registry;
    private final EventSpans spans;
    private final EventsConfig config;
    private final Clock clock;
    private final List<Thread> threads = new ArrayList<>();

    EventConsumer(
            @Any Instance<EventHandler> handlers,
            FeedTransactions transactions,
            MeterRegistry registry,
            EventSpans spans,
            EventsConfig config,
            Clock clock) {
        this.handlers = handlers;
        this.transactions = transactions;
        this.registry = registry;
        this.spans = spans;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start, Config settings) {
        Map<String, List<EventHandler>> byFeed =
                handlers.stream().collect(Collectors.groupingBy(EventHandler::feed, TreeMap::new, Collectors.toList()));
        byFeed.forEach((feed, own) -> {
            URI origin = settings.getValue("hwanryu.origins." + feed + ".url", URI.class);
            Thread thread = new Thread(follower(feed, origin, own), "feed-" + feed);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        });
    }

    void stop(@Observes ShutdownEvent stop) {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(STOP.toMillis());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private FeedFollower follower(String feed, URI origin, List<EventHandler> own) {
        FeedClient client = QuarkusRestClientBuilder.newBuilder()
                .baseUri(origin)
                .connectTimeout(CONNECT_MS, TimeUnit.MILLISECONDS)
                .readTimeout(config.followWait().plus(ANSWER).toMillis(), TimeUnit.MILLISECONDS)
                .build(FeedClient.class);
        FeedLag lag = new FeedLag(clock);
        return new FeedFollower(
                feed, client, transactions, own, lag, new FeedMetrics(registry, feed, lag), spans, config);
    }
}
