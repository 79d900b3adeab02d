package kr.hwanryu.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/events/test")
@Produces({MediaType.APPLICATION_JSON, EventPage.BATCH})
class TestEventResource {

    private final EventFeed feed;

    TestEventResource(EventFeed feed) {
        this.feed = feed;
    }

    @GET
    @PermitAll
    @Operation(extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)),
                @Content(
                        mediaType = EventPage.BATCH,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = CloudEvent.class))
            })
    public Uni<RestResponse<Object>> listTestEvents(@Valid @BeanParam EventRequest request) {
        return feed.answer(request);
    }

    /** Answers from a worker thread with a connection, as most operations do. */
    @GET
    @Path("/others")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String others() {
        return "answered";
    }
}
