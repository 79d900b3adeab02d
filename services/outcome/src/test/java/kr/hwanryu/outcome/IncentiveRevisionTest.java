package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has evaluation years of its own, so that none meets another's natural keys. */
@QuarkusTest
class IncentiveRevisionTest {

    @BeforeEach
    void there_is_a_scale() {
        Evaluators.haveAScale();
    }

    @Test
    void corrects_an_incentive_and_tells_who_changed_what_and_why() {
        String id = recorded(2061);
        revise(id, correction("1600000000", ",\"roundedTo\":100000000,\"budgetYear\":2062"))
                .statusCode(201)
                .header("Location", endsWith("/v1/incentives/" + id))
                .body("id", equalTo(id))
                .body("evaluationIds", notNullValue())
                .body("reason", equalTo("예산 반영 연도 확인"))
                .body("recordedBy", equalTo("test-client"));
        Agency.get("/v1/incentives?budgetYear=2062").body("items.id", contains(id));
        Agency.get("/v1/incentives/" + id + "/revisions")
                .statusCode(200)
                .body("items.budgetYear", contains(null, 2062))
                .body("items[0].supersededByNo", notNullValue())
                .body("items[1].supersededByNo", nullValue());
    }

    @Test
    void withdraws_an_incentive_which_is_then_missing_not_zero_and_states_it_again() {
        String id = recorded(2062);
        String then = Agency.get("/v1/incentives/" + id).extract().path("recordedAt");
        revise(id, correction("null", "")).statusCode(201).body("amountKrw", nullValue());
        revise(id, correction("null", "")).statusCode(409).body("errors.code", contains("ALREADY_WITHDRAWN"));
        Agency.get("/v1/incentives?evaluationYear=2062").body("items.amountKrw", contains(nullValue()));
        Agency.get("/v1/incentives?evaluationYear=2062&asOf=" + then).body("items.amountKrw", contains(1500000000));
        revise(id, correction("1", "")).statusCode(201).body("amountKrw", equalTo(1));
    }

    @Test
    void keeps_what_was_paid_for_a_verdict_that_was_withdrawn_since() {
        String id = recorded(2063);
        String evaluation = Agency.get("/v1/incentives/" + id).extract().path("evaluationIds[0]");
        Evaluators.withdraw(evaluation).statusCode(201);
        Agency.get("/v1/incentives/" + id).body("amountKrw", equalTo(1500000000));
        revise(id, correction("1", "")).statusCode(201);
    }

    @Test
    void refuses_a_revision_that_breaks_a_rule() {
        String id = recorded(2064);
        revise(id, correction("null", ",\"roundedTo\":1,\"budgetYear\":2065"))
                .statusCode(422)
                .body("errors.code", contains("NOT_OF_A_WITHDRAWAL", "NOT_OF_A_WITHDRAWAL"))
                .body("errors.pointer", contains("/roundedTo", "/budgetYear"));
        revise(id, correction("1", "").replace(Agency.SOURCE, "no-source"))
                .statusCode(422)
                .body("errors.pointer", contains("/sourceId"));
        revise(id, "{\"amountKrw\":1}").statusCode(400).body("errors.pointer", hasItems("/sourceId", "/reason"));
        revise(id, "{\"sourceId\":\"%s\",\"reason\":\"x\"}".formatted(Agency.SOURCE))
                .statusCode(400)
                .body("errors.pointer", contains("/amountKrw"));
        revise(id, correction("-1", "")).statusCode(400);
        revise("0198c1de-0000-7000-8000-000000000000", correction("1", "")).statusCode(404);
        Agency.get("/v1/incentives/0198c1de-0000-7000-8000-000000000000/revisions")
                .statusCode(404);
        Agency.get("/v1/incentives/" + id + "/revisions").body("items.amountKrw", contains(1500000000));
    }

    @Test
    void lets_only_the_region_revise() {
        String id = recorded(2065);
        String path = "/v1/incentives/" + id + "/revisions";
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(correction("1", ""))
                .post(path)
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("outcomes:write"))
                .body(correction("1", ""))
                .post(path)
                .then()
                .statusCode(403);
        Evaluators.of("jeonbuk").body(correction("1", "")).post(path).then().statusCode(403);
        Agency.get(path).body("items.amountKrw", contains(1500000000));
    }

    /** 1.5 billion won for a performance of the year before. */
    private static String recorded(int evaluationYear) {
        String evaluation =
                Evaluators.recorded(Evaluators.performance("gangwon", evaluationYear - 1, evaluationYear, ""));
        return Agency.post(
                        "/v1/incentives",
                        IncentiveTest.incentive("gangwon", evaluationYear, "1500000000", "", evaluation))
                .statusCode(201)
                .body("changeNo", notNullValue())
                .body("supersededByNo", nullValue())
                .extract()
                .path("id");
    }

    private static String correction(String amount, String more) {
        return "{\"amountKrw\":%s,\"sourceId\":\"%s\",\"reason\":\"예산 반영 연도 확인\"%s}"
                .formatted(amount, Agency.SOURCE, more);
    }

    private static ValidatableResponse revise(String id, String body) {
        return Agency.post("/v1/incentives/" + id + "/revisions", body);
    }
}
