package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has years of evaluation of its own, since there is one round per subject and year. */
@QuarkusTest
class EvaluationRoundTest {

    @BeforeEach
    void there_is_a_scale() {
        Evaluators.haveAScale();
    }

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void creates_reads_lists_and_replaces_a_round() {
        create("r-2080", round("PERFORMANCE", 2080, "ulsan", "gangwon"))
                .statusCode(201)
                .header("Location", endsWith("/v1/evaluation-rounds/r-2080"))
                .body("regionIds", contains("gangwon", "ulsan"))
                .body("noteKo", nullValue())
                .body("sourceId", nullValue());
        create("r-plan-2080", round("PLAN", 2080, "jeonbuk")).statusCode(201);
        String etag = Agency.get("/v1/evaluation-rounds/r-2080")
                .statusCode(200)
                .extract()
                .header("ETag");
        Agency.getWithTag("/v1/evaluation-rounds/r-2080", etag).statusCode(304);
        list("evaluationYear=2080").body("items.id", contains("r-2080", "r-plan-2080"));
        list("evaluationYear=2080&subject=PLAN").body("items.id", contains("r-plan-2080"));
        list("evaluationYear=2080&regionId=ulsan&regionId=daejeon").body("items.id", contains("r-2080"));
        list("id=r-2080").body("items.gradeScaleId", contains(Evaluators.SCALE));
        replace(
                        "r-2080",
                        round("PERFORMANCE", 2080, "gangwon").replace("\"subject\"", "\"noteKo\":\"한 곳\",\"subject\""))
                .statusCode(200)
                .body("regionIds", contains("gangwon"))
                .body("noteKo", equalTo("한 곳"));
        create("r-2080", round("PERFORMANCE", 2080, "gangwon")).statusCode(412);
        Agency.everywhere()
                .body(round("PERFORMANCE", 2080, "gangwon"))
                .put("/v1/evaluation-rounds/r-2080")
                .then()
                .statusCode(428);
    }

    @Test
    void is_one_per_subject_and_year_and_keeps_both() {
        create("r-2081", round("PERFORMANCE", 2081, "gangwon")).statusCode(201);
        create("r-2081-again", round("PERFORMANCE", 2081, "gangwon"))
                .statusCode(409)
                .body("errors.pointer", contains("/evaluationYear"));
        replace("r-2081", round("PLAN", 2082, "gangwon"))
                .statusCode(422)
                .body("errors.code", contains("ROUND_KEY_FIXED", "ROUND_KEY_FIXED"))
                .body("errors.pointer", contains("/subject", "/evaluationYear"));
    }

    @Test
    void only_regions_that_take_part_are_evaluated_the_others_can_be_told_to_be_excluded() {
        create("r-2083", round("PERFORMANCE", 2083, "gangwon", "jeonbuk")).statusCode(201);
        evaluate("ulsan", "")
                .statusCode(422)
                .body("errors.code", contains("NOT_IN_ROUND"))
                .body("errors.pointer", contains("/regionId"));
        String excluded = evaluate("ulsan", ",\"status\":\"EXCLUDED\",\"exclusionReasonKo\":\"평가 대상 아님\"")
                .statusCode(201)
                .extract()
                .path("id");
        Evaluators.revise(excluded, Evaluators.correction(""))
                .statusCode(422)
                .body("errors.code", contains("NOT_IN_ROUND"));
        evaluate("gangwon", ",\"grade\":\"S\"").statusCode(201);
        Agency.post("/v1/evaluations", Evaluators.plan("ulsan", 2083, 2083, "")).statusCode(201);
    }

    @Test
    void a_region_that_has_a_verdict_stays() {
        String draft = Evaluators.drafted(Evaluators.performance("gangwon", 2083, 2084, ""));
        String withdrawn = Evaluators.recorded(Evaluators.performance("daejeon", 2083, 2084, ""));
        Evaluators.withdraw(withdrawn).statusCode(201);
        create("r-2084", round("PERFORMANCE", 2084, "ulsan"))
                .statusCode(422)
                .body("errors.code", contains("REGION_HAS_VERDICT"))
                .body("errors.pointer", contains("/regionIds"));
        create("r-2084", round("PERFORMANCE", 2084, "ulsan", "gangwon")).statusCode(201);
        Evaluators.publish(draft).statusCode(201);
        replace("r-2084", round("PERFORMANCE", 2084, "ulsan")).statusCode(422);
        Evaluators.revise(withdrawn, Evaluators.correction(""))
                .statusCode(422)
                .body("errors.code", contains("NOT_IN_ROUND"));
    }

    @Test
    void names_the_scale_of_its_subject_and_year() {
        Evaluators.putNew("/v1/grade-scales/r-plans", Evaluators.scale("2015", "2015", "\"PLAN\"", "{\"code\":\"S\"}"))
                .statusCode(201);
        create("r-2016", Evaluators.round("PERFORMANCE", 2016, "r-plans", "gangwon"))
                .statusCode(422)
                .body("errors.code", contains("SCALE_OF_OTHER_SUBJECT", "OUTSIDE_VALIDITY"));
        create("r-2016", Evaluators.round("PLAN", 2015, "no-scale", "gangwon"))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/gradeScaleId"));
        create("r-2015", Evaluators.round("PLAN", 2015, "r-plans", "gangwon")).statusCode(201);
        Agency.get("/v1/evaluation-rounds/r-2016").statusCode(404);
    }

    @Test
    void takes_a_region_that_ended_in_the_year_before() {
        create("r-2027", round("PERFORMANCE", 2027, "gwangju", "gangwon")).statusCode(201);
        create("r-2028", round("PERFORMANCE", 2028, "gangwon", "gwangju", "atlantis"))
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_VALIDITY", "UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/regionIds/1", "/regionIds/2"));
        FakeIndustry.isAway();
        create(
                        "r-2028",
                        round("PERFORMANCE", 2028, "gangwon")
                                .replace("\"subject\"", "\"sourceId\":\"unseen\",\"subject\""))
                .statusCode(503);
        list("evaluationYear=2028").body("items", empty());
    }

    @Test
    void refuses_what_breaks_the_contract() {
        create("r-bad", "{}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/subject", "/evaluationYear", "/gradeScaleId", "/regionIds"));
        create("r-bad", round("PERFORMANCE", 2085)).statusCode(400).body("errors.pointer", contains("/regionIds"));
        create("r-bad", round("PERFORMANCE", 2085, "gangwon", "gangwon"))
                .statusCode(400)
                .body("errors.pointer", contains("/regionIds"));
        Agency.get("/v1/evaluation-rounds?year=2085").statusCode(400);
    }

    @Test
    void asks_for_a_token_the_scope_and_every_region() {
        String body = round("PERFORMANCE", 2085, "gangwon");
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .put("/v1/evaluation-rounds/r-no")
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("evaluations:write"))
                .body(body)
                .put("/v1/evaluation-rounds/r-no")
                .then()
                .statusCode(403);
        Agency.with(TestTokens.of(List.of("gangwon"), "reference:write"))
                .header("If-None-Match", "*")
                .body(body)
                .put("/v1/evaluation-rounds/r-no")
                .then()
                .statusCode(403);
        list("evaluationYear=2085").body("items", empty());
    }

    private static String round(String subject, int year, String... regions) {
        return Evaluators.round(subject, year, Evaluators.SCALE, regions);
    }

    private static ValidatableResponse evaluate(String region, String more) {
        return Agency.post("/v1/evaluations", Evaluators.performance(region, 2082, 2083, more));
    }

    private static ValidatableResponse create(String id, String body) {
        return Evaluators.putNew("/v1/evaluation-rounds/" + id, body);
    }

    private static ValidatableResponse replace(String id, String body) {
        return Evaluators.replace("/v1/evaluation-rounds/" + id, body);
    }

    private static ValidatableResponse list(String query) {
        return Agency.get("/v1/evaluation-rounds?" + query).statusCode(200);
    }
}
