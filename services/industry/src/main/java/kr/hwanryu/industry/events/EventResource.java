package kr.hwanryu.industry.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.hwanryu.events.CloudEvent;
import kr.hwanryu.events.EventFeed;
import kr.hwanryu.events.EventPage;
import kr.hwanryu.events.EventRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/events/industry")
@Produces({MediaType.APPLICATION_JSON, EventPage.BATCH})
@Tag(name = "events", description = "What was written, in the order of commit, for others to follow.")
class EventResource {

    private final EventFeed feed;

    EventResource(EventFeed feed) {
        this.feed = feed;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Follow the events of industry",
            description =
                    "Every write as a CloudEvent, corrections, withdrawals and retirements included, drafts never; the event"
                            + " catalogue lists the types. In the order of commit, which is that of `changeno`, `position`:"
                            + " who goes on with `nextCursor` misses nothing and sees nothing twice. Not to be cached.",
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "What comes next; without events when nothing is new.",
            headers =
                    @Header(
                            name = "Link",
                            description = "Where to go on, as `rel=\"next\"`.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 16384)),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)),
                @Content(
                        mediaType = EventPage.BATCH,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = CloudEvent.class, maxItems = 200))
            })
    public Uni<RestResponse<Object>> listIndustryEvents(@Valid @BeanParam EventRequest request) {
        return feed.answer(request);
    }
}
