package kr.hwanryu.rest.conditional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tags every answer to a GET, answers 304 when the client has it, and says how long it may be kept, unless the operation has
 * said that nobody is to keep it.
 */
public final class ConditionalFilter {

    private static final String NOT_KEPT = "no-store";

    /** Public figures may be kept for a minute, and shown for ten while they are read anew. */
    static final String PUBLIC = "public, max-age=60, stale-while-revalidate=600";

    @ServerResponseFilter
    void apply(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (response.getEntity() instanceof Tagged tagged) {
            if (tagged.etag() == null) {
                headers.putSingle(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
                return;
            }
            headers.putSingle(HttpHeaders.ETAG, tagged.etag());
        }
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Object etag = headers.getFirst(HttpHeaders.ETAG);
        if (!read || response.getStatus() != 200 || etag == null) {
            return;
        }
        if (headers.getFirst(HttpHeaders.CACHE_CONTROL) == null) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, PUBLIC);
        }
        headers.putIfAbsent(HttpHeaders.VARY, List.of(HttpHeaders.ACCEPT));
        if (EntityTags.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag.toString())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
