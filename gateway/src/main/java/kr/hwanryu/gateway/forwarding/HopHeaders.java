package kr.hwanryu.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which headers end at the gateway. Hop-by-hop ones and those that {@code Connection} names, both ways (RFC 9110 §7.6.1);
 * from clients also everything that only a proxy or an authenticating edge may say.
 */
final class HopHeaders {

    /** {@code Transfer-Encoding} is not among them: the body's framing is the proxy's business, and it rewrites it. */
    private static final List<CharSequence> HOP_BY_HOP = optimized(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "http2-settings");

    /** Headers by which common edges tell a service who is calling; from a client they are forgeries. */
    private static final List<CharSequence> IDENTITY = optimized(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-original-uri",
            "x-rewrite-url",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "remote-user",
            "x-remote-user",
            "x-user",
            "x-user-id",
            "x-client-cert",
            "x-ssl-client-cert",
            "ssl-client-cert");

    private static final List<String> IDENTITY_PREFIXES =
            List.of("x-forwarded-", "x-hwanryu-", "x-auth-request-", "x-authenticated-");

    /** Framing, routing and correlation are not the peer's to strip by naming them in {@code Connection}. */
    private static final Set<String> OURS =
            Set.of("host", "content-length", "transfer-encoding", "x-request-id", "traceparent", "tracestate");

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("x-forwarded-host");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("x-forwarded-proto");

    private HopHeaders() {}

    /** Removes what ends here from a request or an answer. */
    static void removeHopByHop(MultiMap headers) {
        if (headers.contains(HttpHeaders.CONNECTION)) {
            for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
                for (String name : value.split(",")) {
                    removeNamed(headers, name.trim());
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static void removeNamed(MultiMap headers, String name) {
        if (!name.isEmpty() && !OURS.contains(name.toLowerCase(Locale.ROOT))) {
            headers.remove(name);
        }
    }

    /** Drops what the client said of itself, and writes who asked for what, as we see it. */
    static void writeForwarded(HttpServerRequest request, boolean trusted) {
        MultiMap headers = request.headers();
        String peer = request.remoteAddress().hostAddress();
        // All of its lines: a proxy may add its own below one that the client sent.
        String before =
                trusted && headers.contains(FORWARDED_FOR) ? String.join(", ", headers.getAll(FORWARDED_FOR)) : null;
        String host = trusted ? headers.get(FORWARDED_HOST) : null;
        String scheme = trusted ? headers.get(FORWARDED_PROTO) : null;
        removeIdentity(headers);
        headers.set(FORWARDED_FOR, before == null ? peer : before + ", " + peer);
        headers.set(FORWARDED_HOST, host == null ? request.authority().toString() : host);
        headers.set(FORWARDED_PROTO, scheme == null ? request.scheme() : scheme);
    }

    private static void removeIdentity(MultiMap headers) {
        IDENTITY.forEach(headers::remove);
        List<String> prefixed = new ArrayList<>(0);
        for (Map.Entry<String, String> header : headers) {
            if (IDENTITY_PREFIXES.stream()
                    .anyMatch(prefix -> header.getKey().regionMatches(true, 0, prefix, 0, prefix.length()))) {
                prefixed.add(header.getKey());
            }
        }
        prefixed.forEach(headers::remove);
    }

    private static List<CharSequence> optimized(String... names) {
        return Arrays.stream(names).map(HttpHeaders::createOptimized).toList();
    }
}
