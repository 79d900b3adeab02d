package kr.hwanryu.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The feed of a service, the same for each; a service says where it is: {@code @Path("/v1/events/outcome")}. */
@Produces({MediaType.APPLICATION_JSON, EventPage.BATCH})
@Tag(name = "events", description = "What was written, in the order of commit, for others to follow.")
public abstract class FeedResource {

    private final EventFeed feed;

    protected FeedResource(EventFeed feed) {
        this.feed = feed;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "list{Service}Events",
            summary = "Follow the events of {service}",
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
    public Uni<RestResponse<Object>> listEvents(@Valid @BeanParam EventRequest request) {
        return feed.answer(request);
    }
}
