package kr.hwanryu.storage.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a request was answered.
 *
 * @param fingerprint of the request that it answers
 * @param headers those that the operation set, {@code Location} and {@code ETag} among them
 * @param body JSON as it was sent; null where nothing was
 */
record KeptAnswer(String fingerprint, int status, Map<String, List<String>> headers, String body) {

    /** The answer to the first request, written once: what is kept is what is sent, but for what is {@link ShownOnce}. */
    static KeptAnswer of(String fingerprint, RestResponse<?> answer, ObjectMapper json) {
        try {
            Object entity = answer.getEntity() instanceof ShownOnce once ? once.kept() : answer.getEntity();
            String body = entity == null ? null : json.writeValueAsString(entity);
            return new KeptAnswer(fingerprint, answer.getStatus(), new TreeMap<>(answer.getStringHeaders()), body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    RestResponse<?> sentFor(RestResponse<?> answer) {
        return answer.getEntity() instanceof ShownOnce ? answer : builder().build();
    }

    /**
     * The same answer again.
     *
     * @throws ProblemException 422 to another request
     */
    RestResponse<?> replayedTo(String request) {
        if (!fingerprint.equals(request)) {
            throw ProblemException.with(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    List.of(Fault.inHeader(IdempotencyKeys.HEADER, "IDEMPOTENCY_KEY_REUSED")));
        }
        return builder().header(IdempotencyKeys.REPLAYED, "true").build();
    }

    private RestResponse.ResponseBuilder<Object> builder() {
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create(status);
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return body == null ? answer : answer.entity(new RawValue(body));
    }
}
