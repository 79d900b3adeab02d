package kr.hwanryu.industry.budgets;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service held at an instant; an instant is that of the change which the test made last. */
@QuarkusTest
class BudgetAsOfTest {

    private static final String WITHDRAWN = "\"plannedKrw\": null, \"executedKrw\": null";

    private String source;
    private String plan;
    private String list;

    @BeforeEach
    void begin() {
        source = source();
        plan = plan(region(), 2023);
        list = "/v1/budgets?planId=" + plan + "&asOf=";
    }

    @Test
    void sees_neither_the_correction_nor_the_withdrawal_that_came_later() {
        String path = "/v1/budgets/" + line("null", 10);
        String recorded = get(path).extract().path("recordedAt");
        String corrected = revise(path, "\"plannedKrw\": 12, \"executedKrw\": 11");
        String withdrawn = revise(path, WITHDRAWN);
        get(list + recorded)
                .statusCode(200)
                .body("items.plannedKrw", contains(10), "items.supersededByNo", contains(nullValue()))
                .body("readAt", equalTo(recorded));
        get(list + corrected)
                .body("items.plannedKrw", contains(12), "items.executedKrw", contains(11))
                .body("items.supersededByNo", contains(nullValue()), "items.reason", contains("정정"));
        get(list + withdrawn).body("items.plannedKrw", contains(nullValue()));
    }

    @Test
    void held_nothing_before_anything_was_recorded() {
        line("null", 10);
        get(list + "2000-01-01T00:00:00Z").statusCode(200).body("items", empty(), "readAt", nullValue());
        // What it will be is not known, and the answer would not stay what it is.
        get(list + "2999-01-01T00:00:00Z").statusCode(400).body("errors.code", contains("IN_THE_FUTURE"));
        get(list + "yesterday").statusCode(400).body("errors.parameter", contains("asOf"));
    }

    @Test
    void pages_the_state_of_the_instant_while_others_write() {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            paths.add("/v1/budgets/" + line('"' + programme("") + '"', 20 + i));
        }
        String instant = get(paths.get(4)).extract().path("recordedAt");
        revise(paths.get(4), "\"plannedKrw\": 99, \"executedKrw\": null");
        var page = get(list + instant + "&limit=2&includeTotal=true").body("total", equalTo(5));
        List<Integer> amounts = new ArrayList<>(page.extract().<List<Integer>>path("items.plannedKrw"));
        paths.forEach(path -> revise(path, WITHDRAWN));
        for (String cursor = page.extract().path("nextCursor"); cursor != null; ) {
            page = get(list + instant + "&limit=2&cursor=" + cursor).body("readAt", equalTo(instant));
            amounts.addAll(page.extract().<List<Integer>>path("items.plannedKrw"));
            assertEquals(
                    1,
                    page.extract().<List<Integer>>path("items.supersededByNo").stream()
                            .distinct()
                            .count());
            cursor = page.extract().path("nextCursor");
        }
        assertEquals(List.of(20, 21, 22, 23, 24), amounts);
    }

    @Test
    void binds_a_cursor_to_its_instant() {
        line("null", 10);
        String instant = get("/v1/budgets/" + line('"' + programme("") + '"', 11))
                .extract()
                .path("recordedAt");
        String cursor = get(list + instant + "&limit=1").extract().path("nextCursor");
        get("/v1/budgets?planId=" + plan + "&limit=1&cursor=" + cursor)
                .statusCode(400)
                .body("errors.code", contains("INVALID_CURSOR"));
    }

    @Test
    void answers_304_of_an_instant_until_something_is_recorded() {
        String path = "/v1/budgets/" + line("null", 10);
        String past = list + get(path).extract().path("recordedAt");
        String seen = etag(past);
        anonymously().header("If-None-Match", seen).get(past).then().statusCode(304);
        revise(path, WITHDRAWN);
        anonymously()
                .header("If-None-Match", seen)
                .get(past)
                .then()
                .statusCode(200)
                .body("items.plannedKrw", contains(10));
    }

    private String line(String programme, int amount) {
        return post(
                        "/v1/budgets",
                        BUDGETS,
                        """
                        {"planId": "%s", "programmeId": %s, "fundSource": "NATIONAL", "plannedKrw": %d, "sourceId": "%s"}"""
                                .formatted(plan, programme, amount, source))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Revises a line and tells when. */
    private String revise(String path, String fields) {
        return post(
                        path + "/revisions",
                        BUDGETS,
                        "{\"sourceId\": \"%s\", \"reason\": \"정정\", %s}".formatted(source, fields))
                .statusCode(201)
                .extract()
                .path("recordedAt");
    }
}
