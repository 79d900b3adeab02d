package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimTest {

    private static final String NOWHERE = "/v1/claims/0198c1de-0000-7000-8000-000000000000";

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void records_judges_corrects_and_withdraws_a_claim() {
        Agency.hasCount("claim-jobs");
        String observation = Agency.observed("gangwon", 2023, "claim-jobs", "278", ",\"roundedTo\":1");
        String body =
                Claims.of("VALUE", "gangwon", 2023, "claim-jobs", "279", ",\"roundedTo\":1,\"printed\":\"신규고용 279명\"");
        String id = Claims.post(body)
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("verdict", equalTo("MISMATCH"))
                .body("computed.value", equalTo(278))
                .body("computed.lowest", equalTo(277.5f))
                .body("computed.highest", equalTo(278.5f))
                .body("difference", equalTo(1))
                .body("unit", equalTo("PERSON"))
                .body("printed", equalTo("신규고용 279명"))
                .body("formula", equalTo("OBSERVED"))
                .body("components.role", contains("VALUE"))
                .body("components.href", contains("/v1/observations/" + observation))
                .body("reasons", empty())
                .extract()
                .path("id");
        Claims.revise(id, "278")
                .statusCode(201)
                .header("Location", endsWith("/v1/claims/" + id))
                .body("verdict", equalTo("VERIFIED"))
                .body("printed", nullValue())
                .body("reason", equalTo("지면 대조 후 정정"));
        Claims.revise(id, "null")
                .statusCode(201)
                .body("value", nullValue())
                .body("verdict", nullValue())
                .body("computed", nullValue())
                .body("components", empty());
        Claims.revise(id, "null").statusCode(409).body("errors.code", contains("ALREADY_WITHDRAWN"));
        Agency.get("/v1/claims/" + id).statusCode(200).body("verdict", nullValue());
        Agency.get("/v1/claims/" + id + "/revisions")
                .statusCode(200)
                .body("items.value", contains(279, 278, null))
                .body("items[0].supersededByNo", notNullValue())
                .body("items[2].reason", equalTo("지면 대조 후 정정"));
    }

    @Test
    void takes_every_kind_with_what_it_needs() {
        Agency.hasCount("claim-kinds");
        String part = ",\"breakdown\":{\"dimension\":\"PROGRAMME_KIND\",\"id\":\"RND\"}";
        kind("CHANGE", part);
        kind("CHANGE_RATE", part);
        kind("ACHIEVEMENT_RATE", part + ",\"firstYear\":2021");
        kind("SHARE", part + ",\"firstYear\":2021");
        kind("COUNT", part.replace("RND", "ALL") + ",\"firstYear\":2021");
        kind("EFFICIENCY", ",\"perKrw\":1000000000").body("perKrw", equalTo(1000000000));
        kind("EFFICIENCY", "").body("perKrw", equalTo(100000000));
        Claims.post(Claims.total(2022, "100", Agency.SOURCE, ",\"fundSource\":\"PRIVATE\",\"measure\":\"EXECUTED\""))
                .statusCode(201)
                .body("measure", equalTo("EXECUTED"))
                .body("unit", equalTo("KRW"));
        Claims.post(Claims.total(2022, "100", Agency.SOURCE, ""))
                .statusCode(201)
                .body("measure", equalTo("PLANNED"))
                .body("indicatorId", nullValue());
    }

    @Test
    void holds_one_claim_per_document_and_what_it_is_of() {
        Agency.hasCount("claim-key");
        String claim = Claims.of("VALUE", "gangwon", 2023, "claim-key", "278", "");
        Claims.recorded(claim);
        Claims.post(claim).statusCode(409);
        Claims.recorded(claim.replace("VALUE", "CHANGE"));
        Claims.recorded(claim.replace(Agency.SOURCE, "kwnews-2025-08-10"));
        Claims.recorded(claim.replace("2023", "2024"));
        Agency.get("/v1/claims?indicatorId=claim-key").body("items.id.size()", equalTo(4));
    }

    @Test
    void refuses_what_is_not_of_the_kind() {
        Agency.hasCount("claim-rules");
        String claim = Claims.of("VALUE", "gangwon", 2023, "claim-rules", "1", "");
        Claims.post(claim.replace("VALUE", "TOTAL"))
                .statusCode(422)
                .body("errors.pointer", contains("/budgetYear", "/performanceYear", "/indicatorId"))
                .body("errors.code", contains("NEEDED_BY_KIND", "NOT_OF_KIND", "NOT_OF_KIND"));
        Claims.post(Claims.total(2023, "1", Agency.SOURCE, "").replace("TOTAL", "EFFICIENCY"))
                .statusCode(422)
                .body("errors.pointer", contains("/budgetYear", "/performanceYear", "/indicatorId"));
        Claims.post(Claims.total(2023, "1", Agency.SOURCE, ",\"indicatorId\":\"claim-rules\""))
                .statusCode(422)
                .body("errors.pointer", contains("/indicatorId"));
        refused("SHARE", "1", "").body("errors.pointer", contains("/breakdown"));
        refused("CHANGE", "1", ",\"firstYear\":2021").body("errors.pointer", contains("/firstYear"));
        refused("VALUE", "1", ",\"perKrw\":1,\"fundSource\":\"LOCAL\",\"measure\":\"PLANNED\"")
                .body("errors.pointer", contains("/fundSource", "/measure", "/perKrw"));
        refused("COUNT", "1", ",\"breakdown\":{\"dimension\":\"INDUSTRY\",\"id\":\"rnd\"}")
                .body("errors.code", contains("COUNTS_ALL_PARTS"));
        refused("CHANGE_RATE", "1000001", "").body("errors.code", contains("PERCENT_OUT_OF_BOUNDS"));
        Claims.post(Claims.total(2023, "-1.5", Agency.SOURCE, ""))
                .statusCode(422)
                .body("errors.code", contains("NOT_A_WHOLE_NUMBER"));
        refused("VALUE", "278", ",\"roundedTo\":10")
                .body("errors.pointer", contains("/roundedTo"))
                .body("errors.code", contains("NOT_ROUNDED_TO_IT"));
        Agency.get("/v1/claims?indicatorId=claim-rules").body("items", empty());
    }

    @Test
    void refuses_what_refers_to_nothing() {
        Agency.hasCount("claim-refs");
        refused("VALUE", "claim-none", "1", "").body("errors.pointer", contains("/indicatorId"));
        refused("VALUE", "claim-refs", "1", ",\"breakdown\":{\"dimension\":\"GROUP\",\"id\":\"men\"}")
                .body("errors.code", contains("UNDECLARED_GROUP"));
        refused("VALUE", "claim-refs", "1", ",\"firstYear\":2024").body("errors.code", contains("SPAN_BACKWARDS"));
        Claims.post(Claims.of("VALUE", "gwangju", 2027, "claim-refs", "1", "").replace(Agency.SOURCE, "no-source"))
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_VALIDITY", "UNKNOWN_REFERENCE"));
        Claims.post(Claims.total(2023, "1", "no-source", "").replace("gangwon", "atlantis"))
                .statusCode(422)
                .body("errors.pointer", contains("/regionId", "/sourceId"));
        FakeIndustry.isAway();
        Claims.post(Claims.total(2023, "1", "unseen-source", "")).statusCode(503);
    }

    @Test
    void refuses_what_breaks_the_contract() {
        Claims.post("{\"kind\":\"VALUE\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/sourceId", "/regionId", "/value"));
        refusedAsIs("GUESS", "1", "").body("errors.pointer", contains("/kind"));
        refusedAsIs("VALUE", "1e16", "").body("errors.pointer", contains("/value"));
        refusedAsIs("VALUE", "1", ",\"roundedTo\":0").body("errors.pointer", contains("/roundedTo"));
        refusedAsIs("EFFICIENCY", "1", ",\"perKrw\":0").body("errors.pointer", contains("/perKrw"));
        refusedAsIs("VALUE", "1", ",\"verdict\":\"VERIFIED\"").body("errors.pointer", contains("/verdict"));
        Agency.get(NOWHERE).statusCode(404);
        Agency.get(NOWHERE + "/revisions").statusCode(404);
        Agency.post(NOWHERE + "/revisions", "{\"value\":1,\"reason\":\"x\"}").statusCode(404);
    }

    @Test
    void refuses_a_revision_that_breaks_a_rule() {
        Agency.hasCount("claim-revise");
        String id = Claims.recorded("gangwon", 2023, "claim-revise", "278");
        String path = "/v1/claims/" + id + "/revisions";
        Agency.post(path, "{\"reason\":\"x\"}").statusCode(400).body("errors.pointer", contains("/value"));
        Agency.post(path, "{\"value\":1}").statusCode(400).body("errors.pointer", contains("/reason"));
        Agency.post(path, "{\"value\":null,\"roundedTo\":1,\"printed\":\"1\",\"perKrw\":1,\"reason\":\"x\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/roundedTo", "/printed", "/perKrw"));
        Agency.get(path).body("items.value", contains(278));
        String efficiency =
                Claims.recorded(Claims.of("EFFICIENCY", "gangwon", 2023, "claim-revise", "1.49", ",\"perKrw\":10"));
        Claims.revise(efficiency, "1.5").statusCode(201).body("perKrw", equalTo(10));
        Agency.post("/v1/claims/" + efficiency + "/revisions", "{\"value\":1.5,\"perKrw\":100000000,\"reason\":\"x\"}")
                .statusCode(201)
                .body("perKrw", equalTo(100000000));
    }

    @Test
    void asks_for_a_token_the_scope_and_the_region() {
        Agency.hasCount("claim-access");
        String body = Claims.of("VALUE", "gangwon", 2023, "claim-access", "1", "");
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/claims")
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("plans:write"))
                .body(body)
                .post("/v1/claims")
                .then()
                .statusCode(403);
        String elsewhere = TestTokens.of(List.of("jeonbuk"), "outcomes:write");
        Agency.with(elsewhere).body(body).post("/v1/claims").then().statusCode(403);
        String path = "/v1/claims/" + Claims.recorded(body) + "/revisions";
        Agency.with(elsewhere)
                .body("{\"value\":2,\"reason\":\"x\"}")
                .post(path)
                .then()
                .statusCode(403);
        Agency.get(path).body("items.value", contains(1));
    }

    @Test
    void an_indicator_that_a_claim_is_of_keeps_its_unit() {
        Agency.hasCount("claim-unit");
        Claims.recorded("gangwon", 2023, "claim-unit", "278");
        Agency.everywhere()
                .header("If-Match", "*")
                .body(Agency.indicator("KRW", 0, true, "SUM"))
                .put("/v1/indicators/claim-unit")
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("INDICATOR_IN_USE"));
    }

    private static io.restassured.response.ValidatableResponse kind(String kind, String more) {
        int year = more.isEmpty() ? 2022 : 2023;
        return Claims.post(Claims.of(kind, "gangwon", year, "claim-kinds", "1", more))
                .statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse refused(String kind, String value, String more) {
        return refused(kind, "claim-rules", value, more);
    }

    private static io.restassured.response.ValidatableResponse refused(
            String kind, String indicator, String value, String more) {
        return Claims.post(Claims.of(kind, "gangwon", 2023, indicator, value, more))
                .statusCode(422);
    }

    private static io.restassured.response.ValidatableResponse refusedAsIs(String kind, String value, String more) {
        return Claims.post(Claims.of(kind, "gangwon", 2023, "claim-bad", value, more))
                .statusCode(400);
    }
}
