package kr.hwanryu.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A request that a right token would succeed with. Path and body are templates of {@link SampleRequests}.
 *
 * @param contentType null for a request without a body
 * @param condition If-None-Match to create, If-Match (its value is read from the path) to change; null for neither
 */
record WriteSample(String method, String path, String contentType, String condition, String body) {

    private static final String JSON = "application/json";

    static WriteSample post(String path, String body) {
        return new WriteSample("POST", path, JSON, null, body);
    }

    /** A POST of what is not JSON, such as an upload. */
    static WriteSample post(String path, String contentType, String body) {
        return new WriteSample("POST", path, contentType, null, body);
    }

    /** PUT of a record that is new. */
    static WriteSample put(String path, String body) {
        return new WriteSample("PUT", path, JSON, "If-None-Match", body);
    }

    /** PUT over a record. */
    static WriteSample replace(String path, String body) {
        return new WriteSample("PUT", path, JSON, "If-Match", body);
    }

    static WriteSample patch(String path, String body) {
        return new WriteSample("PATCH", path, "application/merge-patch+json", "If-Match", body);
    }

    static WriteSample delete(String path) {
        return new WriteSample("DELETE", path, null, "If-Match", "");
    }

    WriteSample with(UnaryOperator<String> rendered) {
        return new WriteSample(method, rendered.apply(path), contentType, condition, rendered.apply(body));
    }

    Map<String, String> headers(String etag) {
        Map<String, String> headers = new TreeMap<>();
        if (contentType != null) {
            headers.put("Content-Type", contentType);
        }
        if (condition != null) {
            headers.put(condition, condition.equals("If-Match") ? etag : "*");
        }
        return headers;
    }
}
