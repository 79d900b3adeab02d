package kr.hwanryu.industry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kr.hwanryu.events.EventHandler;
import kr.hwanryu.events.ReceivedEvent;

/** The outcome service as this one hears it: what it tells is applied as the consumer would, in a transaction. */
@ApplicationScoped
public class Outcome {

    private static final AtomicLong CHANGE = new AtomicLong();

    private final EventHandler handler;
    private final ObjectMapper json;

    Outcome(EventHandler handler, ObjectMapper json) {
        this.handler = handler;
        this.json = json;
    }

    /** A change of the outcome service after all that came before. */
    public static long nextChange() {
        return CHANGE.incrementAndGet();
    }

    public static String freshId() {
        return UUID.randomUUID().toString();
    }

    /** Tells a new fact of an evaluation or an incentive, {@code evaluation.published}. */
    public void tells(String fact, String data) {
        tells(fact, data, nextChange());
    }

    /** The same at a change that may be an old one. */
    public void tells(String fact, String data, long changeNo) {
        try {
            ReceivedEvent event =
                    new ReceivedEvent(freshId(), "kr.hwanryu." + fact, null, null, changeNo, null, json.readTree(data));
            QuarkusTransaction.requiringNew().run(() -> handler.apply(event));
        } catch (JsonProcessingException mistyped) {
            throw new IllegalArgumentException(mistyped);
        }
    }

    /** An evaluation of the performance of the year before it, as the API of the outcome service answers it. */
    public static String performance(String id, String region, int evaluationYear, String grade, String... findings) {
        return """
                {"id": "%s", "regionId": "%s", "subject": "PERFORMANCE", "budgetYear": null, "performanceYear": %d,
                 "evaluationYear": %d, "status": "EVALUATED", "exclusionReasonKo": null, "grade": %s, "scores": [],
                 "rank": null, "findings": [%s], "publication": "PUBLISHED", "sourceId": "kwnews", "changeNo": 1}"""
                .formatted(id, region, evaluationYear - 1, evaluationYear, quoted(grade), String.join(", ", findings));
    }

    public static String finding(String text) {
        return "{\"kind\": \"RECOMMENDATION\", \"textKo\": \"%s\"}".formatted(text);
    }

    /** An incentive as the API of the outcome service answers it; amount and budget year as JSON. */
    public static String incentive(
            String id, String region, int evaluationYear, String amount, String budgetYear, String source) {
        return """
                {"id": "%s", "regionId": "%s", "evaluationYear": %d, "evaluationIds": [], "amountKrw": %s,
                 "roundedTo": 100000000, "budgetYear": %s, "sourceId": "%s", "changeNo": 1, "reason": "정정 공고"}"""
                .formatted(id, region, evaluationYear, amount, budgetYear, source);
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
