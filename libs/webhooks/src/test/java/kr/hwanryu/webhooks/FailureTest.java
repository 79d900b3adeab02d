package kr.hwanryu.webhooks;

import static kr.hwanryu.testing.WebhookReceiver.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.hwanryu.testing.WebhookReceiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of events that cannot be delivered. */
@QuarkusTest
@Timeout(60)
class FailureTest {

    @Inject
    Writer writer;

    @Inject
    ChosenAddresses addresses;

    @Inject
    Statements statements;

    @Inject
    MeterRegistry metrics;

    private final Agency agency = new Agency();
    private final WebhookReceiver receiver = WebhookReceiver.start();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void after_the_last_attempt_the_event_is_a_dead_letter_and_those_behind_it_go_on() {
        double before = metrics.counter("hwanryu.webhooks.dead").count();
        receiver.willAnswer(500, 500, 500, 500);
        String id = agency.subscribed(receiver.url("/"), "dead").id();
        writer.tells("dead", "one", "two");
        assertEquals(List.of("one", "one", "one", "one", "two"), subjects(5));
        agency.get("/" + id + "/dead-letters")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items", hasSize(1))
                .body("items[0].event.subject", equalTo("one"))
                .body("items[0].event.data.text", equalTo("편지 one"))
                .body("items[0].state", equalTo("DEAD"))
                .body("items[0].attempts", equalTo(4))
                .body("items[0].lastStatus", equalTo(500))
                .body("items[0].lastError", equalTo("BAD_STATUS"))
                .body("items[0].nextAttemptAt", nullValue());
        agency.get("/" + id + "/delivery").body("deadLetters", equalTo(1));
        assertEquals(1, metrics.counter("hwanryu.webhooks.dead").count() - before);
    }

    @Test
    void what_the_receiver_refuses_is_not_tried_as_often() {
        receiver.willAnswer(400, 404);
        String id = agency.subscribed(receiver.url("/"), "refused").id();
        writer.tells("refused", "one", "two");
        assertEquals(List.of("one", "one", "two"), subjects(3));
        agency.get("/" + id + "/dead-letters").body("items[0].attempts", equalTo(2));
    }

    @Test
    void a_dead_letter_that_is_replayed_is_gone_once_it_was_delivered() {
        receiver.willAnswer(400, 400);
        String id = agency.subscribed(receiver.url("/"), "revived").id();
        writer.tells("revived", "one", "two");
        receiver.await(3);
        String letter = letters(id).extract().path("items[0].id");
        receiver.willAnswer(500);
        String body = "{\"deadLetterIds\":[\"" + letter + "\"]}";
        agency.post("/" + id + "/replays", body).statusCode(201);
        assertEquals(List.of("one", "one", "two", "one", "one"), subjects(5));
        await(() -> letters(id).extract().<List<?>>path("items").isEmpty());
        agency.post("/" + id + "/replays", body)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/deadLetterIds/0"))
                .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
    }

    @Test
    void days_of_failures_disable_the_subscription_and_its_place_is_kept() {
        receiver.answersOtherwise(500);
        String id = agency.subscribed(receiver.url("/"), "failing").id();
        writer.tells("failing", "one");
        receiver.await(1);
        await(() -> statements.update(
                        "update subscription_position set failing_since = failing_since - interval '6 days'"
                                + " where subscription_id = ? and failing_since > now() - interval '1 day'",
                        UUID.fromString(id))
                == 1);
        await(() -> agency.get("/" + id).extract().path("state").equals("DISABLED"));
        agency.get("/" + id).body("disabledReason", equalTo("FAILING"));
        agency.get("/" + id + "/delivery").body("deadLetters", equalTo(0));
    }

    @Test
    void a_name_that_leads_inside_by_now_is_not_called() {
        addresses.answers("turning.test", "93.184.215.14");
        String id = agency.subscribed("https://turning.test:8443/", "turning").id();
        addresses.answers("turning.test", "127.0.0.1");
        writer.tells("turning", "one");
        await(() -> "TARGET_REFUSED".equals(delivery(id).extract().path("lastError")));
        addresses.answers("turning.test", "93.184.215.14", "169.254.169.254");
        writer.tells("turning", "two");
        await(() -> letters(id).extract().<List<?>>path("items").size() == 2);
        assertEquals(
                List.of("TARGET_REFUSED", "TARGET_REFUSED"),
                letters(id).extract().path("items.lastError"));
    }

    @Test
    void a_certificate_of_another_host_is_not_trusted() {
        String id =
                agency.subscribed(receiver.url("other.test", "/"), "untrusted").id();
        writer.tells("untrusted", "one");
        await(() -> "TLS_FAILED".equals(delivery(id).extract().path("lastError")));
        assertEquals(List.of(), receiver.received());
    }

    @Test
    void nobody_is_there() {
        String url = receiver.url("/");
        receiver.close();
        String id = agency.subscribed(url, "absent").id();
        writer.tells("absent", "one");
        await(() -> "CONNECTION_FAILED".equals(delivery(id).extract().path("lastError")));
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for() {
        receiver.willAnswer(exchange -> {});
        receiver.willAnswer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            endless(exchange.getResponseBody());
        });
        String id = agency.subscribed(receiver.url("/"), "slow").id();
        writer.tells("slow", "one", "two");
        await(() -> "TIMED_OUT".equals(delivery(id).extract().path("lastError")));
        assertEquals(List.of("one", "one", "two"), subjects(3));
        assertTrue(
                metrics.counter("hwanryu.webhooks.failed", "error", "TIMED_OUT").count() > 0);
    }

    @Test
    void the_lag_is_the_age_of_the_oldest_event_that_is_not_delivered() {
        receiver.willAnswer(exchange -> WebhookReceiver.answer(exchange, 503, Map.of("Retry-After", "30")));
        String id = agency.subscribed(receiver.url("/"), "behind").id();
        writer.tells("behind", "one");
        receiver.await(1);
        await(() -> metrics.get("hwanryu.webhooks.lag").gauge().value() > 0);
        agency.patch(id, "{\"state\":\"PAUSED\"}").statusCode(200);
    }

    private static void endless(OutputStream body) {
        try {
            while (true) {
                body.write(new byte[1024]);
            }
        } catch (IOException cut) {
            // As it should be.
        }
    }

    private ValidatableResponse letters(String id) {
        return agency.get("/" + id + "/dead-letters").statusCode(200);
    }

    private ValidatableResponse delivery(String id) {
        return agency.get("/" + id + "/delivery").statusCode(200);
    }

    private List<String> subjects(int count) {
        return receiver.await(count).stream()
                .map(each -> each.body().replaceAll(".*\"subject\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
