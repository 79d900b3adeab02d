package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TargetTest {

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void sets_reads_corrects_and_withdraws_a_target() {
        Agency.hasCount("t-jobs");
        String id = set(Agency.target("gangwon", 2023, "t-jobs", "UNSTATED", "240", ",\"roundedTo\":1"))
                .statusCode(201)
                .body("targetBasis", equalTo("UNSTATED"))
                .body("baseYear", nullValue())
                .extract()
                .path("id");
        Agency.get("/v1/targets?indicatorId=t-jobs&regionId=gangwon&performanceYear=2023")
                .body("items.id", contains(id));
        revise(id, Agency.revision("241")).statusCode(201).body("targetBasis", equalTo("UNSTATED"));
        revise(id, Agency.revision("50").replace("}", ",\"targetBasis\":\"INCREMENT\",\"baseYear\":2022}"))
                .statusCode(201)
                .body("baseYear", equalTo(2022));
        revise(id, Agency.revision("51")).statusCode(201).body("baseYear", equalTo(2022));
        revise(id, Agency.revision("52").replace("}", ",\"targetBasis\":\"LEVEL\"}"))
                .statusCode(201)
                .body("baseYear", nullValue());
        revise(id, Agency.revision("null")).statusCode(201).body("value", nullValue());
        revise(id, Agency.revision("null")).statusCode(409);
        Agency.get("/v1/targets/" + id)
                .statusCode(200)
                .body("value", nullValue())
                .header("ETag", notNullValue());
        Agency.get("/v1/targets/" + id + "/revisions")
                .body("items.value", contains(240, 241, 50, 51, 52, null))
                .body("items[5].reason", equalTo("정정 공시"));
    }

    @Test
    void holds_one_target_per_region_year_indicator_and_part() {
        Agency.hasCount("t-key");
        set(Agency.target("gangwon", 2023, "t-key", "LEVEL", "240", "")).statusCode(201);
        set(Agency.target("gangwon", 2023, "t-key", "SHARE", "1", "")).statusCode(409);
        set(Agency.target("gangwon", 2023, "t-key", "LEVEL", "700", ",\"firstYear\":2021"))
                .statusCode(201);
        Agency.get("/v1/targets?indicatorId=t-key").body("items.value", contains(240));
        Agency.get("/v1/targets?indicatorId=t-key&firstYear=2021").body("items.value", contains(700));
    }

    @Test
    void refuses_targets_that_break_a_rule() {
        Agency.hasCount("t-rules");
        refused("LEVEL", "240", ",\"baseYear\":2022").body("errors.code", contains("BASE_YEAR_NOT_USED"));
        refused("INCREMENT", "57", "").body("errors.code", contains("BASE_YEAR_MISSING"));
        refused("INCREMENT", "57", ",\"baseYear\":2023").body("errors.code", contains("BASE_YEAR_TOO_LATE"));
        refused("LEVEL", "240.125", "").body("errors.code", contains("TOO_PRECISE"));
        refused("LEVEL", "240", ",\"firstYear\":2024").body("errors.code", contains("SPAN_BACKWARDS"));
        set(Agency.target("gwangju", 2027, "t-rules", "LEVEL", "1", "").replace(Agency.SOURCE, "no-source"))
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_VALIDITY", "UNKNOWN_REFERENCE"));
        set(Agency.target("gangwon", 2023, "t-nothing", "LEVEL", "1", "")).statusCode(422);
        Agency.get("/v1/targets?indicatorId=t-rules").body("items", empty());
    }

    @Test
    void refuses_what_breaks_the_contract() {
        set(Agency.target("gangwon", 20233, "t-bad", "LEVEL", "1", ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/performanceYear"));
        set(Agency.target("gangwon", 2023, "t-bad", "GUESS", "1", ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/targetBasis"));
        Agency.get("/v1/targets?on=2023").statusCode(400);
        Agency.get("/v1/targets/0198c1de-0000-7000-8000-000000000000").statusCode(404);
        revise("0198c1de-0000-7000-8000-000000000000", Agency.revision("1")).statusCode(404);
    }

    @Test
    void asks_for_a_token_the_scope_and_the_region() {
        Agency.hasCount("t-access");
        String body = Agency.target("gangwon", 2023, "t-access", "LEVEL", "1", "");
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/targets")
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("plans:write"))
                .body(body)
                .post("/v1/targets")
                .then()
                .statusCode(403);
        Agency.with(TestTokens.of(List.of("jeonbuk"), "outcomes:write"))
                .body(body)
                .post("/v1/targets")
                .then()
                .statusCode(403);
        Agency.get("/v1/targets?indicatorId=t-access").body("items", empty());
    }

    @Test
    void answers_503_while_industry_is_away_and_304_to_those_who_have_the_list() {
        Agency.hasCount("t-away");
        FakeIndustry.isAway();
        set(Agency.target("gangwon", 2023, "t-away", "LEVEL", "1", "").replace(Agency.SOURCE, "unseen-source"))
                .statusCode(503);
        String etag = Agency.get("/v1/targets?indicatorId=t-away")
                .body("items", empty())
                .extract()
                .header("ETag");
        Agency.getWithTag("/v1/targets?indicatorId=t-away", etag).statusCode(304);
    }

    private static ValidatableResponse refused(String basis, String value, String more) {
        return set(Agency.target("gangwon", 2023, "t-rules", basis, value, more))
                .statusCode(422);
    }

    private static ValidatableResponse set(String body) {
        return Agency.post("/v1/targets", body);
    }

    private static ValidatableResponse revise(String id, String body) {
        return Agency.post("/v1/targets/" + id + "/revisions", body);
    }
}
