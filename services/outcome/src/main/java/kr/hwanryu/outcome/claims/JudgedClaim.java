package kr.hwanryu.outcome.claims;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One claim as it was judged.
 *
 * @param etag names the state of both services that it was judged in; null while budgets that it needs are away
 */
record JudgedClaim(ClaimResponse claim, String etag) {

    /** 200 with the claim. */
    RestResponse<ClaimResponse> ok() {
        return tagged(RestResponse.ResponseBuilder.ok(claim)).build();
    }

    /** 201 with the claim and where it is. */
    RestResponse<ClaimResponse> created(UUID id) {
        return tagged(RestResponse.ResponseBuilder.<ClaimResponse>create(RestResponse.StatusCode.CREATED)
                        .entity(claim))
                .header(HttpHeaders.LOCATION, "/v1/claims/" + id)
                .build();
    }

    private RestResponse.ResponseBuilder<ClaimResponse> tagged(RestResponse.ResponseBuilder<ClaimResponse> answer) {
        return etag == null
                ? answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                : answer.header(HttpHeaders.ETAG, etag);
    }
}
