package kr.hwanryu.outcome;

import io.restassured.response.ValidatableResponse;

/** What documents printed, as a partner agency writes it. */
final class Claims {

    private Claims() {}

    /** A claim of an indicator. */
    static String of(String kind, String region, int year, String indicator, String value, String more) {
        return ("{\"kind\":\"%s\",\"sourceId\":\"%s\",\"regionId\":\"%s\",\"performanceYear\":%d,\"indicatorId\":\"%s\","
                        + "\"value\":%s%s}")
                .formatted(kind, Agency.SOURCE, region, year, indicator, value, more);
    }

    /** A claim of Gangwon's budget. */
    static String total(int year, String value, String source, String more) {
        return "{\"kind\":\"TOTAL\",\"sourceId\":\"%s\",\"regionId\":\"gangwon\",\"budgetYear\":%d,\"value\":%s%s}"
                .formatted(source, year, value, more);
    }

    static ValidatableResponse post(String body) {
        return Agency.post("/v1/claims", body);
    }

    /** Records a figure's claim, printed to a whole number. */
    static String recorded(String region, int year, String indicator, String value) {
        return recorded(of("VALUE", region, year, indicator, value, ",\"roundedTo\":1"));
    }

    static String recorded(String body) {
        return post(body).statusCode(201).extract().path("id");
    }

    static ValidatableResponse revise(String id, String value) {
        return Agency.post(
                "/v1/claims/" + id + "/revisions", "{\"value\":%s,\"reason\":\"지면 대조 후 정정\"}".formatted(value));
    }
}
