package kr.hwanryu.outcome;

import static kr.hwanryu.outcome.Evaluators.evaluation;
import static kr.hwanryu.outcome.Evaluators.performance;
import static kr.hwanryu.outcome.Evaluators.plan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has evaluation years of its own, so that none meets another's natural keys. */
@QuarkusTest
class EvaluationTest {

    @BeforeEach
    void there_is_a_scale() {
        Evaluators.haveAScale();
    }

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void records_and_reads_a_verdict_with_its_scores_rank_and_findings() {
        String id = record(performance(
                        "gangwon",
                        2024,
                        2025,
                        ",\"grade\":\"S\",\"scores\":[{\"kind\":\"QUANTITATIVE\",\"value\":38.46,"
                                + "\"maximum\":50,\"nationalAverage\":34.71}],\"rank\":{\"value\":2,\"of\":14,\"by\":\"OVERALL\"},"
                                + "\"findings\":[{\"kind\":\"RECOMMENDATION\",\"textKo\":\"성과 확산\"}]"))
                .statusCode(201)
                .body("status", equalTo("EVALUATED"))
                .body("budgetYear", nullValue())
                .body("publication", equalTo("PUBLISHED"))
                .body("recordedAt", notNullValue())
                .body("recordedBy", equalTo("test-client"))
                .body("supersededByNo", nullValue())
                .body("reason", nullValue())
                .extract()
                .path("id");
        String etag = Agency.get("/v1/evaluations/" + id)
                .statusCode(200)
                .body("grade", equalTo("S"))
                .body("gradeScaleId", equalTo(Evaluators.SCALE))
                .body("gradeLabelsKo", contains("최우수"))
                .body("scores[0].value", equalTo(38.46f))
                .body("scores[0].nationalAverage", equalTo(34.71f))
                .body("rank.value", equalTo(2))
                .body("findings[0].textKo", equalTo("성과 확산"))
                .extract()
                .header("ETag");
        Agency.getWithTag("/v1/evaluations/" + id, etag).statusCode(304);
    }

    @Test
    void keeps_the_decimals_that_a_score_was_printed_with() {
        String id = record(performance(
                        "gangwon",
                        2069,
                        2070,
                        ",\"scores\":[{\"kind\":\"QUANTITATIVE\",\"value\":38.40,\"maximum\":50.0,"
                                + "\"nationalAverage\":34.70}]"))
                .statusCode(201)
                .extract()
                .path("id");
        Agency.get("/v1/evaluations/" + id)
                .body(containsString("\"value\":38.40,"))
                .body(containsString("\"maximum\":50.0,"))
                .body(containsString("\"nationalAverage\":34.70"));
    }

    @Test
    void tells_a_plan_from_a_performance_and_filters_by_every_year() {
        record(performance("jeonbuk", 2021, 2022, ""))
                .statusCode(201)
                .body("grade", nullValue())
                .body("gradeScaleId", nullValue())
                .body("gradeLabelsKo", empty())
                .body("rank", nullValue());
        record(plan("jeonbuk", 2022, 2022, ",\"grade\":\"A\"")).statusCode(201);
        list("evaluationYear=2022").body("items.subject", containsInAnyOrder("PERFORMANCE", "PLAN"));
        list("subject=PLAN&evaluationYear=2022").body("items.budgetYear", contains(2022));
        list("performanceYear=2021&regionId=jeonbuk").body("items.subject", contains("PERFORMANCE"));
        list("budgetYear=2022&regionId=jeonbuk").body("items.grade", contains("A"));
        String path = "/v1/evaluations?evaluationYear=2022&limit=1";
        String next = Agency.get(path)
                .body("items.subject", contains("PERFORMANCE"))
                .extract()
                .path("nextCursor");
        Agency.get(path + "&cursor=" + next)
                .body("items.subject", contains("PLAN"))
                .body("nextCursor", nullValue());
    }

    @Test
    void holds_one_verdict_per_region_subject_and_year_of_evaluation() {
        record(performance("ulsan", 2019, 2020, ",\"grade\":\"S\"")).statusCode(201);
        record(performance("ulsan", 2018, 2020, ",\"grade\":\"A\""))
                .statusCode(409)
                .body("errors.code", contains("DUPLICATE_KEY"));
        record(plan("ulsan", 2020, 2020, "")).statusCode(201);
    }

    @Test
    void records_an_exclusion_with_its_reason() {
        record(performance("daejeon", 2018, 2019, ",\"status\":\"EXCLUDED\",\"exclusionReasonKo\":\"평가 대상 아님\""))
                .statusCode(201)
                .body("exclusionReasonKo", equalTo("평가 대상 아님"));
        refused(performance("daejeon", 2029, 2030, ",\"status\":\"EXCLUDED\""))
                .body("errors.code", contains("EXCLUSION_REASON_MISSING"));
        refused(performance("daejeon", 2029, 2030, ",\"exclusionReasonKo\":\"x\""))
                .body("errors.code", contains("EXCLUSION_REASON_NOT_USED"));
        refused(performance(
                        "daejeon", 2029, 2030, ",\"status\":\"EXCLUDED\",\"exclusionReasonKo\":\"x\",\"grade\":\"S\""))
                .body("errors.code", contains("EXCLUDED_HAS_NO_VERDICT"));
        list("evaluationYear=2030").body("items", empty());
    }

    @Test
    void refuses_verdicts_that_break_a_rule() {
        refused(evaluation("gangwon", "PLAN", "", 2040, "")).body("errors.pointer", contains("/budgetYear"));
        refused(evaluation("gangwon", "PERFORMANCE", ",\"budgetYear\":2039", 2040, ""))
                .body("errors.code", contains("YEAR_OF_SUBJECT"));
        refused(evaluation("gangwon", "PLAN", ",\"budgetYear\":2039,\"performanceYear\":2039", 2040, ""))
                .body("errors.code", contains("YEAR_OF_SUBJECT"));
        refused(performance("gangwon", 2041, 2040, "")).body("errors.code", contains("EVALUATED_TOO_EARLY"));
        refused(performance(
                        "gangwon",
                        2039,
                        2040,
                        ",\"scores\":[{\"kind\":\"TOTAL\",\"value\":51,\"maximum\":50},{\"kind\":\"TOTAL\",\"value\":1}],"
                                + "\"rank\":{\"value\":15,\"of\":14,\"by\":\"OVERALL\"}"))
                .body("errors.code", contains("ABOVE_MAXIMUM", "REPEATED", "RANK_ABOVE_FIELD"));
        list("evaluationYear=2040").body("items", empty());
    }

    @Test
    void takes_a_grade_of_the_scale_of_its_year_and_no_other() {
        refused(performance("gangwon", 2044, 2045, ",\"grade\":\"D\""))
                .body("errors.code", contains("GRADE_NOT_ON_SCALE"))
                .body("errors.pointer", contains("/grade"))
                .body("errors[0].detail", containsString("e-four, whose grades are: S, A, B, C"));
        refused(performance("gangwon", 2016, 2017, ",\"grade\":\"S\"")).body("errors.code", contains("NO_GRADE_SCALE"));
        record(performance("gangwon", 2016, 2017, "")).statusCode(201);
        list("evaluationYear=2045").body("items", empty());
    }

    @Test
    void refuses_what_the_owner_does_not_know_but_a_retired_region_keeps_its_own_years() {
        refused(performance("gwangju", 2027, 2028, "")).body("errors.code", contains("OUTSIDE_VALIDITY"));
        refused(performance("atlantis", 2026, 2028, "").replace(Agency.SOURCE, "no-source"))
                .body("errors.pointer", contains("/regionId", "/sourceId"));
        record(performance("gwangju", 2026, 2027, "")).statusCode(201);
        FakeIndustry.isAway();
        record(performance("gwangju", 2025, 2026, "").replace(Agency.SOURCE, "unseen"))
                .statusCode(503);
        list("evaluationYear=2026&evaluationYear=2028").body("items", empty());
    }

    @Test
    void refuses_what_breaks_the_contract() {
        record(performance("gangwon", 20233, 2050, ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/performanceYear"));
        record(performance("gangwon", 2049, 2050, ",\"grade\":\"s\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/grade"));
        Agency.post("/v1/evaluations", "{}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/regionId", "/subject", "/evaluationYear", "/sourceId"));
        Agency.get("/v1/evaluations?year=2023").statusCode(400);
        Agency.get("/v1/evaluations?subject=BUDGET").statusCode(400).body("errors[0].parameter", equalTo("subject"));
        Agency.get("/v1/evaluations/0198c1de-0000-7000-8000-000000000000").statusCode(404);
    }

    @Test
    void asks_for_a_token_the_scope_and_the_region() {
        String body = performance("gangwon", 2059, 2060, "");
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/evaluations")
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("outcomes:write"))
                .body(body)
                .post("/v1/evaluations")
                .then()
                .statusCode(403);
        Agency.with(TestTokens.of(List.of("jeonbuk"), "evaluations:write"))
                .body(body)
                .post("/v1/evaluations")
                .then()
                .statusCode(403);
        list("evaluationYear=2060").body("items", empty());
    }

    /** As they were published, which is how most verdicts come in. */
    private static ValidatableResponse record(String body) {
        return Agency.post("/v1/evaluations", Evaluators.published(body));
    }

    private static ValidatableResponse refused(String body) {
        return record(body).statusCode(422);
    }

    private static ValidatableResponse list(String query) {
        return Agency.get("/v1/evaluations?" + query).statusCode(200);
    }
}
