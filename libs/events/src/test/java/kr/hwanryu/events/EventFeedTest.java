package kr.hwanryu.events;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.events.Feed.get;
import static kr.hwanryu.events.Feed.next;
import static kr.hwanryu.events.Feed.subjects;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EventFeedTest {

    @Inject
    Writer writer;

    @Inject
    AgroalDataSource database;

    @Test
    void an_event_is_a_cloud_event() {
        Map<String, Object> data = Map.of("rate", new BigDecimal("25.790"), "nameKo", "신규고용");
        long changeNo = writer.tells(new Event("whole", "one", "sent", "gangwon", data));
        get("?type=kr.hwanryu.whole.sent")
                .statusCode(200)
                .contentType("application/json")
                .body("items", hasSize(1))
                .body("items[0].specversion", equalTo("1.0"))
                .body("items[0].source", equalTo("/v1/events/test"))
                .body("items[0].type", equalTo("kr.hwanryu.whole.sent"))
                .body("items[0].subject", equalTo("one"))
                .body("items[0].aggregatetype", equalTo("whole"))
                .body("items[0].changeno", equalTo((int) changeNo))
                .body("items[0].position", equalTo(1))
                .body("items[0].regionid", equalTo("gangwon"))
                .body("items[0].datacontenttype", equalTo("application/json"))
                .body("items[0].data.nameKo", equalTo("신규고용"));
        String text = get("?type=kr.hwanryu.whole.sent").extract().asString();
        assertTrue(text.contains("25.790"), text);
    }

    @Test
    void the_order_is_that_of_changes_and_of_what_each_told() {
        writer.tells(Stories.of("order", "a", "b"));
        writer.tells(Stories.of("order", "c"));
        ValidatableResponse first = get("?type=kr.hwanryu.order.sent&limit=2");
        assertEquals(List.of("a", "b"), subjects(first));
        assertEquals(List.of("c"), subjects(get("?type=kr.hwanryu.order.sent&limit=2&cursor=" + next(first))));
    }

    @Test
    void a_page_begins_in_the_middle_of_a_change() {
        writer.tells(Stories.of("middle", "a", "b", "c"));
        List<String> read = new ArrayList<>();
        String cursor = "";
        for (int i = 0; i < 4; i++) {
            ValidatableResponse page = get("?type=kr.hwanryu.middle.sent&limit=1" + cursor);
            read.addAll(subjects(page));
            cursor = "&cursor=" + next(page);
        }
        assertEquals(List.of("a", "b", "c"), read);
    }

    @Test
    void where_nothing_is_new_the_cursor_says_where_to_go_on() {
        ValidatableResponse none = get("?type=kr.hwanryu.later.sent").body("items", hasSize(0));
        writer.tells("later", "came", null);
        ValidatableResponse one = get("?type=kr.hwanryu.later.sent&cursor=" + next(none));
        assertEquals(List.of("came"), subjects(one));
        ValidatableResponse end = get("?type=kr.hwanryu.later.sent&cursor=" + next(one));
        end.body("items", hasSize(0)).body("nextCursor", equalTo(next(one)));
    }

    @Test
    void types_and_regions_narrow_and_may_repeat() {
        writer.tells("narrow-a", "1", "gangwon");
        writer.tells("narrow-b", "2", "jeju");
        writer.tells("narrow-b", "3", null);
        String both = "?type=kr.hwanryu.narrow-a.sent&type=kr.hwanryu.narrow-b.sent";
        assertEquals(List.of("1", "2", "3"), subjects(get(both)));
        assertEquals(List.of("2"), subjects(get(both + "&regionId=jeju&regionId=busan")));
        assertEquals(List.of("1", "2"), subjects(get(both + "&regionId=jeju&regionId=gangwon")));
        get(both).body("items[2].regionid", nullValue());
    }

    @Test
    void a_cursor_holds_for_its_filter_whatever_the_order_of_its_values() {
        writer.tells("sealed-a", "1", "gangwon");
        String cursor = next(get("?type=kr.hwanryu.sealed-a.sent&type=kr.hwanryu.sealed-b.sent"));
        get("?type=kr.hwanryu.sealed-b.sent&type=kr.hwanryu.sealed-a.sent&limit=3&wait=0&cursor=" + cursor)
                .statusCode(200);
        for (String foreign : List.of("?type=kr.hwanryu.sealed-a.sent&cursor=" + cursor, "?cursor=" + cursor + "x")) {
            get(foreign)
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("cursor"))
                    .body("errors[0].code", equalTo("INVALID_CURSOR"));
        }
    }

    @Test
    void as_a_batch_it_is_a_bare_array_with_a_link() {
        writer.tells(Stories.of("batch", "a", "b"));
        String type = "type=kr.hwanryu.batch.sent";
        ValidatableResponse first = given().accept(EventPage.BATCH)
                .get(Feed.PATH + "?limit=1&" + type)
                .then()
                .statusCode(200)
                .contentType(EventPage.BATCH)
                .body("", hasSize(1))
                .body("[0].subject", equalTo("a"));
        String link = first.extract().header("Link");
        assertTrue(link.startsWith("</v1/events/test?cursor=") && link.endsWith(">; rel=\"next\""), link);
        given().accept(EventPage.BATCH)
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].subject", equalTo("b"));
    }

    @Test
    void nobody_is_to_keep_an_answer() {
        assertEquals("no-store", get("").extract().header("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "wait=31, wait",
        "wait=-1, wait",
        "wait=soon, wait",
        "type=evaluation.published, type",
        "regionId=Gangwon, regionId",
        "since=2023, since",
        "sort=time, sort"
    })
    void what_the_contract_does_not_allow_is_refused(String query, String parameter) {
        get("?" + query).statusCode(400).body("errors.parameter", hasItems(parameter));
    }

    @Test
    void another_format_is_refused() {
        given().accept("text/csv").get(Feed.PATH).then().statusCode(406);
    }

    @Test
    void a_full_page_of_large_events_comes_whole() {
        String text = "가".repeat(2000);
        writer.tells(IntStream.range(0, 200)
                .mapToObj(i -> new Event("large", "n" + i, "sent", null, Map.of("text", text)))
                .toArray(Event[]::new));
        get("?limit=200&type=kr.hwanryu.large.sent")
                .body("items", hasSize(200))
                .body("items[199].data.text", equalTo(text));
    }

    @Test
    void a_page_is_one_statement() {
        database.getConfiguration().setMetricsEnabled(true);
        long statements = LongStream.range(0, 10)
                .map(attempt -> {
                    long before = database.getMetrics().acquireCount();
                    get("?limit=1&type=kr.hwanryu.whole.sent").statusCode(200);
                    return database.getMetrics().acquireCount() - before;
                })
                .min()
                .orElseThrow();
        assertEquals(1, statements);
    }

    /** Events with the same kind. */
    private static final class Stories {

        static Event[] of(String aggregateType, String... subjects) {
            return Arrays.stream(subjects)
                    .map(subject -> new Event(aggregateType, subject, "sent", null, Map.of()))
                    .toArray(Event[]::new);
        }
    }
}
