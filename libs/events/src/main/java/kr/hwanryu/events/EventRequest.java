package kr.hwanryu.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a feed takes: where to go on, how many, how long to wait for news, and which events. */
public class EventRequest {

    static final int LONGEST_WAIT = 30;
    private static final int MOST_VALUES = 50;
    private static final List<MediaType> FORMATS =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(EventPage.BATCH));

    @RestQuery
    @Size(min = 1, max = 1024)
    @Parameter(
            description =
                    "Where to go on: `nextCursor` of the answer before. Without it, from the first event ever told."
                            + " It belongs to this feed and to the same `type` and `regionId`.")
    public String cursor;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(PageRequest.MAX_LIMIT)
    @Parameter(description = "How many events an answer has at most.")
    public int limit;

    @RestQuery
    @DefaultValue("0")
    @Min(0)
    @Max(LONGEST_WAIT)
    @Parameter(
            description = "Seconds to wait when nothing is new. The answer comes as soon as something is, or without"
                    + " events when the time is over, or earlier where too many wait already.")
    public int wait;

    @RestQuery
    @Size(max = MOST_VALUES)
    @Parameter(description = "Only events of these types, as the event catalogue lists them.")
    public List<@Size(max = 128) @Pattern(regexp = Event.TYPE) String> type;

    @RestQuery
    @Size(max = MOST_VALUES)
    @Parameter(description = "Only events of these regions; those that belong to no region are left out.")
    public List<@RegionId String> regionId;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    EventFilter filter() {
        return EventFilter.of(type, regionId);
    }

    /** What a cursor is sealed to. */
    String fingerprint() {
        return filter().fingerprint(uri.getPath());
    }

    Duration patience() {
        return Duration.ofSeconds(wait);
    }

    /** The format that the client would rather have, of the two there are. */
    MediaType format() {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> FORMATS.stream().filter(accepted::isCompatible))
                .findFirst()
                .orElse(FORMATS.get(0));
    }

    /** Where the next page is, relative to where the client asked: behind the gateway a service does not know its address. */
    String next(String nextCursor) {
        UriBuilder next = UriBuilder.fromPath(uri.getPath())
                .queryParam("cursor", nextCursor)
                .queryParam("limit", limit)
                .queryParam("wait", wait);
        filter().types().forEach(value -> next.queryParam("type", value));
        filter().regionIds().forEach(value -> next.queryParam("regionId", value));
        return next.build().toString();
    }
}
