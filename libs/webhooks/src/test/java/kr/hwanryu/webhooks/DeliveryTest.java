package kr.hwanryu.webhooks;

import static kr.hwanryu.testing.WebhookReceiver.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kr.hwanryu.events.Event;
import kr.hwanryu.testing.WebhookReceiver;
import kr.hwanryu.testing.WebhookReceiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deliveries over TLS to a receiver on this machine, which is an exception among targets. */
@QuarkusTest
@Timeout(60)
class DeliveryTest {

    @Inject
    Writer writer;

    @Inject
    ObjectMapper json;

    private final Agency agency = new Agency();
    private final WebhookReceiver receiver = WebhookReceiver.start();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void an_event_comes_signed_and_as_the_feed_has_it() throws Exception {
        Agency.Subscribed own = agency.subscribed(receiver.url("receiver.test", "/events?of=hwanryu"), "signed");
        writer.tells("signed", "one");
        Received received = receiver.await(1).get(0);
        assertEquals("/events?of=hwanryu", received.path());
        assertTrue(received.headers().get("content-type").startsWith("application/cloudevents+json"));
        assertTrue(received.headers().get("host").startsWith("receiver.test:"));
        assertTrue(received.isSignedBy(own.secret()));
        assertFalse(received.isSignedBy("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        JsonNode fed = json.readTree(RestAssured.get("/v1/events/test?type=kr.hwanryu.signed.sent")
                        .asString())
                .at("/items/0");
        assertEquals(fed, json.readTree(received.body()));
        assertEquals(fed.get("id").asText(), received.headers().get("webhook-id"));
        assertTrue(received.body().contains("편지 one"));
    }

    @Test
    void types_and_regions_narrow_and_the_order_is_that_of_the_feed() {
        agency.subscribed("{\"targetUrl\":\"%s\",\"types\":[\"kr.hwanryu.narrow.sent\"],\"regionIds\":[\"gangwon\"]}"
                .formatted(receiver.url("/")));
        for (int i = 0; i < 30; i++) {
            writer.tells(
                    new Event("narrow", "g" + i, "sent", "gangwon", Map.of()),
                    new Event("narrow", "j" + i, "sent", "jeju", Map.of()),
                    new Event("narrow", "n" + i, "sent", null, Map.of()),
                    new Event("wide", "w" + i, "sent", "gangwon", Map.of()));
        }
        List<String> subjects = subjects(30);
        for (int i = 0; i < 30; i++) {
            assertEquals("g" + i, subjects.get(i));
        }
        assertEquals(30, receiver.received().size());
    }

    @Test
    void a_failed_attempt_is_made_again_with_the_same_id_and_those_behind_it_wait() {
        receiver.willAnswer(500, 503, 302);
        String id = agency.subscribed(receiver.url("/"), "again").id();
        writer.tells("again", "one", "two");
        List<Received> received = receiver.await(5);
        assertEquals(List.of("one", "one", "one", "one", "two"), subjects(5));
        assertEquals(
                1,
                received.subList(0, 4).stream()
                        .map(each -> each.headers().get("webhook-id"))
                        .distinct()
                        .count());
        await(() -> pendingSince(id) == null);
        agency.get("/" + id + "/delivery")
                .statusCode(200)
                .body("attempts", equalTo(0))
                .body("lastStatus", equalTo(204))
                .body("lastError", nullValue())
                .body("failingSince", nullValue())
                .body("lastDeliveredAt", notNullValue())
                .body("deadLetters", equalTo(0));
    }

    @Test
    void a_pause_that_the_receiver_asks_for_is_kept() {
        receiver.willAnswer(exchange -> WebhookReceiver.answer(exchange, 429, Map.of("Retry-After", "2")));
        String id = agency.subscribed(receiver.url("/"), "pause").id();
        long began = System.nanoTime();
        writer.tells("pause", "one");
        receiver.await(1);
        await(() -> agency.get("/" + id + "/delivery").extract().path("nextAttemptAt") != null);
        agency.get("/" + id + "/delivery")
                .body("attempts", equalTo(1))
                .body("lastStatus", equalTo(429))
                .body("lastError", equalTo("BAD_STATUS"))
                .body("failingSince", notNullValue())
                .body("pendingSince", notNullValue());
        receiver.await(2);
        assertTrue(System.nanoTime() - began >= 2_000_000_000L);
    }

    @Test
    void a_redirect_is_not_followed() {
        try (WebhookReceiver elsewhere = WebhookReceiver.start()) {
            for (int status : new int[] {301, 307}) {
                receiver.willAnswer(exchange ->
                        WebhookReceiver.answer(exchange, status, Map.of("Location", elsewhere.url("/there"))));
            }
            String id = agency.subscribed(receiver.url("/"), "moved").id();
            writer.tells("moved", "one", "two");
            assertEquals(List.of("one", "one", "two"), subjects(3));
            assertEquals(List.of(), elsewhere.received());
            agency.get("/" + id + "/dead-letters").body("items[0].lastStatus", equalTo(307));
        }
    }

    @Test
    void gone_disables_the_subscription_until_it_is_set_active() {
        receiver.willAnswer(410);
        String id = agency.subscribed(receiver.url("/"), "gone").id();
        writer.tells("gone", "one");
        await(() -> agency.get("/" + id).extract().path("state").equals("DISABLED"));
        agency.get("/" + id).body("disabledReason", equalTo("GONE")).body("disabledAt", notNullValue());
        assertEquals(1, receiver.received().size());
        agency.patch(id, "{\"state\":\"ACTIVE\"}").statusCode(200).body("disabledReason", nullValue());
        assertEquals(List.of("one", "one"), subjects(2));
    }

    @Test
    void a_paused_one_keeps_its_place() {
        String id = agency.subscribed(receiver.url("/"), "paused").id();
        agency.patch(id, "{\"state\":\"PAUSED\"}");
        writer.tells("paused", "one", "two");
        await(() -> pendingSince(id) != null);
        assertEquals(List.of(), receiver.received());
        agency.patch(id, "{\"state\":\"ACTIVE\"}");
        assertEquals(List.of("one", "two"), subjects(2));
    }

    @Test
    void a_test_event_is_sent_at_once_and_its_answer_told() {
        Agency.Subscribed own = agency.subscribed(receiver.url("/"), "never");
        agency.with()
                .post(Agency.PATH + "/" + own.id() + "/tests")
                .then()
                .statusCode(200)
                .body("delivered", equalTo(true))
                .body("status", equalTo(204));
        Received received = receiver.await(1).get(0);
        assertTrue(received.isSignedBy(own.secret()));
        assertTrue(received.body().contains("kr.hwanryu.subscription.tested"));
        receiver.willAnswer(401);
        agency.with()
                .post(Agency.PATH + "/" + own.id() + "/tests")
                .then()
                .body("delivered", equalTo(false))
                .body("status", equalTo(401))
                .body("error", equalTo("BAD_STATUS"));
    }

    private Object pendingSince(String id) {
        return agency.get("/" + id + "/delivery").extract().path("pendingSince");
    }

    private List<String> subjects(int count) {
        return receiver.await(count).stream()
                .map(each -> each.body().replaceAll(".*\"subject\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
