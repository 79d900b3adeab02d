package kr.hwanryu.references;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@RegisterRestClient(configKey = "reference-owner")
interface ReferenceOwner {

    /** One page of a list, as every service answers it. */
    @GET
    @Path("/v1/{collection}")
    RestResponse<JsonNode> list(
            @RestPath String collection,
            @RestQuery("id") Collection<String> ids,
            @RestQuery String cursor,
            @RestQuery int limit,
            @RestHeader("If-None-Match") String etag);
}
