package kr.hwanryu.industry.budgetsummaries;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.PLANS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
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
class BudgetSummaryAsOfTest {

    private String region;
    private String source;
    private String list;

    @BeforeEach
    void begin() {
        region = region();
        source = source();
        list = "/v1/budget-summaries?regionId=" + region;
    }

    @Test
    void sums_up_the_lines_of_the_instant_beside_its_printed_totals() {
        String line = line(plan(region, 2023), 100);
        String total = total(2023, 101);
        String then = at(total);
        revise(line, "\"plannedKrw\": 120, \"executedKrw\": null");
        revise(total, "\"totalKrw\": null");
        get(list + "&asOf=" + then)
                .statusCode(200)
                .body("items.plannedKrw", contains(100), "readAt", equalTo(then))
                .body("items[0].publishedTotals.totalKrw", contains(101))
                .body("items[0].publishedTotals.differenceKrw", contains(1));
        get(list).body("items.plannedKrw", contains(120), "items[0].publishedTotals", empty());
    }

    @Test
    void knows_of_no_year_before_its_plan_or_its_first_total_was_recorded() {
        String before = at("/v1/sources/" + source);
        String total = total(2022, 1);
        String between = at(total);
        line(plan(region, 2023), 100);
        revise(total, "\"totalKrw\": null");
        get(list + "&asOf=" + before).statusCode(200).body("items", empty());
        get(list + "&asOf=" + between).body("items.budgetYear", contains(2022), "items[0].planId", nullValue());
        get(list).body("items.budgetYear", contains(2023));
    }

    @Test
    void knows_a_plan_from_when_it_was_made_though_it_was_changed_since() {
        String plan = plan(region, 2023);
        String then = at("/v1/plans/" + plan);
        with(PLANS)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag("/v1/plans/" + plan))
                .body("{\"goalKo\": \"신규고용 278명\"}")
                .patch("/v1/plans/" + plan)
                .then()
                .statusCode(200);
        get(list + "&asOf=" + then).body("items.planId", contains(plan), "items.plannedKrw", contains(nullValue()));
    }

    @Test
    void pages_one_state_while_others_write() {
        List.of(2019, 2020, 2021).forEach(year -> line(plan(region, year), year));
        String total = total(2022, 1);
        var page = get(list + "&limit=2");
        List<Integer> years = new ArrayList<>(page.extract().<List<Integer>>path("items.budgetYear"));
        revise(total, "\"totalKrw\": null");
        plan(region, 2023);
        for (String cursor = page.extract().path("nextCursor"); cursor != null; ) {
            page = get(list + "&limit=2&cursor=" + cursor);
            years.addAll(page.extract().<List<Integer>>path("items.budgetYear"));
            cursor = page.extract().path("nextCursor");
        }
        assertEquals(List.of(2019, 2020, 2021, 2022), years);
    }

    @Test
    void answers_304_of_an_instant_until_something_is_recorded() {
        String line = line(plan(region, 2023), 100);
        String past = list + "&asOf=" + at(line);
        String seen = etag(past);
        anonymously().header("If-None-Match", seen).get(past).then().statusCode(304);
        revise(line, "\"plannedKrw\": null, \"executedKrw\": null");
        anonymously().header("If-None-Match", seen).get(past).then().statusCode(200);
        get(past).body("items.plannedKrw", contains(100));
    }

    private static String at(String path) {
        return get(path).statusCode(200).extract().path("recordedAt");
    }

    private String line(String plan, int amount) {
        String body = "{\"planId\": \"%s\", \"fundSource\": \"NATIONAL\", \"plannedKrw\": %d, \"sourceId\": \"%s\"}"
                .formatted(plan, amount, source);
        return "/v1/budgets/"
                + post("/v1/budgets", BUDGETS, body).statusCode(201).extract().path("id");
    }

    private String total(int year, int amount) {
        String body = "{\"regionId\": \"%s\", \"budgetYear\": %d, \"totalKrw\": %d, \"sourceId\": \"%s\"}"
                .formatted(region, year, amount, source);
        String totals = "/v1/published-budget-totals";
        return totals + "/"
                + post(totals, BUDGETS, body).statusCode(201).extract().path("id");
    }

    private void revise(String path, String fields) {
        post(path + "/revisions", BUDGETS, "{\"sourceId\": \"%s\", \"reason\": \"정정\", %s}".formatted(source, fields))
                .statusCode(201);
    }
}
