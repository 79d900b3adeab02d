package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutcomeTest {

    @Test
    void tells_gangwons_2023_as_it_was_published() {
        Agency.hasCount("c-jobs");
        Agency.hasIndicator("c-revenue", "KRW", 0, true, "SUM");
        Agency.observed("gangwon", 2022, "c-jobs", "221", Agency.derived());
        Agency.observed("gangwon", 2023, "c-jobs", "278", ",\"roundedTo\":1");
        Agency.observed("gangwon", 2022, "c-revenue", "62400000000", Agency.derived());
        Agency.observed("gangwon", 2023, "c-revenue", "69100000000");
        Agency.get("/v1/outcomes?regionId=gangwon&performanceYear=2023&indicatorId=c-jobs&indicatorId=c-revenue")
                .statusCode(200)
                .body("items.indicatorId", contains("c-jobs", "c-revenue"))
                .body("items.value", contains(278, 69100000000L))
                .body("items.basis", contains("PUBLISHED", "PUBLISHED"))
                .body("items.previousValue", contains(221, 62400000000L))
                .body("items.previousBasis", contains("DERIVED", "DERIVED"))
                .body("items.change", contains(57, 6700000000L))
                .body("items.changeBasis", contains("DERIVED", "DERIVED"))
                .body("items.changeRate", contains(25.79f, 10.74f))
                .body("items.changeRateBasis", contains("DERIVED", "DERIVED"))
                .body("items.changeKind", contains("NORMAL", "NORMAL"))
                .body("items.unit", contains("PERSON", "KRW"))
                .body("items[0].roundedTo", equalTo(1))
                .body("items[0].status", nullValue())
                .body("items[0].achievementReason", equalTo("NO_TARGET"))
                .body("items[0].previousSourceId", equalTo(Agency.SOURCE))
                .body("readAt", notNullValue());
    }

    @Test
    void computes_achievement_as_the_target_basis_says() {
        Agency.hasCount("c-targets");
        Agency.observed("gangwon", 2021, "c-targets", "200");
        Agency.observed("gangwon", 2023, "c-targets", "278", ",\"status\":\"PROVISIONAL\"");
        Agency.observed("jeonbuk", 2023, "c-targets", "464");
        Agency.observed("daejeon", 2023, "c-targets", "1");
        target("gangwon", 2023, "INCREMENT", "100", ",\"baseYear\":2021");
        target("jeonbuk", 2023, "LEVEL", "100", "");
        target("daejeon", 2023, "UNSTATED", "100", "");
        target("ulsan", 2023, "SHARE", "100", "");
        Agency.get("/v1/outcomes?indicatorId=c-targets&performanceYear=2023")
                .body("items.regionId", contains("daejeon", "gangwon", "jeonbuk", "ulsan"))
                .body("items.achievementRate", contains(null, 78.00f, 464.00f, null))
                .body("items.achievementReason", contains("TARGET_BASIS_UNSTATED", null, null, "NO_VALUE"))
                .body("items.achievementBasis", contains(null, "PUBLISHED", "PUBLISHED", null))
                .body("items.value", contains(1, 278, 464, null))
                .body("items.status", contains(null, "PROVISIONAL", null, null))
                .body("items.targetBaseYear", contains(null, 2021, null, null));
    }

    @Test
    void never_takes_a_span_or_a_part_for_a_year() {
        Agency.hasCount("c-spans");
        Agency.observed("gangwon", 2022, "c-spans", "700", ",\"firstYear\":2020");
        Agency.observed(
                "gangwon", 2022, "c-spans", "60", ",\"breakdown\":{\"dimension\":\"PROGRAMME_KIND\",\"id\":\"RND\"}");
        Agency.observed("gangwon", 2023, "c-spans", "278");
        Agency.get("/v1/outcomes?indicatorId=c-spans")
                .body("items.performanceYear", contains(2023))
                .body("items[0].previousValue", nullValue())
                .body("items[0].changeKind", nullValue());
    }

    @Test
    void a_withdrawn_value_is_missing_and_a_corrected_one_counts() {
        Agency.hasCount("c-withdrawn");
        String before = Agency.observed("gangwon", 2022, "c-withdrawn", "221");
        String now = Agency.observed("gangwon", 2023, "c-withdrawn", "278");
        target("gangwon", 2023, "c-withdrawn", "LEVEL", "100", "");
        Agency.post("/v1/observations/" + before + "/revisions", Agency.revision("139"))
                .statusCode(201);
        outcome("c-withdrawn", 2023).body("items[0].changeRate", equalTo(100.00f));
        Agency.post("/v1/observations/" + before + "/revisions", Agency.revision("null"))
                .statusCode(201);
        outcome("c-withdrawn", 2023).body("items[0].previousValue", nullValue()).body("items[0].change", nullValue());
        Agency.post("/v1/observations/" + now + "/revisions", Agency.revision("null"))
                .statusCode(201);
        outcome("c-withdrawn", 2023)
                .body("items[0].value", nullValue())
                .body("items[0].basis", nullValue())
                .body("items[0].achievementReason", equalTo("NO_VALUE"));
    }

    @Test
    void says_what_kind_of_change_is_no_number() {
        Agency.hasIndicator("c-kinds", "KRW", 0, true, "SUM");
        Agency.observed("gangwon", 2022, "c-kinds", "-5");
        Agency.observed("gangwon", 2023, "c-kinds", "3");
        Agency.observed("gangwon", 2024, "c-kinds", "-1");
        Agency.observed("gangwon", 2025, "c-kinds", "-2");
        Agency.get("/v1/outcomes?indicatorId=c-kinds")
                .body("items.changeKind", contains(null, "TURNED_TO_PROFIT", "TURNED_TO_LOSS", "STILL_LOSS"))
                .body("items.change", contains(null, 8, -4, -1))
                .body("items.changeRate", contains(null, null, null, null));
    }

    @Test
    void pages_through_regions_and_years_and_answers_304() {
        Agency.hasCount("c-pages");
        Agency.observed("gangwon", 2022, "c-pages", "1");
        Agency.observed("gangwon", 2023, "c-pages", "2");
        Agency.observed("jeonbuk", 2022, "c-pages", "3");
        String path =
                "/v1/outcomes?indicatorId=c-pages&regionId=jeonbuk&regionId=gangwon&performanceYear=2022&performanceYear=2023&limit=2";
        String next =
                Agency.get(path).body("items.value", contains(1, 2)).extract().path("nextCursor");
        Agency.get(path + "&cursor=" + next).body("items.value", contains(3)).body("nextCursor", nullValue());
        Agency.get(path + "&sort=-performanceYear").body("items.value", contains(2, 1));
        String etag = Agency.get(path).extract().header("ETag");
        Agency.getWithTag(path, etag).statusCode(304);
        Agency.observed("jeonbuk", 2023, "c-pages", "4");
        Agency.getWithTag(path, etag).statusCode(200);
    }

    @Test
    void refuses_what_it_does_not_know() {
        Agency.get("/v1/outcomes?performanceYear=20233")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("performanceYear"));
        Agency.get("/v1/outcomes?budgetYear=2023").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        Agency.get("/v1/outcomes?performanceYear=x").statusCode(400);
        Agency.get("/v1/outcomes?indicatorId=c-none")
                .statusCode(200)
                .body("items", empty())
                .body("nextCursor", nullValue());
    }

    private static ValidatableResponse outcome(String indicator, int year) {
        return Agency.get("/v1/outcomes?indicatorId=" + indicator + "&performanceYear=" + year)
                .statusCode(200);
    }

    private static void target(String region, int year, String basis, String value, String more) {
        target(region, year, "c-targets", basis, value, more);
    }

    private static void target(String region, int year, String indicator, String basis, String value, String more) {
        Agency.post("/v1/targets", Agency.target(region, year, indicator, basis, value, more))
                .statusCode(201);
    }
}
