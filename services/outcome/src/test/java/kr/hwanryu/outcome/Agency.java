package kr.hwanryu.outcome;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import kr.hwanryu.testing.TestTokens;

/** A partner agency's system, calling the service; every helper answers what came back. */
final class Agency {

    static final String SOURCE = "kw-economyplus-2024";

    private Agency() {}

    static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json").header("Accept-Language", "en");
    }

    static RequestSpecification everywhere() {
        return with(TestTokens.everywhere("reference:write", "outcomes:write", "evaluations:write"));
    }

    static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    static ValidatableResponse getWithTag(String path, String etag) {
        return given().header("If-None-Match", etag).get(path).then();
    }

    static ValidatableResponse post(String path, String body) {
        return everywhere().body(body).post(path).then();
    }

    /** A figure of one's own indicator keeps tests apart. */
    static void hasIndicator(String id, String unit, int decimals, boolean higherIsBetter, String aggregation) {
        everywhere()
                .header("If-None-Match", "*")
                .body(indicator(unit, decimals, higherIsBetter, aggregation))
                .put("/v1/indicators/" + id)
                .then()
                .statusCode(201);
    }

    static void hasCount(String id) {
        hasIndicator(id, "PERSON", 2, true, "SUM");
    }

    static String indicator(String unit, int decimals, boolean higherIsBetter, String aggregation) {
        return """
                {"nameKo":"신규고용","unit":"%s","decimals":%d,"higherIsBetter":%s,"aggregation":"%s",
                 "groups":[{"id":"women","nameKo":"여성"}]}"""
                .formatted(unit, decimals, higherIsBetter, aggregation);
    }

    static String observation(String region, int year, String indicator, String value) {
        return observation(region, year, indicator, value, "");
    }

    /** An observation with further members, each behind a comma. */
    static String observation(String region, int year, String indicator, String value, String more) {
        return "{\"regionId\":\"%s\",\"performanceYear\":%d,\"indicatorId\":\"%s\",\"value\":%s,\"sourceId\":\"%s\"%s}"
                .formatted(region, year, indicator, value, SOURCE, more);
    }

    static String observed(String region, int year, String indicator, String value) {
        return observed(region, year, indicator, value, "");
    }

    static String observed(String region, int year, String indicator, String value, String more) {
        return post("/v1/observations", observation(region, year, indicator, value, more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String derived() {
        return ",\"basis\":\"DERIVED\",\"derivation\":{\"expression\":\"278 - 57\"}";
    }

    static String revision(String value) {
        return "{\"value\":%s,\"sourceId\":\"%s\",\"reason\":\"정정 공시\"}".formatted(value, SOURCE);
    }

    /** A part that a figure is of, as a further member. */
    static String part(String dimension, String id) {
        return ",\"breakdown\":{\"dimension\":\"%s\",\"id\":\"%s\"}".formatted(dimension, id);
    }

    /** When the revision of a figure that is in force was recorded: an instant that has seen it and nothing later. */
    static String recordedAt(String collection, String id) {
        return get("/v1/" + collection + "/" + id).statusCode(200).extract().path("recordedAt");
    }

    /** Corrects or, with null, withdraws a figure. */
    static void revised(String collection, String id, String value) {
        post("/v1/" + collection + "/" + id + "/revisions", revision(value)).statusCode(201);
    }

    static String aimed(String region, int year, String indicator, String basis, String value, String more) {
        return post("/v1/targets", target(region, year, indicator, basis, value, more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String target(String region, int year, String indicator, String basis, String value, String more) {
        return ("{\"regionId\":\"%s\",\"performanceYear\":%d,\"indicatorId\":\"%s\",\"targetBasis\":\"%s\",\"value\":%s,"
                        + "\"sourceId\":\"%s\"%s}")
                .formatted(region, year, indicator, basis, value, SOURCE, more);
    }
}
