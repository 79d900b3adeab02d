package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has evaluation years of its own, so that none meets another's natural keys. */
@QuarkusTest
class IncentiveTest {

    @BeforeEach
    void there_is_a_scale() {
        Evaluators.haveAScale();
    }

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void records_an_incentive_for_a_plan_and_a_performance() {
        String performance = evaluated(Evaluators.performance("gangwon", 2070, 2071, ",\"grade\":\"S\""));
        String plan = evaluated(Evaluators.plan("gangwon", 2071, 2071, ",\"grade\":\"A\""));
        String id = record(incentive("gangwon", 2071, "2200000000", ",\"roundedTo\":100000000", plan, performance))
                .statusCode(201)
                .body("evaluationIds", containsInAnyOrder(plan, performance))
                .body("amountKrw", equalTo(2200000000L))
                .body("budgetYear", nullValue())
                .extract()
                .path("id");
        record(incentive("gangwon", 2071, "1", "", performance, plan))
                .statusCode(409)
                .body("errors.pointer", contains("/evaluationIds"));
        record(incentive("gangwon", 2071, "3000000000", ",\"budgetYear\":2072", plan))
                .statusCode(201);
        String etag =
                Agency.get("/v1/incentives/" + id).statusCode(200).extract().header("ETag");
        Agency.getWithTag("/v1/incentives/" + id, etag).statusCode(304);
        list("evaluationId=" + performance).body("items.id", contains(id));
        list("budgetYear=2072").body("items.amountKrw", contains(3000000000L));
        list("regionId=gangwon&evaluationYear=2071&includeTotal=true").body("total", equalTo(2));
        String next = list("evaluationYear=2071&limit=1")
                .body("items.id", contains(id))
                .extract()
                .path("nextCursor");
        list("evaluationYear=2071&limit=1&cursor=" + next).body("items.budgetYear", contains(2072));
    }

    @Test
    void refuses_verdicts_of_another_round_and_unknown_ones() {
        String other = evaluated(Evaluators.performance("jeonbuk", 2073, 2074, ""));
        String unknown = "0198c1de-0000-7000-8000-000000000000";
        record(incentive("gangwon", 2074, "1", "", other, unknown, other))
                .statusCode(422)
                .body("errors.code", contains("OTHER_ROUND", "UNKNOWN_REFERENCE", "REPEATED"))
                .body("errors.pointer", contains("/evaluationIds/0", "/evaluationIds/1", "/evaluationIds/2"));
        record(incentive("jeonbuk", 2075, "1", "", other)).statusCode(422).body("errors.code", contains("OTHER_ROUND"));
        record(incentive("jeonbuk", 2074, "1", "", other).replace(Agency.SOURCE, "no-source"))
                .statusCode(422)
                .body("errors.pointer", contains("/sourceId"));
        FakeIndustry.isAway();
        record(incentive("jeonbuk", 2074, "1", "", other).replace(Agency.SOURCE, "unseen"))
                .statusCode(503);
        list("evaluationYear=2074&evaluationYear=2075").body("items", empty());
    }

    @Test
    void refuses_verdicts_that_are_not_published_and_tells_nothing_of_drafts_elsewhere() {
        String draft = Evaluators.drafted(Evaluators.performance("gangwon", 2076, 2077, ""));
        String withdrawn = evaluated(Evaluators.plan("gangwon", 2077, 2077, ""));
        Evaluators.withdraw(withdrawn).statusCode(201);
        record(incentive("gangwon", 2077, "1", "", draft, withdrawn))
                .statusCode(422)
                .body("errors.code", contains("NOT_PUBLISHED", "NOT_PUBLISHED"))
                .body("errors.pointer", contains("/evaluationIds/0", "/evaluationIds/1"));
        record(incentive("jeonbuk", 2077, "1", "", draft, withdrawn))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_REFERENCE", "OTHER_ROUND"));
        Evaluators.publish(draft).statusCode(201);
        record(incentive("gangwon", 2077, "1", "", draft)).statusCode(201);
    }

    @Test
    void refuses_what_breaks_the_contract() {
        record("{}")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/regionId", "/evaluationYear", "/evaluationIds", "/amountKrw", "/sourceId"));
        record(incentive("gangwon", 20233, "1.5", "")).statusCode(400);
        record(incentive("gangwon", 20233, "-1", ""))
                .statusCode(400)
                .body("errors.pointer", hasItems("/evaluationYear", "/evaluationIds", "/amountKrw"));
        Agency.get("/v1/incentives?year=2023").statusCode(400);
        Agency.get("/v1/incentives?evaluationId=x")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("evaluationId"));
        Agency.get("/v1/incentives/0198c1de-0000-7000-8000-000000000000").statusCode(404);
    }

    @Test
    void asks_for_a_token_the_scope_and_the_region() {
        String body = incentive("gangwon", 2076, "1", "", evaluated(Evaluators.performance("gangwon", 2075, 2076, "")));
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/incentives")
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("outcomes:write"))
                .body(body)
                .post("/v1/incentives")
                .then()
                .statusCode(403);
        Agency.with(TestTokens.of(List.of("jeonbuk"), "evaluations:write"))
                .body(body)
                .post("/v1/incentives")
                .then()
                .statusCode(403);
        list("evaluationYear=2076").body("items", empty());
    }

    private static String evaluated(String body) {
        return Evaluators.recorded(body);
    }

    static String incentive(String region, int evaluationYear, String amount, String more, String... evaluations) {
        String ids = Arrays.stream(evaluations).map(id -> '"' + id + '"').collect(Collectors.joining(","));
        return "{\"regionId\":\"%s\",\"evaluationYear\":%d,\"evaluationIds\":[%s],\"amountKrw\":%s,\"sourceId\":\"%s\"%s}"
                .formatted(region, evaluationYear, ids, amount, Agency.SOURCE, more);
    }

    private static ValidatableResponse record(String body) {
        return Agency.post("/v1/incentives", body);
    }

    private static ValidatableResponse list(String query) {
        return Agency.get("/v1/incentives?" + query).statusCode(200);
    }
}
