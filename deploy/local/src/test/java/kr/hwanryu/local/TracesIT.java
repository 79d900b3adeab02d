package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kr.hwanryu.local.Collector.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one request causes, in whichever process, is one trace. */
class TracesIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CLIENTS_SPAN = "00f067aa0ba902b7";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static LocalSet set;

    @BeforeAll
    static void start() {
        set = LocalSet.whole();
    }

    @Test
    void a_verdict_is_one_trace_from_the_gateway_to_the_plan_that_it_comes_back_to() {
        ProgrammeRegion region = ProgrammeRegion.founded(set, "maru");
        String evaluation = region.records(
                "/v1/evaluations",
                """
                {"regionId":"maru","subject":"PERFORMANCE","performanceYear":2027,"evaluationYear":2028,"grade":"A",
                 "findings":[{"kind":"RECOMMENDATION","textKo":"사업화 연계를 강화할 것"}],"sourceId":"maru-notice"}""");
        set.collector().keep(TRACE);
        JsonNode published = region.agency()
                .call(
                        "POST",
                        "/v1/evaluations/" + evaluation + "/transitions",
                        Map.of(
                                "Content-Type",
                                "application/json",
                                // Sampled or not is ours to say: we sample all.
                                "traceparent",
                                "00-" + TRACE + "-" + CLIENTS_SPAN + "-00"),
                        "{\"to\":\"PUBLISHED\",\"reason\":\"공표\"}")
                .expect(201)
                .body();
        assertFalse(published.isEmpty());
        region.awaitedFeedback(2029, 2);

        Told door = awaited("gateway", span -> kind(span) == SpanKind.SPAN_KIND_SERVER);
        assertEquals(CLIENTS_SPAN, door.parentId());
        Told onward = awaited("gateway", span -> kind(span) == SpanKind.SPAN_KIND_CLIENT);
        assertEquals(door.id(), onward.parentId());
        Told service = awaited("outcome", span -> kind(span) == SpanKind.SPAN_KIND_SERVER);
        assertEquals(onward.id(), service.parentId());
        Told outbox = awaited("outcome", span -> statement(span).contains("insert into outbox"));
        assertFalse(statement(outbox).contains("사업화"), "a statement is told without its values");
        Told consumer = awaited("industry", span -> kind(span) == SpanKind.SPAN_KIND_CONSUMER);
        assertEquals("apply kr.hwanryu.evaluation.published", consumer.span().getName());
        Told effect = awaited("industry", span -> statement(span).contains("insert into feedback"));
        assertEquals(consumer.id(), effect.parentId());
    }

    private static SpanKind kind(Told told) {
        return told.span().getKind();
    }

    private static String statement(Told told) {
        return told.attribute("db.statement").toLowerCase()
                + told.attribute("db.query.text").toLowerCase();
    }

    /** Spans are sent in batches, every few seconds. */
    private static Told awaited(String process, Predicate<Told> wanted) {
        Waiting.until(process + " tells its span", PATIENCE, () -> found(process, wanted)
                .isPresent());
        return found(process, wanted).orElseThrow();
    }

    private static Optional<Told> found(String process, Predicate<Told> wanted) {
        return set.collector().kept().stream()
                .filter(told -> told.process().equals(process) && wanted.test(told))
                .findFirst();
    }
}
