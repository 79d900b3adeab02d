package kr.hwanryu.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/**
 * A document held in memory.
 *
 * @param language of the text, null where it has none
 * @param vary the request headers that it was chosen by, null for none
 * @param etag strong entity tag of these bytes
 */
record Page(String mediaType, String language, String vary, Buffer body, String etag) {

    /** Nothing from elsewhere, no script, no frame: what these pages need is in them or beside them. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static Page of(String mediaType, String language, String vary, String text) {
        String etag = '"' + EntityTags.hash(mediaType + text) + '"';
        return new Page(mediaType, language, vary, Buffer.buffer(text), etag);
    }

    /** Answers with the page, or with 304 where the client has it. */
    void answer(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            throw ProblemException.of(ProblemType.METHOD_NOT_ALLOWED).header("Allow", "GET, HEAD");
        }
        HttpServerResponse response = context.response();
        writeHeaders(response);
        if (EntityTags.matches(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (method == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private void writeHeaders(HttpServerResponse response) {
        response.putHeader(HttpHeaders.ETAG, etag);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60, stale-while-revalidate=600");
        response.putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        if (vary != null) {
            response.putHeader(HttpHeaders.VARY, vary);
        }
        if (language != null) {
            response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        }
    }
}
