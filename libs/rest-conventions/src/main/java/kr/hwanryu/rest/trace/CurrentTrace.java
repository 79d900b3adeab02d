package kr.hwanryu.rest.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;
import org.jboss.logging.MDC;

/** What is known of the trace that the work at hand belongs to, and what lines of the log say of it. */
public final class CurrentTrace {

    private CurrentTrace() {}

    /** Whether there is a span; where tracing is off there is none. */
    public static boolean hasSpan() {
        return Span.current().getSpanContext().isValid();
    }

    /** The {@code traceparent} (W3C Trace Context, version 00) of the current span; empty where tracing is off. */
    public static Optional<String> traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? Optional.of("00-" + span.getTraceId() + '-' + span.getSpanId() + '-'
                        + span.getTraceFlags().asHex())
                : Optional.empty();
    }

    /** Lines that are logged for this request from here on name its trace. */
    public static void log(String traceId) {
        MDC.put("traceId", traceId);
    }

    /** Lines that are logged for this request from here on name its client (claim {@code sub}). */
    public static void logClient(String client) {
        MDC.put("client", client);
    }
}
