package kr.hwanryu.events;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What events do here is part of the trace of the change that told them, however much later it is. */
@ApplicationScoped
class EventSpans {

    private static final TextMapGetter<ReceivedEvent> TRACE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(ReceivedEvent event) {
            return List.of("traceparent");
        }

        @Override
        public String get(ReceivedEvent event, String key) {
            return "traceparent".equals(key) ? event.traceparent() : null;
        }
    };

    private final Tracer tracer;

    EventSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    void within(ReceivedEvent event, Runnable handling) {
        Span span = tracer.spanBuilder("apply " + event.type())
                .setParent(W3CTraceContextPropagator.getInstance().extract(Context.root(), event, TRACE))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("cloudevents.event_id", event.id())
                .setAttribute("cloudevents.event_type", event.type())
                .startSpan();
        try (Scope current = span.makeCurrent()) {
            handling.run();
        } catch (RuntimeException failed) {
            span.recordException(failed).setStatus(StatusCode.ERROR);
            throw failed;
        } finally {
            span.end();
        }
    }
}
