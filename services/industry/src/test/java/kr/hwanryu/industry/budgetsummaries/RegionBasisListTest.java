package kr.hwanryu.industry.budgetsummaries;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two regions that became one in the middle of 2024. */
@QuarkusTest
class RegionBasisListTest {

    private static final String LIST = "/v1/budget-summaries?regionId=";
    private static final String CURRENT = "&regionBasis=current";

    private String one;
    private String other;
    private String merged;
    private String source;

    @BeforeEach
    void begin() {
        one = region("\"validTo\": \"2024-06-30\",");
        other = region("\"validTo\": \"2024-06-30\",");
        merged = fresh("region");
        create(
                        "/v1/regions/" + merged,
                        """
                        {"nameKo": "통합특별시", "validFrom": "2024-07-01", "codes": [], "succeeds": ["%s", "%s"]}"""
                                .formatted(one, other))
                .statusCode(201);
        source = source();
    }

    @Test
    void sums_up_under_the_region_of_today_what_its_parts_reported() {
        line(plan(one, 2023), 100);
        line(plan(other, 2023), 50);
        get(LIST + merged + CURRENT)
                .statusCode(200)
                .body("items.regionId", contains(merged), "items.budgetYear", contains(2023))
                .body("items[0].parts", contains(one, other), "items[0].plannedKrw", equalTo(150))
                .body("items[0].plannedPrecisionKrw", equalTo(20), "items[0].planId", nullValue())
                .body("items[0].comparability", equalTo("COMPARABLE"), "items[0].comparabilityReasons", empty());
        get(LIST + one).body("items.plannedKrw", contains(100), "items.comparability", contains("COMPARABLE"));
        get(LIST + merged).body("items", empty());
    }

    @Test
    void says_which_part_is_missing_instead_of_showing_less() {
        String plan = plan(one, 2022);
        line(plan, 100);
        total(one, 2022, 100);
        get(LIST + merged + CURRENT)
                .body("items[0].plannedKrw", nullValue(), "items[0].comparability", equalTo("NOT_COMPARABLE"))
                .body("items[0].comparabilityReasons.code", contains("MISSING_PART"))
                .body("items[0].comparabilityReasons[0].regionIds", contains(other), "items[0].parts", contains(one))
                .body("items[0].publishedTotals.regionId", contains(one), "items[0].planId", equalTo(plan))
                .body("items[0].publishedTotals.differenceKrw", contains(0));
    }

    @Test
    void does_not_divide_a_merged_region_up_on_a_day_before() {
        line(plan(merged, 2025), 150);
        line(plan(one, 2023), 100);
        String before = "&regionBasis=2023-06-11";
        get(LIST + one + before)
                .body("items.budgetYear", contains(2023, 2025), "items.plannedKrw", contains(100, null))
                .body("items.comparability", contains("COMPARABLE", "NOT_COMPARABLE"))
                .body(
                        "items[1].comparabilityReasons.code",
                        contains("SPLIT"),
                        "items[1].comparabilityReasons[0].regionIds",
                        contains(merged));
        get(LIST + other + before).body("items.budgetYear", contains(2025), "items.plannedKrw", contains(nullValue()));
    }

    @Test
    void keeps_apart_what_overlaps_in_the_year_of_the_merger() {
        line(plan(one, 2024), 100);
        line(plan(other, 2024), 50);
        get(LIST + merged + CURRENT).body("items.plannedKrw", contains(150));
        line(plan(merged, 2024), 80);
        get(LIST + merged + CURRENT)
                .body(
                        "items.plannedKrw",
                        contains(nullValue()),
                        "items[0].comparabilityReasons.code",
                        contains("OVERLAP"))
                .body("items[0].comparabilityReasons[0].regionIds", contains(one, other, merged));
    }

    @Test
    void names_the_region_of_the_basis_to_who_asks_for_another() {
        get(LIST + one + "&regionId=" + merged + CURRENT)
                .statusCode(400)
                .body("errors", hasSize(1), "errors.parameter", contains("regionId"))
                .body("errors.code", contains("NOT_OF_BASIS"), "errors.detail[0]", containsString(merged));
        get(LIST + merged + "&regionBasis=2024-06-30")
                .statusCode(400)
                .body("errors.detail[0]", containsString(one + ", " + other));
        get(LIST + one + "&regionBasis=2024-06-30").statusCode(200);
        get(LIST + "nowhere" + CURRENT).statusCode(200).body("items", empty());
        get("/v1/budget-summaries?budgetYear=2100" + CURRENT).statusCode(200).body("items", empty());
    }

    @Test
    void refuses_a_basis_that_is_no_day() {
        for (String basis : List.of("", "today", "CURRENT", "2023", "2023-02-30", "2023-2-3")) {
            get(LIST + merged + "&regionBasis=" + basis)
                    .statusCode(400)
                    .body("errors.parameter", contains("regionBasis"));
        }
    }

    @Test
    void shows_what_was_held_at_an_instant_by_the_regions_of_a_day() {
        String line = line(plan(one, 2023), 100);
        String last = line(plan(other, 2023), 50);
        String then = get(last).extract().path("recordedAt");
        post(
                        line + "/revisions",
                        BUDGETS,
                        "{\"plannedKrw\": null, \"executedKrw\": null, \"sourceId\": \"%s\", \"reason\": \"철회\"}"
                                .formatted(source))
                .statusCode(201);
        get(LIST + merged + CURRENT).body("items.plannedKrw", contains(nullValue()));
        get(LIST + merged + CURRENT + "&asOf=" + then).body("items.plannedKrw", contains(150), "readAt", equalTo(then));
    }

    @Test
    void pages_and_counts_by_the_region_of_the_basis() {
        List.of(2019, 2020, 2021).forEach(year -> plan(one, year));
        List.of(2020, 2021, 2022).forEach(year -> total(other, year, 1));
        plan(merged, 2025);
        assertEquals(List.of("2019", "2020", "2021", "2022", "2025"), paged(LIST + merged + CURRENT, "budgetYear"));
        get(LIST + merged + CURRENT + "&includeTotal=true&sort=-budgetYear&limit=2")
                .body("total", equalTo(5), "items.budgetYear", contains(2025, 2022));
        get(LIST + merged + CURRENT + "&budgetYear=2020&budgetYear=2023").body("items.budgetYear", contains(2020));
        String cursor = get(LIST + merged + CURRENT + "&limit=2").extract().path("nextCursor");
        get(LIST + merged + "&cursor=" + cursor).statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
    }

    @Test
    void answers_304_until_a_region_or_a_figure_changes() {
        String list = LIST + merged + CURRENT;
        line(plan(one, 2023), 100);
        String seen = etag(list);
        anonymously().header("If-None-Match", seen).get(list).then().statusCode(304);
        String later = fresh("region");
        create(
                        "/v1/regions/" + later,
                        "{\"nameKo\": \"x\", \"validFrom\": \"2999-01-01\", \"codes\": [], \"succeeds\": [\"%s\"]}"
                                .formatted(merged))
                .statusCode(201);
        anonymously().header("If-None-Match", seen).get(list).then().statusCode(200);
    }

    private String line(String plan, int amount) {
        String body =
                """
                {"planId": "%s", "fundSource": "NATIONAL", "plannedKrw": %d, "roundedTo": 10, "sourceId": "%s"}"""
                        .formatted(plan, amount, source);
        return "/v1/budgets/"
                + post("/v1/budgets", BUDGETS, body).statusCode(201).extract().path("id");
    }

    private void total(String region, int year, int amount) {
        String body = "{\"regionId\": \"%s\", \"budgetYear\": %d, \"totalKrw\": %d, \"sourceId\": \"%s\"}"
                .formatted(region, year, amount, source);
        post("/v1/published-budget-totals", BUDGETS, body).statusCode(201);
    }
}
