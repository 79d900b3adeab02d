package kr.hwanryu.gateway.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/**
 * A document held in memory, plain and compressed.
 *
 * @param language of the text, null where it has none
 * @param vary the request headers that it was chosen by, null for none
 * @param policy its Content-Security-Policy
 * @param caching its Cache-Control
 */
record Page(
        String mediaType,
        String language,
        String vary,
        String policy,
        String caching,
        Representation plain,
        Representation compressed) {

    private static final String SHORT = "public, max-age=60, stale-while-revalidate=600";

    /** For an address that never shows anything else. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** A page or document that may change with the next release. */
    static Page of(String mediaType, String language, String vary, String text) {
        return with(mediaType, language, vary, ContentPolicy.NO_SCRIPT, text);
    }

    /** A page with a policy of its own. */
    static Page with(String mediaType, String language, String vary, String policy, String text) {
        Representation plain = Representation.plain(mediaType, text);
        return new Page(mediaType, language, vary, policy, SHORT, plain, plain.gzip());
    }

    /** A file whose address names its content. */
    static Page immutable(String mediaType, String text) {
        Representation plain = Representation.plain(mediaType, text);
        return new Page(mediaType, null, null, ContentPolicy.NO_SCRIPT, FOR_EVER, plain, plain.gzip());
    }

    /** Answers with the page, or with 304 where the client has it. */
    void answer(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            throw ProblemException.of(ProblemType.METHOD_NOT_ALLOWED).header("Allow", "GET, HEAD");
        }
        Representation chosen = AcceptEncoding.takesGzip(context.request()) ? compressed : plain;
        HttpServerResponse response = context.response();
        writeHeaders(response, chosen);
        if (EntityTags.matches(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), chosen.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        chosen.write(response, mediaType, method == HttpMethod.HEAD);
    }

    private void writeHeaders(HttpServerResponse response, Representation chosen) {
        response.putHeader(HttpHeaders.ETAG, chosen.etag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.putHeader("Content-Security-Policy", policy);
        response.putHeader(HttpHeaders.VARY, vary == null ? "Accept-Encoding" : vary + ", Accept-Encoding");
        if (language != null) {
            response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        }
    }
}
