package kr.hwanryu.webhooks;

import static kr.hwanryu.testing.WebhookReceiver.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import kr.hwanryu.testing.WebhookReceiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a subscription begins, and where it goes on when its client wants that. */
@QuarkusTest
@Timeout(60)
class ReplayTest {

    @Inject
    Writer writer;

    private final Agency agency = new Agency();
    private final WebhookReceiver receiver = WebhookReceiver.start();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void it_begins_now_or_at_the_beginning_or_behind_a_cursor_of_the_feed() {
        writer.tells("start", "one");
        String cursor = feed("start").getString("nextCursor");
        writer.tells("start", "two");
        agency.subscribed(Agency.body(receiver.url("/now"), "start", ""));
        agency.subscribed(Agency.body(receiver.url("/all"), "start", ",\"from\":\"BEGINNING\""));
        agency.subscribed(Agency.body(
                receiver.url("/cursor"), "start", ",\"from\":\"CURSOR\",\"cursor\":\"%s\"".formatted(cursor)));
        writer.tells("start", "three");
        receiver.await(6);
        assertEquals(List.of("three"), subjects("/now"));
        assertEquals(List.of("one", "two", "three"), subjects("/all"));
        assertEquals(List.of("two", "three"), subjects("/cursor"));
    }

    @Test
    void it_goes_on_from_a_cursor_a_change_or_an_event() {
        String id = agency.subscribed(receiver.url("/"), "replay").id();
        writer.tells("replay", "one");
        String cursor = feed("replay").getString("nextCursor");
        long changeNo = writer.tells("replay", "two", "three");
        receiver.await(3);
        String eventId = feed("replay").getString("items[2].id");
        replay(id, "{\"cursor\":\"%s\"}".formatted(cursor));
        receiver.await(5);
        replay(id, "{\"changeNo\":%d}".formatted(changeNo));
        receiver.await(7);
        replay(id, "{\"eventId\":\"%s\"}".formatted(eventId));
        receiver.await(8);
        assertEquals(List.of("one", "two", "three", "two", "three", "two", "three", "three"), subjects("/"));
        assertEquals(eventId, receiver.received().get(7).headers().get("webhook-id"), "the same id at each attempt");
    }

    @Test
    void where_it_stands_is_a_cursor_of_the_feed() {
        String id = agency.subscribed(receiver.url("/"), "stands").id();
        writer.tells("stands", "one");
        receiver.await(1);
        await(() -> agency.get("/" + id + "/delivery").extract().path("pendingSince") == null);
        String cursor = agency.get("/" + id + "/delivery").extract().path("cursor");
        writer.tells("stands", "two");
        RestAssured.get("/v1/events/test?type=kr.hwanryu.stands.sent&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.subject", equalTo(List.of("two")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                 | 422 | ONE_REPLAY_PLACE",
                "{\"changeNo\":1,\"cursor\":\"x\"}                                  | 422 | ONE_REPLAY_PLACE",
                "{\"changeNo\":999999999}                                           | 422 | BEYOND_THE_LAST_CHANGE",
                "{\"changeNo\":0}                                                   | 400 | TOO_SMALL",
                "{\"cursor\":\"x\"}                                                 | 400 | INVALID_FEED_CURSOR",
                "{\"eventId\":\"0198c1de-0000-7000-8000-000000000000\"}             | 422 | UNKNOWN_REFERENCE",
                "{\"deadLetterIds\":[\"0198c1de-0000-7000-8000-000000000000\"]}     | 422 | UNKNOWN_REFERENCE",
                "{\"deadLetterIds\":[]}                                             | 400 | INVALID_SIZE"
            })
    void a_place_that_is_none_is_refused(String body, int status, String code) {
        writer.tells("nowhere", "one");
        String id = agency.subscribed(receiver.url("/"), "nowhere").id();
        agency.post("/" + id + "/replays", body).statusCode(status).body("errors[0].code", equalTo(code));
    }

    private void replay(String id, String body) {
        agency.post("/" + id + "/replays", body).statusCode(201).body("id", equalTo(id));
    }

    private static JsonPath feed(String kind) {
        return RestAssured.get("/v1/events/test?type=kr.hwanryu." + kind + ".sent")
                .jsonPath();
    }

    private List<String> subjects(String path) {
        return receiver.received().stream()
                .filter(each -> each.path().equals(path))
                .map(each -> each.body().replaceAll(".*\"subject\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
