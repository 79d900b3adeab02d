package kr.hwanryu.gateway.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Locale;
import kr.hwanryu.rest.problem.Messages;
import kr.hwanryu.rest.problem.Problem;
import kr.hwanryu.rest.problem.ProblemException;

/** Writes the gateway's own errors as {@code application/problem+json}, in the reader's language. */
public final class Problems {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Problems() {}

    /** The body of a problem, and its headers put into {@code headers}. */
    public static Buffer render(HttpServerRequest request, ProblemException cause, MultiMap headers) {
        Correlation.ensure(request.headers());
        Locale language = Messages.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        headers.set(HttpHeaders.VARY, "Accept-Language");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        cause.headers().forEach(headers::set);
        Problem problem = Problem.of(cause, language, request.path(), Correlation.traceId(request.headers()));
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answers the request with a problem; where an answer has begun, breaks the connection instead of lying. */
    public static void write(HttpServerRequest request, ProblemException cause) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        Buffer body = render(request, cause, response.headers());
        response.putHeader(Correlation.REQUEST_ID, request.getHeader(Correlation.REQUEST_ID));
        response.setStatusCode(cause.type().status());
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        Unread.closeAfter(request);
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }
}
