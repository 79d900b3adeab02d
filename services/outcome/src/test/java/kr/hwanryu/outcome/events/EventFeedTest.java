package kr.hwanryu.outcome.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.EventPage;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.storage.ChangeOrder;
import org.junit.jupiter.api.Test;

/** That this service has the feed; how a feed behaves is proved where it is made. */
@QuarkusTest
class EventFeedTest {

    private static final String TYPE = "type=kr.hwanryu.sample.created";

    @Inject
    Outbox outbox;

    @Inject
    ChangeOrder changes;

    @Test
    void tells_what_was_written_and_answers_as_its_contract_says() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(
                        changes.beginBy("test"),
                        new Event("sample", "one", "created", "gangwon", Map.of("id", "one"))));
        get("?" + TYPE + "&regionId=gangwon")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("/v1/events/outcome"))
                .body("items[0].data.id", equalTo("one"));
        given().accept(EventPage.BATCH)
                .get("/v1/events/outcome?" + TYPE)
                .then()
                .statusCode(200)
                .body("[0].subject", equalTo("one"));
    }

    @Test
    void refuses_what_it_does_not_document() {
        get("?since=2023").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        get("?cursor=foreign").statusCode(400).body("errors[0].code", equalTo("INVALID_CURSOR"));
        get("?wait=31").statusCode(400);
    }

    private static ValidatableResponse get(String query) {
        return given().get("/v1/events/outcome" + query).then();
    }
}
