package kr.hwanryu.industry.outcomefeed;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.line;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Outcome.freshId;
import static kr.hwanryu.industry.Outcome.nextChange;
import static kr.hwanryu.industry.Outcome.performance;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import kr.hwanryu.industry.Api;
import kr.hwanryu.industry.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What incentives, as the outcome service tells of them, become here. */
@QuarkusTest
class IncentiveFlowTest {

    private static final String AMOUNT = "3000000000";

    @Inject
    Outcome outcome;

    private final String incentive = freshId();
    private String region;
    private String source;

    @BeforeEach
    void begin() {
        region = region();
        source = source();
    }

    @Test
    void puts_the_incentive_of_jeonbuk_of_2023_into_the_budget_of_2024_as_one_line() {
        String plan = plan(region, 2024);
        recorded(AMOUNT, "2024");
        lines(2024)
                .body("items", hasSize(1))
                .body("items[0].planId", equalTo(plan), "items[0].kind", equalTo("INCENTIVE"))
                .body("items[0].fundSource", equalTo("NATIONAL"), "items[0].plannedKrw", equalTo(3000000000L))
                .body("items[0].executedKrw", nullValue(), "items[0].roundedTo", equalTo(100000000))
                .body("items[0].sourceId", equalTo(source), "items[0].incentiveId", equalTo(incentive))
                .body("items[0].recordedBy", equalTo("feed:outcome"), "items[0].reason", nullValue());
    }

    @Test
    void makes_no_line_of_the_incentive_of_gangwon_of_2022_whose_budget_year_is_not_known() {
        outcome.tells("incentive.recorded", Outcome.incentive(incentive, region, 2022, "1600000000", "null", source));
        get("/v1/budgets?regionId=" + region).body("items", empty());
        get("/v1/plans?regionId=" + region).body("items", empty());
    }

    @Test
    void makes_a_missing_plan_that_is_known_from_publications_only_and_takes_what_waited_for_it() {
        outcome.tells("evaluation.published", performance(freshId(), region, 2023, "S"));
        recorded(AMOUNT, "2024");
        String plan = get("/v1/plans?regionId=" + region)
                .body("items.stage", contains(nullValue()), "items.budgetYear", contains(2024))
                .extract()
                .path("items[0].id");
        get("/v1/plans/" + plan + "/feedback").body("items.verdict.grade", contains("S"));
        lines(2024).body("items.planId", contains(plan));
    }

    @Test
    void stands_apart_from_the_regular_budget() {
        line(plan(region, 2024), "13030000000", "null");
        recorded(AMOUNT, "2024");
        get("/v1/budget-summaries?budgetYear=2024&regionId=" + region)
                .body("items[0].incentiveKrw", equalTo(3000000000L));
    }

    @Test
    void revises_its_line_with_a_correction_and_keeps_what_was_spent() {
        recorded(AMOUNT, "2024");
        String line = lines(2024).extract().path("items[0].id");
        String spent = "{\"plannedKrw\": %s, \"executedKrw\": 2900000000, \"sourceId\": \"%s\", \"reason\": \"결산\"}";
        post("/v1/budgets/" + line + "/revisions", BUDGETS, spent.formatted(AMOUNT, source))
                .statusCode(201);
        corrected("3050000000", "2024");
        lines(2024)
                .body("items.id", contains(line), "items.plannedKrw", contains(3050000000L))
                .body("items.executedKrw", contains(2900000000L), "items.reason", contains("정정 공고"));
        get("/v1/budgets/" + line + "/revisions").body("items", hasSize(3));
    }

    @Test
    void makes_the_line_once_the_budget_year_becomes_known() {
        recorded(AMOUNT, "null");
        corrected(AMOUNT, "2024");
        lines(2024).body("items.plannedKrw", contains(3000000000L));
    }

    @Test
    void withdraws_the_line_in_one_year_when_the_money_goes_into_another_and_brings_it_back() {
        recorded(AMOUNT, "2024");
        String line = lines(2024).extract().path("items[0].id");
        corrected(AMOUNT, "2025");
        lines(2024).body("items.plannedKrw", contains(nullValue()), "items.id", contains(line));
        lines(2025).body("items.plannedKrw", contains(3000000000L));
        corrected(AMOUNT, "2024");
        lines(2024).body("items.plannedKrw", contains(3000000000L), "items.id", contains(line));
        lines(2025).body("items.plannedKrw", contains(nullValue()));
        corrected(AMOUNT, "null");
        lines(2024).body("items.plannedKrw", contains(nullValue()));
    }

    @Test
    void withdraws_the_line_with_the_incentive() {
        recorded(AMOUNT, "2024");
        outcome.tells("incentive.withdrawn", Outcome.incentive(incentive, region, 2023, "null", "2024", source));
        lines(2024).body("items.plannedKrw", contains(nullValue()), "items.reason", contains("정정 공고"));
        get("/v1/budget-summaries?budgetYear=2024&regionId=" + region).body("items[0].incentiveKrw", nullValue());
    }

    @Test
    void changes_nothing_when_an_event_comes_again_or_late() {
        String first = Outcome.incentive(incentive, region, 2023, AMOUNT, "2024", source);
        String second = Outcome.incentive(incentive, region, 2023, "3050000000", "2024", source);
        long recorded = nextChange();
        long corrected = nextChange();
        outcome.tells("incentive.recorded", first, recorded);
        outcome.tells("incentive.corrected", second, corrected);
        String line = lines(2024).extract().path("items[0].id");
        outcome.tells("incentive.recorded", first, recorded);
        outcome.tells("incentive.corrected", second, corrected);
        outcome.tells("incentive.corrected", second);
        lines(2024).body("items", hasSize(1));
        get("/v1/budgets/" + line + "/revisions").body("items.plannedKrw", contains(3000000000L, 3050000000L));
    }

    @Test
    void keeps_two_incentives_of_one_year_and_a_line_of_a_client_apart() {
        String plan = plan(region, 2024);
        recorded(AMOUNT, "2024");
        String other = freshId();
        outcome.tells("incentive.recorded", Outcome.incentive(other, region, 2023, "1", "2024", source));
        String own =
                """
                {"planId": "%s", "fundSource": "NATIONAL", "kind": "INCENTIVE", "plannedKrw": 5, "sourceId": "%s"}"""
                        .formatted(plan, source);
        post("/v1/budgets", BUDGETS, own).statusCode(201).body("incentiveId", nullValue());
        post("/v1/budgets", BUDGETS, own).statusCode(409);
        lines(2024).body("items.incentiveId", containsInAnyOrder(incentive, other, null));
    }

    @Test
    void goes_to_the_plan_of_the_one_region_that_has_taken_the_place() {
        String gone = region("\"validTo\": \"2023-12-31\",");
        String successor = succeeding(gone);
        outcome.tells("incentive.recorded", Outcome.incentive(incentive, gone, 2023, AMOUNT, "2024", source));
        get("/v1/budgets?budgetYear=2024&regionId=" + successor).body("items.incentiveId", contains(incentive));
        get("/v1/budgets?regionId=" + gone).body("items", empty());
    }

    @Test
    void shares_nothing_out_among_several_that_have_taken_the_place() {
        String gone = region("\"validTo\": \"2023-12-31\",");
        String one = succeeding(gone);
        String other = succeeding(gone);
        outcome.tells("incentive.recorded", Outcome.incentive(incentive, gone, 2023, AMOUNT, "2024", source));
        get("/v1/budgets?budgetYear=2024&regionId=" + gone).body("items.incentiveId", contains(incentive));
        get("/v1/budgets?regionId=" + one + "&regionId=" + other).body("items", empty());
    }

    @Test
    void stores_nothing_of_an_incentive_whose_source_is_not_here_yet() {
        String unknown = fresh("source");
        String told = Outcome.incentive(incentive, region, 2023, AMOUNT, "2024", unknown);
        long change = nextChange();
        assertThrows(RuntimeException.class, () -> outcome.tells("incentive.recorded", told, change));
        get("/v1/plans?regionId=" + region).body("items", empty());
        Api.create("/v1/sources/" + unknown, "{\"publisher\": \"시사\"}").statusCode(201);
        outcome.tells("incentive.recorded", told, change);
        assertEquals(1, lines(2024).extract().<Integer>path("items.size()"));
    }

    private void recorded(String amount, String budgetYear) {
        outcome.tells("incentive.recorded", Outcome.incentive(incentive, region, 2023, amount, budgetYear, source));
    }

    private void corrected(String amount, String budgetYear) {
        outcome.tells("incentive.corrected", Outcome.incentive(incentive, region, 2023, amount, budgetYear, source));
    }

    private ValidatableResponse lines(int year) {
        return get("/v1/budgets?kind=INCENTIVE&budgetYear=" + year + "&regionId=" + region)
                .statusCode(200);
    }

    private static String succeeding(String predecessor) {
        String id = fresh("region");
        String body = "{\"nameKo\": \"x\", \"validFrom\": \"2024-01-01\", \"codes\": [], \"succeeds\": [\"%s\"]}";
        Api.create("/v1/regions/" + id, body.formatted(predecessor)).statusCode(201);
        return id;
    }
}
