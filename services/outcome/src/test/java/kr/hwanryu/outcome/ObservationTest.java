package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationTest {

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void records_a_figure_with_where_it_comes_from() {
        Agency.hasCount("o-jobs");
        String id = Agency.post(
                        "/v1/observations",
                        Agency.observation("gangwon", 2023, "o-jobs", "278", ",\"roundedTo\":1,\"status\":\"FINAL\""))
                .statusCode(201)
                .body("value", equalTo(278))
                .body("basis", equalTo("PUBLISHED"))
                .body("reason", nullValue())
                .body("supersededByNo", nullValue())
                .body("recordedBy", equalTo("test-client"))
                .body("recordedAt", notNullValue())
                .extract()
                .path("id");
        String etag =
                Agency.get("/v1/observations/" + id).statusCode(200).extract().header("ETag");
        Agency.getWithTag("/v1/observations/" + id, etag).statusCode(304);
        Agency.get("/v1/observations?indicatorId=o-jobs&regionId=gangwon&regionId=jeonbuk&performanceYear=2023")
                .statusCode(200)
                .body("items.id", contains(id));
        Agency.get("/v1/observations?indicatorId=o-jobs&performanceYear=2022").body("items", empty());
    }

    @Test
    void keeps_a_derivation() {
        Agency.hasCount("o-derived");
        Agency.post(
                        "/v1/observations",
                        Agency.observation(
                                "gangwon",
                                2022,
                                "o-derived",
                                "221",
                                ",\"basis\":\"DERIVED\",\"derivation\":{\"expression\":\"278 - 57\",\"fromClaims\":[{\"kind\":"
                                        + "\"CHANGE\",\"regionId\":\"gangwon\",\"performanceYear\":2023,\"indicatorId\":\"o-derived\"}]}"))
                .statusCode(201)
                .body("derivation.expression", equalTo("278 - 57"))
                .body("derivation.fromClaims[0].performanceYear", equalTo(2023));
    }

    @Test
    void holds_one_figure_per_region_year_indicator_and_part() {
        Agency.hasCount("o-key");
        Agency.observed("gangwon", 2023, "o-key", "278");
        Agency.post("/v1/observations", Agency.observation("gangwon", 2023, "o-key", "279"))
                .statusCode(409)
                .body("errors.code", contains("DUPLICATE_KEY"));
        Agency.observed("gangwon", 2023, "o-key", "67", Agency.part("PROGRAMME_KIND", "RND"));
        Agency.observed("gangwon", 2023, "o-key", "13", Agency.part("PROGRAMME_KIND", "ENTERPRISE_SUPPORT"));
        Agency.observed("gangwon", 2023, "o-key", "5", Agency.part("INDUSTRY", "gangwon-natural-bio"));
        Agency.observed("gangwon", 2023, "o-key", "6", Agency.part("PROGRAMME", "rnd"));
        Agency.observed("gangwon", 2023, "o-key", "7", Agency.part("COMPANY", "0198c1de-0000-7000-8000-000000000000"));
        Agency.observed("gangwon", 2023, "o-key", "800", ",\"firstYear\":2021");
        Agency.get("/v1/observations?indicatorId=o-key&includeTotal=true").body("total", equalTo(6));
        Agency.get("/v1/observations?indicatorId=o-key&firstYear=2021").body("items.value", contains(800));
    }

    @Test
    void refuses_what_the_owner_does_not_know_or_knows_of_other_years() {
        Agency.hasCount("o-refs");
        refused(Agency.observation("atlantis", 2023, "o-refs", "1").replace(Agency.SOURCE, "no-source"))
                .body("errors.code", contains("UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/regionId", "/sourceId"));
        refused(Agency.observation("gangwon", 2023, "o-nothing", "1")).body("errors.pointer", contains("/indicatorId"));
        refused(Agency.observation("gwangju", 2027, "o-refs", "1"))
                .body("errors[0].code", equalTo("OUTSIDE_VALIDITY"))
                .body("errors[0].detail", org.hamcrest.Matchers.containsString("jeonnam-gwangju"));
        refused(Agency.observation("ulsan", 2022, "o-refs", "1", Agency.part("INDUSTRY", "ulsan-marine")))
                .body("errors[0].pointer", equalTo("/breakdown/id"))
                .body("errors[0].detail", org.hamcrest.Matchers.containsString("ulsan-smart-shipbuilding"));
        refused(Agency.observation("gangwon", 2019, "o-refs", "1", Agency.part("INDUSTRY", "ulsan-marine")))
                .body("errors[0].code", equalTo("OTHER_REGION"));
        refused(Agency.observation("gangwon", 2017, "o-refs", "1", Agency.part("PROGRAMME", "rnd")))
                .body("errors[0].code", equalTo("OUTSIDE_VALIDITY"));
        refused(Agency.observation("gangwon", 2023, "o-refs", "1", Agency.part("GROUP", "men")))
                .body("errors[0].code", equalTo("UNDECLARED_GROUP"));
        refused(Agency.observation("gangwon", 2023, "o-refs", "1", Agency.part("PROGRAMME_KIND", "rnd")))
                .body("errors[0].code", equalTo("NOT_UPPER_SNAKE"));
        for (String id : List.of("samsung", "0198C1DE-0000-7000-8000-000000000000", "0198c1de00007000800000000000")) {
            refused(Agency.observation("gangwon", 2023, "o-refs", "1", Agency.part("COMPANY", id)))
                    .body("errors.pointer", contains("/breakdown/id"))
                    .body("errors[0].code", equalTo("NOT_A_COMPANY_ID"));
        }
        refused(Agency.observation(
                        "gangwon", 2023, "o-refs", "1", Agency.part("COMPANY", "0198c1de-0000-7000-8000-0000000000ff")))
                .body("errors.pointer", contains("/breakdown/id"))
                .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
        Agency.get("/v1/observations?indicatorId=o-refs").body("items", empty());
    }

    @Test
    void takes_the_industry_of_a_partner_region() {
        Agency.hasCount("o-partner");
        Agency.observed("jeonbuk", 2023, "o-partner", "5", Agency.part("INDUSTRY", "gangwon-natural-bio"));
        refused(Agency.observation("daejeon", 2023, "o-partner", "1", Agency.part("INDUSTRY", "gangwon-natural-bio")))
                .body("errors[0].code", equalTo("OTHER_REGION"));
    }

    @Test
    void takes_as_many_values_of_a_filter_as_a_page_has_items() {
        String values = java.util.stream.IntStream.rangeClosed(1, 200)
                .mapToObj(i -> "regionId=region-" + i)
                .collect(java.util.stream.Collectors.joining("&"));
        for (String list :
                List.of("observations", "targets", "outcomes", "efficiencies", "evaluations", "incentives")) {
            Agency.get("/v1/" + list + "?" + values).statusCode(200).body("items", empty());
            Agency.get("/v1/" + list + "?" + values + "&regionId=one-more").statusCode(400);
            Agency.get("/v1/" + list + "?regionId=NO_SUCH").statusCode(200).body("items", empty());
        }
    }

    @Test
    void spells_a_code_as_industry_does() {
        Agency.everywhere()
                .header("If-None-Match", "*")
                .body(Agency.indicator("PERSON__", 2, true, "SUM"))
                .put("/v1/indicators/o-code")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/unit"));
    }

    @Test
    void refuses_figures_that_break_a_rule() {
        Agency.hasIndicator("o-rules", "PERCENT", 1, true, "RATIO");
        refused(Agency.observation("gangwon", 2023, "o-rules", "95.25")).body("errors.code", contains("TOO_PRECISE"));
        refused(Agency.observation("gangwon", 2023, "o-rules", "1000000.1"))
                .body("errors.code", contains("PERCENT_OUT_OF_BOUNDS"));
        refused(Agency.observation("gangwon", 2023, "o-rules", "95", ",\"firstYear\":2023"))
                .body("errors.code", contains("SPAN_BACKWARDS"));
        refused(Agency.observation("gangwon", 2023, "o-rules", "95", ",\"basis\":\"DERIVED\""))
                .body("errors.code", contains("DERIVATION_MISSING"));
        refused(Agency.observation("gangwon", 2023, "o-rules", "95", ",\"derivation\":{\"expression\":\"1\"}"))
                .body("errors.code", contains("DERIVATION_OF_PUBLISHED"));
        Agency.get("/v1/observations?indicatorId=o-rules").body("items", empty());
        Agency.observed("gangwon", 2023, "o-rules", "95.000");
    }

    @Test
    void refuses_what_breaks_the_contract() {
        Agency.post("/v1/observations", Agency.observation("gangwon", 20233, "o-contract", "1"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/performanceYear"))
                .body("errors[0].code", equalTo("TOO_LARGE"));
        Agency.post("/v1/observations", Agency.observation("gangwon", 2023, "o-contract", "\"N/A\""))
                .statusCode(400);
        Agency.post("/v1/observations", Agency.observation("gangwon", 2023, "o-contract", "null"))
                .statusCode(400);
        Agency.post("/v1/observations", Agency.observation("gangwon", 2023, "o-contract", "1e16"))
                .statusCode(400);
        Agency.post("/v1/observations", Agency.observation("gangwon", 2023, "o-contract", "1", ",\"unit\":\"PERSON\""))
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
        Agency.post("/v1/observations", "{}")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/regionId", "/performanceYear", "/indicatorId", "/value", "/sourceId"));
        Agency.get("/v1/observations?performanceYear=20233")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("performanceYear"));
        Agency.get("/v1/observations?year=2023").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        Agency.get("/v1/observations?limit=201").statusCode(400);
        Agency.get("/v1/observations?sort=value").statusCode(400);
        Agency.get("/v1/observations/not-a-uuid").statusCode(404);
    }

    @Test
    void asks_for_a_token_the_scope_and_the_region() {
        Agency.hasCount("o-access");
        String body = Agency.observation("gangwon", 2023, "o-access", "1");
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/observations")
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("evaluations:write"))
                .body(body)
                .post("/v1/observations")
                .then()
                .statusCode(403);
        Agency.with(TestTokens.of(List.of("jeonbuk"), "outcomes:write"))
                .body(body)
                .post("/v1/observations")
                .then()
                .statusCode(403);
        Agency.get("/v1/observations?indicatorId=o-access").body("items", empty());
        Agency.with(TestTokens.of(List.of("gangwon"), "outcomes:write"))
                .body(body)
                .post("/v1/observations")
                .then()
                .statusCode(201);
    }

    @Test
    void goes_on_with_known_ids_and_stops_at_unknown_ones_while_industry_is_away() {
        Agency.hasCount("o-away");
        Agency.observed("gangwon", 2022, "o-away", "1");
        FakeIndustry.isAway();
        Agency.observed("gangwon", 2023, "o-away", "2");
        Agency.post(
                        "/v1/observations",
                        Agency.observation("gangwon", 2024, "o-away", "3").replace(Agency.SOURCE, "never-seen"))
                .statusCode(503)
                .header("Retry-After", notNullValue());
        Agency.post(
                        "/v1/observations",
                        Agency.observation(
                                "gangwon",
                                2023,
                                "o-away",
                                "3",
                                Agency.part("COMPANY", "0198c1de-0000-7000-8000-0000000000fe")))
                .statusCode(503)
                .body("detail", org.hamcrest.Matchers.containsString("company"));
        FakeIndustry.answers();
        Agency.get("/v1/observations?indicatorId=o-away").body("items.performanceYear", contains(2022, 2023));
    }

    private static io.restassured.response.ValidatableResponse refused(String body) {
        return Agency.post("/v1/observations", body).statusCode(422);
    }
}
