package kr.hwanryu.industry.budgetsummaries;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetSummaryTest {

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
    void sums_up_the_lines_beside_the_printed_total() {
        String plan = plan(region, 2023);
        line(plan, "\"fundSource\": \"NATIONAL\", \"plannedKrw\": 14000000000, \"roundedTo\": 100000000");
        line(plan, "\"fundSource\": \"PROVINCIAL\", \"plannedKrw\": 4600000000, \"roundedTo\": 100000000");
        line(plan, "\"fundSource\": \"NATIONAL\", \"kind\": \"INCENTIVE\", \"plannedKrw\": 1600000000");
        total(2023, "\"totalKrw\": 18600000000, \"roundedTo\": 100000000");
        get(list + "&budgetYear=2023")
                .statusCode(200)
                .body("items", hasSize(1), "items[0].planId", equalTo(plan), "items[0].basis", equalTo("PUBLISHED"))
                .body("items[0].fundSources.fundSource", contains("NATIONAL", "PROVINCIAL"))
                .body("items[0].fundSources.plannedKrw", contains(14000000000L, 4600000000L))
                .body("items[0].plannedKrw", equalTo(18600000000L), "items[0].executedKrw", nullValue())
                .body("items[0].publicTotalKrw", equalTo(18600000000L), "items[0].incentiveKrw", equalTo(1600000000))
                .body("items[0].publishedTotals.totalKrw", contains(18600000000L))
                .body("items[0].publishedTotals.computedKrw", contains(18600000000L))
                .body("items[0].publishedTotals.differenceKrw", contains(0))
                .body("items[0].sourceIds", contains(source));
    }

    @Test
    void leaves_the_sum_null_where_only_a_total_was_printed() {
        total(2021, "\"totalKrw\": 18300000000, \"roundedTo\": 100000000");
        get(list + "&budgetYear=2021")
                .body("items[0].planId", nullValue(), "items[0].plannedKrw", nullValue())
                .body("items[0].basis", nullValue(), "items[0].fundSources", empty())
                .body("items[0].publishedTotals.totalKrw", contains(18300000000L))
                .body("items[0].publishedTotals.differenceKrw", contains(nullValue()));
    }

    @Test
    void states_the_execution_rate_as_an_exact_decimal() {
        line(plan(region, 2023), "\"fundSource\": \"NATIONAL\", \"plannedKrw\": 3000, \"executedKrw\": 2000");
        String body = get(list).extract().asString();
        assertEquals(true, body.contains("\"executionRate\":66.67"), body);
    }

    @Test
    void holds_the_total_of_a_programme_against_the_lines_of_its_parts() {
        String whole = programme("");
        String part = programme("\"parentId\": \"%s\",".formatted(whole));
        String plan = plan(region, 2023);
        line(plan, "\"fundSource\": \"NATIONAL\", \"programmeId\": \"%s\", \"plannedKrw\": 70".formatted(part));
        line(plan, "\"fundSource\": \"NATIONAL\", \"programmeId\": \"%s\", \"plannedKrw\": 20".formatted(whole));
        line(plan, "\"fundSource\": \"NATIONAL\", \"plannedKrw\": 10");
        total(2023, "\"totalKrw\": 91, \"programmeId\": \"%s\"".formatted(whole));
        get(list)
                .body("items[0].plannedKrw", equalTo(100))
                .body("items[0].publishedTotals.computedKrw", contains(90))
                .body("items[0].publishedTotals.differenceKrw", contains(1));
    }

    @Test
    void shows_what_is_in_force_and_forgets_what_was_withdrawn() {
        String line = line(plan(region, 2023), "\"fundSource\": \"NATIONAL\", \"plannedKrw\": 100");
        String total = total(2022, "\"totalKrw\": 100");
        String seen = etag(list);
        anonymously().header("If-None-Match", seen).get(list).then().statusCode(304);
        revise("/v1/budgets/" + line, "\"plannedKrw\": 120, \"executedKrw\": null");
        anonymously().header("If-None-Match", seen).get(list).then().statusCode(200);
        get(list).body("items.budgetYear", contains(2022, 2023), "items[1].plannedKrw", equalTo(120));
        revise("/v1/budgets/" + line, "\"plannedKrw\": null, \"executedKrw\": null");
        revise("/v1/published-budget-totals/" + total, "\"totalKrw\": null");
        get(list)
                .body(
                        "items.budgetYear",
                        contains(2023),
                        "items[0].plannedKrw",
                        nullValue(),
                        "items[0].sourceIds",
                        empty());
    }

    @Test
    void pages_by_region_and_year_without_gaps_or_repetitions() {
        List.of(2019, 2021, 2023).forEach(year -> plan(region, year));
        List.of(2020, 2021, 2022).forEach(year -> total(year, "\"totalKrw\": 1"));
        assertEquals(List.of("2019", "2020", "2021", "2022", "2023"), paged(list, "budgetYear"));
        assertEquals(List.of("2023", "2022", "2021", "2020", "2019"), paged(list + "&sort=-budgetYear", "budgetYear"));
        get(list + "&budgetYear=2020&budgetYear=2022&includeTotal=true").body("total", equalTo(2));
        String cursor = get(list + "&limit=2").extract().path("nextCursor");
        get("/v1/budget-summaries?cursor=" + cursor).statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
    }

    @Test
    void refuses_what_it_does_not_document() {
        get(list + "&year=2023").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        get(list + "&budgetYear=20233").statusCode(400).body("errors.parameter", contains("budgetYear"));
        get(list + "&limit=201").statusCode(400).body("errors.parameter", contains("limit"));
        anonymously().body("{}").post("/v1/budget-summaries").then().statusCode(405);
    }

    private String line(String plan, String fields) {
        return post(
                        "/v1/budgets",
                        BUDGETS,
                        "{\"planId\": \"%s\", \"sourceId\": \"%s\", %s}".formatted(plan, source, fields))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String total(int year, String fields) {
        return post(
                        "/v1/published-budget-totals",
                        BUDGETS,
                        "{\"regionId\": \"%s\", \"budgetYear\": %d, \"sourceId\": \"%s\", %s}"
                                .formatted(region, year, source, fields))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void revise(String path, String fields) {
        post(path + "/revisions", BUDGETS, "{\"sourceId\": \"%s\", \"reason\": \"정정\", %s}".formatted(source, fields))
                .statusCode(201);
    }
}
