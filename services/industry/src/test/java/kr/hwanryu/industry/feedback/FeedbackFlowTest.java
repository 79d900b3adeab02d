package kr.hwanryu.industry.feedback;

import static kr.hwanryu.industry.Api.answer;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Outcome.finding;
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
import java.util.Arrays;
import java.util.stream.Collectors;
import kr.hwanryu.industry.Api;
import kr.hwanryu.industry.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What evaluations, as the outcome service tells of them, become here. */
@QuarkusTest
class FeedbackFlowTest {

    @Inject
    Outcome outcome;

    private final String evaluation = freshId();
    private String region;

    @BeforeEach
    void begin() {
        region = region();
    }

    @Test
    void brings_the_grade_of_2023_published_in_2024_to_the_plan_of_2025() {
        String plan = plan(region, 2025);
        String plan2024 = plan(region, 2024);
        outcome.tells("evaluation.published", performance(evaluation, region, 2024, "B"));
        ofPlan(plan)
                .body("items.kind", contains("VERDICT"), "items.state", contains("OPEN"))
                .body("items[0].verdict.grade", equalTo("B"), "items[0].verdict.status", equalTo("EVALUATED"))
                .body("items[0].evaluation.id", equalTo(evaluation))
                .body("items[0].evaluation.performanceYear", equalTo(2023))
                .body("items[0].evaluation.evaluationYear", equalTo(2024))
                .body("items[0].planYear", equalTo(2025), "items[0].finding", nullValue())
                .body("items[0].answer", nullValue());
        ofPlan(plan2024).body("items", empty());
    }

    @Test
    void adds_an_item_for_the_verdict_and_one_for_each_finding() {
        String plan = plan(region, 2025);
        outcome.tells("evaluation.published", performance(evaluation, region, 2024, "A", finding("가"), finding("나")));
        ofPlan(plan)
                .body("items.kind", containsInAnyOrder("VERDICT", "FINDING", "FINDING"))
                .body("items.finding.textKo", containsInAnyOrder("가", "나"));
    }

    @Test
    void tells_of_a_region_that_was_excluded() {
        String plan = plan(region, 2025);
        String excluded = performance(evaluation, region, 2024, null)
                .replace("\"EVALUATED\", \"exclusionReasonKo\": null", "\"EXCLUDED\", \"exclusionReasonKo\": \"신설\"");
        outcome.tells("evaluation.published", excluded);
        ofPlan(plan)
                .body("items.verdict.status", contains("EXCLUDED"))
                .body("items.verdict.exclusionReasonKo", contains("신설"), "items.verdict.grade", contains(nullValue()));
    }

    @Test
    void lets_items_wait_for_a_plan_and_gives_them_to_it_when_it_is_made() {
        outcome.tells("evaluation.published", performance(evaluation, region, 2024, "B", finding("가")));
        waiting(region).body("items.planId", contains(nullValue(), nullValue()));
        plan(region, 2026);
        waiting(region).body("items.planId", contains(nullValue(), nullValue()));
        String plan = plan(region, 2025);
        ofPlan(plan).body("items.kind", containsInAnyOrder("VERDICT", "FINDING"));
        waiting(region).body("items.planId", contains(plan, plan));
    }

    @Test
    void changes_nothing_when_an_event_comes_again_or_late() {
        String plan = plan(region, 2025);
        String first = performance(evaluation, region, 2024, "B", finding("가"));
        String second = performance(evaluation, region, 2024, "A", finding("가"));
        long published = nextChange();
        long corrected = nextChange();
        outcome.tells("evaluation.published", first, published);
        outcome.tells("evaluation.corrected", second, corrected);
        String state = ofPlan(plan).extract().asString();
        outcome.tells("evaluation.published", first, published);
        outcome.tells("evaluation.corrected", second, corrected);
        outcome.tells("evaluation.withdrawn", first, published);
        assertEquals(state, ofPlan(plan).extract().asString());
    }

    @Test
    void keeps_what_a_correction_leaves_and_asks_anew_only_for_what_it_changes() {
        String plan = plan(region, 2025);
        outcome.tells("evaluation.published", performance(evaluation, region, 2024, "B", finding("가"), finding("나")));
        answer(plan, item(plan, "가"), "{\"textKo\": \"그리한다\"}").statusCode(200);
        outcome.tells("evaluation.corrected", performance(evaluation, region, 2024, "A", finding("가"), finding("다")));
        ofPlan(plan, "OPEN").body("items.finding.textKo", contains("다"), "items", hasSize(2));
        ofPlan(plan, "OPEN&kind=VERDICT").body("items.verdict.grade", contains("A"));
        ofPlan(plan, "ANSWERED").body("items.finding.textKo", contains("가"));
        ofPlan(plan, "ANSWERED").body("items.answer.textKo", contains("그리한다"));
        ofPlan(plan, "WITHDRAWN").body("items.finding.textKo", contains("나"), "items", hasSize(2));
    }

    @Test
    void withdraws_all_with_the_evaluation_and_opens_again_what_returns() {
        String plan = plan(region, 2025);
        String said = performance(evaluation, region, 2024, "B");
        outcome.tells("evaluation.published", said);
        answer(plan, item(plan, null), "{\"textKo\": \"그리한다\"}").statusCode(200);
        outcome.tells("evaluation.withdrawn", said);
        ofPlan(plan).body("items.state", contains("WITHDRAWN"), "items[0].answer.textKo", equalTo("그리한다"));
        outcome.tells("evaluation.corrected", said);
        ofPlan(plan).body("items.state", contains("OPEN"), "items[0].answer", nullValue());
    }

    @Test
    void hears_of_a_withdrawal_first_and_adds_nothing() {
        String plan = plan(region, 2025);
        outcome.tells("evaluation.withdrawn", performance(evaluation, region, 2024, null));
        ofPlan(plan).body("items", empty());
    }

    @Test
    void goes_to_the_plans_of_all_that_have_taken_the_place_of_a_region() {
        String gone = region("\"validTo\": \"2024-06-30\",");
        String middle = succeeding("2024-07-01", "\"2024-12-31\"", gone);
        String one = succeeding("2025-01-01", "null", middle);
        String other = succeeding("2025-01-01", "null", middle);
        String plan = plan(one, 2025);
        outcome.tells("evaluation.published", performance(evaluation, gone, 2024, "B"));
        ofPlan(plan).body("items.regionId", contains(one), "items[0].evaluation.regionId", equalTo(gone));
        waiting(other).body("items.planId", contains(nullValue()));
        ofPlan(plan(other, 2025)).body("items.verdict.grade", contains("B"));
        waiting(gone).body("items", empty());
    }

    @Test
    void stays_with_a_region_that_is_there_in_some_part_of_the_year() {
        String ending = region("\"validTo\": \"2025-06-30\",");
        succeeding("2025-07-01", "null", ending);
        outcome.tells("evaluation.published", performance(evaluation, ending, 2024, "B"));
        ofPlan(plan(ending, 2025)).body("items.verdict.grade", contains("B"));
    }

    @Test
    void follows_a_succession_that_is_recorded_after_the_evaluation() {
        String gone = region("\"validTo\": \"2024-12-31\",");
        outcome.tells("evaluation.published", performance(evaluation, gone, 2024, "B", finding("가")));
        waiting(gone).body("items.state", contains("OPEN", "OPEN"));
        String successor = succeeding("2025-01-01", "null", gone);
        ofPlan(plan(successor, 2025)).body("items.kind", containsInAnyOrder("VERDICT", "FINDING"));
        waiting(gone).body("items.state", contains("WITHDRAWN", "WITHDRAWN"));
    }

    @Test
    void refuses_an_evaluation_of_a_region_that_is_not_here_yet() {
        String unknown = fresh("region");
        String told = performance(evaluation, unknown, 2024, "B");
        long change = nextChange();
        assertThrows(RuntimeException.class, () -> outcome.tells("evaluation.published", told, change));
        Api.create("/v1/regions/" + unknown, "{\"nameKo\": \"x\", \"codes\": []}")
                .statusCode(201);
        outcome.tells("evaluation.published", told, change);
        waiting(unknown).body("items.verdict.grade", contains("B"));
    }

    @Test
    void passes_over_fields_that_it_does_not_know() {
        String plan = plan(region, 2025);
        String told = performance(evaluation, region, 2024, "최우수", finding("가"))
                .replace("\"scores\"", "\"later\": {\"x\": 1.5}, \"scores\"");
        outcome.tells("evaluation.published", told);
        ofPlan(plan, "OPEN&kind=VERDICT").body("items.verdict.grade", contains("최우수"));
    }

    private static ValidatableResponse ofPlan(String plan) {
        return get("/v1/plans/" + plan + "/feedback").statusCode(200);
    }

    private static ValidatableResponse ofPlan(String plan, String state) {
        return get("/v1/plans/" + plan + "/feedback?state=" + state).statusCode(200);
    }

    /** All that was said to the region's plan of 2025, whether it exists or not. */
    private static ValidatableResponse waiting(String region) {
        return get("/v1/feedback?planYear=2025&regionId=" + region).statusCode(200);
    }

    private static String item(String plan, String finding) {
        String which = finding == null ? "it.kind == 'VERDICT'" : "it.finding?.textKo == '%s'".formatted(finding);
        return ofPlan(plan).extract().path("items.find { %s }.id".formatted(which));
    }

    private static String succeeding(String from, String to, String... predecessors) {
        String id = fresh("region");
        String named = Arrays.stream(predecessors).map(one -> '"' + one + '"').collect(Collectors.joining(", "));
        String body = "{\"nameKo\": \"통합\", \"validFrom\": \"%s\", \"validTo\": %s, \"codes\": [], \"succeeds\": [%s]}";
        Api.create("/v1/regions/" + id, body.formatted(from, to, named)).statusCode(201);
        return id;
    }
}
