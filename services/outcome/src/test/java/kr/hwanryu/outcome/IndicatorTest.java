package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorTest {

    private static final String PERSONS = Agency.indicator("PERSON", 2, true, "SUM");

    @Test
    void creates_reads_lists_and_replaces_an_indicator() {
        String etag = create("i-jobs", PERSONS)
                .statusCode(201)
                .header("Location", endsWith("/v1/indicators/i-jobs"))
                .body("groups.id", contains("women"))
                .body("recordedAt", notNullValue())
                .extract()
                .header("ETag");
        Agency.get("/v1/indicators/i-jobs").statusCode(200).body("decimals", equalTo(2));
        Agency.get("/v1/indicators?id=i-jobs").statusCode(200).body("items.id", contains("i-jobs"));
        replace("i-jobs", Agency.indicator("PERSON", 1, false, "NONE"), etag)
                .statusCode(200)
                .body("higherIsBetter", equalTo(false));
        replace("i-jobs", PERSONS, etag).statusCode(412);
        create("i-jobs", PERSONS).statusCode(412);
        Agency.everywhere().body(PERSONS).put("/v1/indicators/i-jobs").then().statusCode(428);
    }

    @Test
    void answers_304_to_those_who_have_the_list() {
        create("i-tag", PERSONS).statusCode(201);
        String etag = Agency.get("/v1/indicators?id=i-tag").extract().header("ETag");
        Agency.getWithTag("/v1/indicators?id=i-tag", etag).statusCode(304);
    }

    @Test
    void keeps_what_recorded_figures_mean() {
        create("i-used", PERSONS).statusCode(201);
        Agency.observed("gangwon", 2023, "i-used", "1", ",\"breakdown\":{\"dimension\":\"GROUP\",\"id\":\"women\"}");
        String etag = Agency.get("/v1/indicators/i-used").extract().header("ETag");
        replace(
                        "i-used",
                        "{\"nameKo\":\"x\",\"unit\":\"COUNT\",\"decimals\":1,\"higherIsBetter\":true,\"aggregation\":\"SUM\"}",
                        etag)
                .statusCode(422)
                .body("errors.code", contains("INDICATOR_IN_USE", "INDICATOR_IN_USE", "GROUP_IN_USE"))
                .body("errors.pointer", contains("/unit", "/decimals", "/groups"));
        replace("i-used", Agency.indicator("PERSON", 3, true, "RATIO"), etag).statusCode(200);
    }

    @Test
    void refuses_what_breaks_a_rule() {
        create("i-krw", Agency.indicator("KRW", 2, true, "SUM"))
                .statusCode(422)
                .body("errors.code", contains("WHOLE_WON"));
        String twice = PERSONS.replace("{\"id\":\"women\"", "{\"id\":\"women\",\"nameKo\":\"a\"},{\"id\":\"women\"");
        create("i-krw", twice).statusCode(422).body("errors.pointer", contains("/groups/1/id"));
        Agency.get("/v1/indicators/i-krw").statusCode(404);
    }

    @Test
    void refuses_what_breaks_the_contract() {
        create(
                        "i-bad",
                        "{\"nameKo\":\"\",\"unit\":\"person\",\"decimals\":7,\"higherIsBetter\":true,\"aggregation\":\"SUM\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/nameKo", "/unit", "/decimals"));
        create("i-bad", PERSONS.replace("\"SUM\"", "\"MEAN\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/aggregation"));
        create("i-bad", PERSONS.replace("nameKo\":\"신", "name\":\"신")).statusCode(400);
        create("I_bad", PERSONS).statusCode(400);
        Agency.get("/v1/indicators?colour=red").statusCode(400).body("errors[0].parameter", equalTo("colour"));
        Agency.get("/v1/indicators/i-bad").statusCode(404);
    }

    @Test
    void asks_for_a_token_the_scope_and_every_region() {
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(PERSONS)
                .put("/v1/indicators/i-no")
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("outcomes:write"))
                .body(PERSONS)
                .put("/v1/indicators/i-no")
                .then()
                .statusCode(403);
        Agency.with(TestTokens.of(List.of("gangwon"), "reference:write"))
                .header("If-None-Match", "*")
                .body(PERSONS)
                .put("/v1/indicators/i-no")
                .then()
                .statusCode(403);
        Agency.get("/v1/indicators/i-no").statusCode(404);
    }

    private static ValidatableResponse create(String id, String body) {
        return Agency.everywhere()
                .header("If-None-Match", "*")
                .body(body)
                .put("/v1/indicators/" + id)
                .then();
    }

    private static ValidatableResponse replace(String id, String body, String etag) {
        return Agency.everywhere()
                .header("If-Match", etag)
                .body(body)
                .put("/v1/indicators/" + id)
                .then();
    }
}
