package kr.hwanryu.rest.conditional;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One record as it was read or written, and the change that made it so.
 *
 * @param changeNo the record's last change
 * @param created whether this request made the record
 * @param body what is answered
 * @param <T> type of the body
 */
public record Found<T>(long changeNo, boolean created, T body) {

    public Found(long changeNo, T body) {
        this(changeNo, false, body);
    }

    /** The same record, made by this request. */
    public Found<T> asCreated(boolean wasCreated) {
        return new Found<>(changeNo, wasCreated, body);
    }

    /** 200 with the record and its ETag. */
    public RestResponse<T> ok() {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, EntityTags.ofRecord(changeNo))
                .build();
    }

    /** 201 with Location when the record was made, else 200. */
    public RestResponse<T> written(String collection, Object id) {
        if (!created) {
            return ok();
        }
        // Relative to where the client asked: behind the gateway a service does not know its own address.
        return RestResponse.ResponseBuilder.<T>create(RestResponse.StatusCode.CREATED)
                .entity(body)
                .header(HttpHeaders.LOCATION, "/v1/" + collection + "/" + id)
                .header(HttpHeaders.ETAG, EntityTags.ofRecord(changeNo))
                .build();
    }
}
