package kr.hwanryu.events;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/events/test")
class TestEventResource extends FeedResource {

    TestEventResource(EventFeed feed) {
        super(feed);
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
