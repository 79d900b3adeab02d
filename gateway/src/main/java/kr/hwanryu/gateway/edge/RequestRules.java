package kr.hwanryu.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** The checks of a request's head that no route may skip; each refusal is a {@link ProblemException}. */
final class RequestRules {

    private static final Set<HttpMethod> KNOWN = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private final long maxTarget;
    private final long maxHeaders;

    RequestRules(EdgeConfig config) {
        maxTarget = config.maxTarget().asLongValue();
        maxHeaders = config.maxHeaders().asLongValue();
    }

    void check(HttpServerRequest request) {
        checkTarget(request.uri());
        checkHeaderSize(request);
        checkMethod(request.method());
        checkHost(request);
        checkTransferEncoding(request);
    }

    private void checkTarget(String target) {
        if (target.length() > maxTarget) {
            throw ProblemException.of(ProblemType.URI_TOO_LONG);
        }
        if (!RequestTarget.isNormal(target)) {
            throw ProblemException.told(ProblemType.INVALID_REQUEST, "path-not-normal");
        }
    }

    private void checkHeaderSize(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        if (size > maxHeaders) {
            throw ProblemException.of(ProblemType.HEADERS_TOO_LARGE);
        }
    }

    /** TRACE echoes what it is sent, secrets included, and CONNECT is for tunnels: neither is ever forwarded. */
    private static void checkMethod(HttpMethod method) {
        if (KNOWN.contains(method)) {
            return;
        }
        if (method.equals(HttpMethod.TRACE) || method.equals(HttpMethod.CONNECT)) {
            throw ProblemException.of(ProblemType.METHOD_NOT_ALLOWED).header("Allow", ALLOWED);
        }
        throw ProblemException.of(ProblemType.NOT_IMPLEMENTED);
    }

    private static void checkHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.size() > 1 || request.authority() == null) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST, List.of(Fault.inHeader("Host", "ONE_HOST_REQUIRED")));
        }
    }

    /** Only {@code chunked}: another coding would pass us by and be read differently behind us (RFC 9112 §6.1). */
    private static void checkTransferEncoding(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (codings.isEmpty()) {
            return;
        }
        if (codings.size() > 1 || !codings.get(0).equalsIgnoreCase("chunked")) {
            throw ProblemException.told(ProblemType.NOT_IMPLEMENTED, "transfer-coding");
        }
    }
}
