package kr.hwanryu.industry.publishedbudgettotals;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.post;
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

@QuarkusTest
class PublishedBudgetTotalAsOfTest {

    private static final String TOTALS = "/v1/published-budget-totals";

    private String region;
    private String list;

    @BeforeEach
    void begin() {
        region = region();
        list = TOTALS + "?regionId=" + region + "&asOf=";
    }

    @Test
    void sees_neither_the_correction_nor_the_withdrawal_that_came_later() {
        String path = print(10);
        String recorded = get(path).extract().path("recordedAt");
        String corrected = revise(path, "11");
        String withdrawn = revise(path, "null");
        get(list + recorded)
                .statusCode(200)
                .body("items.totalKrw", contains(10), "items.supersededByNo", contains(nullValue()))
                .body("readAt", equalTo(recorded));
        get(list + corrected).body("items.totalKrw", contains(11), "items.supersededByNo", contains(nullValue()));
        get(list + withdrawn).body("items.totalKrw", contains(nullValue()));
        get(list + "2000-01-01T00:00:00Z").statusCode(200).body("items", empty(), "readAt", nullValue());
    }

    @Test
    void pages_the_state_of_the_instant_while_others_write() {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            paths.add(print(i));
        }
        String past = list + get(paths.get(4)).extract().path("recordedAt") + "&limit=2";
        String seen = etag(past);
        anonymously().header("If-None-Match", seen).get(past).then().statusCode(304);
        paths.forEach(path -> revise(path, "99"));
        anonymously().header("If-None-Match", seen).get(past).then().statusCode(200);
        var page = get(past);
        List<Integer> totals = new ArrayList<>(page.extract().<List<Integer>>path("items.totalKrw"));
        for (String cursor = page.extract().path("nextCursor"); cursor != null; ) {
            print(100);
            page = get(past + "&cursor=" + cursor).statusCode(200);
            totals.addAll(page.extract().<List<Integer>>path("items.totalKrw"));
            cursor = page.extract().path("nextCursor");
        }
        assertEquals(List.of(0, 1, 2, 3, 4), totals);
    }

    private String print(int total) {
        String body = "{\"regionId\": \"%s\", \"budgetYear\": 2023, \"sourceId\": \"%s\", \"totalKrw\": %d}"
                .formatted(region, source(), total);
        return TOTALS + "/"
                + post(TOTALS, BUDGETS, body).statusCode(201).extract().path("id");
    }

    /** Revises a total and tells when. */
    private String revise(String path, String total) {
        String body = "{\"sourceId\": \"%s\", \"reason\": \"정정\", \"totalKrw\": %s}"
                .formatted(get(path).extract().<String>path("sourceId"), total);
        return post(path + "/revisions", BUDGETS, body)
                .statusCode(201)
                .extract()
                .path("recordedAt");
    }
}
