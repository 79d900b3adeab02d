package kr.hwanryu.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A service's events in commit order, for anyone to follow. Not to be cached anywhere: an end without news that is kept would
 * hide what came after it, and a client asks for each other page once.
 */
@ApplicationScoped
public class EventFeed {

    private final EventLog log;
    private final FeedReaders readers;
    private final Waiters waiters;
    private final Clock clock;

    EventFeed(EventLog log, FeedReaders readers, Waiters waiters, Clock clock) {
        this.log = log;
        this.readers = readers;
        this.waiters = waiters;
        this.clock = clock;
    }

    /**
     * The events behind the request's cursor; waits for the first one where the request asks for that.
     *
     * @return an {@link EventPage}, or its items alone for a client that would rather have a batch
     */
    public Uni<RestResponse<Object>> answer(EventRequest request) {
        Place after = Place.of(request.cursor, request.fingerprint());
        MediaType format = request.format();
        Instant until = clock.instant().plus(request.patience());
        return slice(request.filter(), after, request.limit, until).map(slice -> {
            Place next = slice.next(after, request.limit);
            return response(request, format, new EventPage(slice.items(), next.cursor(request.fingerprint())));
        });
    }

    private static RestResponse<Object> response(EventRequest request, MediaType format, EventPage page) {
        boolean batch = format.toString().equals(EventPage.BATCH);
        return RestResponse.ResponseBuilder.ok(batch ? (Object) page.items() : page, format)
                .header(HttpHeaders.LINK, "<" + request.next(page.nextCursor()) + ">; rel=\"next\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Uni<EventSlice> slice(EventFilter filter, Place after, int limit, Instant until) {
        return read(filter, after, limit).chain(slice -> {
            Duration left = Duration.between(clock.instant(), until);
            if (!slice.items().isEmpty() || left.isNegative() || left.isZero()) {
                return Uni.createFrom().item(slice);
            }
            return waiters.news(filter, slice.headNo(), left)
                    .chain(news -> news
                            ? slice(filter, slice.next(after, limit), limit, until)
                            : Uni.createFrom().item(slice));
        });
    }

    private Uni<EventSlice> read(EventFilter filter, Place after, int limit) {
        return Uni.createFrom().item(() -> log.read(filter, after, limit)).runSubscriptionOn(readers);
    }
}
