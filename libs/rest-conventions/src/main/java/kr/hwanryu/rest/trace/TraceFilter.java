package kr.hwanryu.rest.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Takes the trace id from {@code traceparent} (W3C Trace Context), makes one where there is none, names it in the log, and
 * echoes the request id.
 */
public final class TraceFilter {

    private static final String TRACE_ID = "hwanryu.traceId";
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        CurrentTrace.log(traceId(request));
    }

    @ServerResponseFilter
    void echo(ContainerRequestContext request, ContainerResponseContext response) {
        String requestId = request.getHeaderString(REQUEST_ID);
        if (requestId != null) {
            response.getHeaders().putSingle(REQUEST_ID, requestId);
        }
    }

    /** The trace id of a request: 32 hexadecimal digits, the same each time it is asked for. */
    public static String traceId(ContainerRequestContext request) {
        if (request.getProperty(TRACE_ID) instanceof String known) {
            return known;
        }
        String traceId = traceId(request.getHeaderString("traceparent"));
        request.setProperty(TRACE_ID, traceId);
        return traceId;
    }

    private static String traceId(String traceparent) {
        Matcher given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        if (given.matches()) {
            return given.group(1);
        }
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
