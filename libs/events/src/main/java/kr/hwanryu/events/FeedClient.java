package kr.hwanryu.events;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Another service's feed. All of it is read, not only the types that are wanted: a cursor is sealed to its filter, and one
 * more type would make the kept one foreign.
 */
@RegisterRestClient(configKey = "feed")
interface FeedClient {

    @GET
    @Path("/v1/events/{feed}")
    FollowedPage page(
            @RestPath String feed, @RestQuery String cursor, @RestQuery int limit, @RestQuery("wait") long waitSeconds);
}
