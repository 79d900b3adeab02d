package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RankingTest {

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void ranks_the_new_jobs_of_2023_and_names_those_without_data_while_industry_is_away() {
        Agency.hasCount("k-jobs");
        Agency.observed("gangwon", 2023, "k-jobs", "278");
        Agency.observed("jeonbuk", 2023, "k-jobs", "334");
        Agency.observed("gwangju", 2023, "k-jobs", "306");
        FakeIndustry.isAway();
        ranking("k-jobs", 2023, "value")
                .body("items.rank", contains(1, 2, 3))
                .body("items.regionId", contains("jeonbuk", "gwangju", "gangwon"))
                .body("items.value", contains(334, 306, 278))
                .body("items[0].nameKo", equalTo("전북특별자치도"))
                .body("items[0].sourceId", equalTo(Agency.SOURCE))
                .body("withoutData.regionId", contains("daejeon", "jeonnam", "ulsan"))
                .body("withoutData[0].nameKo", equalTo("대전광역시"))
                .body("withoutData[0].reason", equalTo("NO_VALUE"))
                .body("readAt", notNullValue())
                .body("nextCursor", nullValue());
        ranking("k-jobs", 2027, "value")
                .body("withoutData.regionId", hasItem("jeonnam-gwangju"))
                .body("withoutData.regionId", not(hasItem("gwangju")));
    }

    @Test
    void shares_ranks_and_puts_the_lowest_first_where_lower_is_better() {
        Agency.hasIndicator("k-low", "COUNT", 1, false, "SUM");
        Agency.observed("gangwon", 2023, "k-low", "5");
        Agency.observed("jeonbuk", 2023, "k-low", "5.0");
        Agency.observed("ulsan", 2023, "k-low", "7");
        Agency.observed("daejeon", 2023, "k-low", "100", ",\"firstYear\":2021");
        Agency.get("/v1/rankings?indicatorId=k-low&performanceYear=2023")
                .statusCode(200)
                .body("by", equalTo("value"))
                .body("items.rank", contains(1, 1, 3))
                .body("items.regionId", contains("gangwon", "jeonbuk", "ulsan"))
                .body("withoutData.regionId", hasItem("daejeon"));
    }

    @Test
    void ranks_by_rates_and_says_why_one_cannot_be() {
        Agency.hasCount("k-rates");
        Agency.observed("gangwon", 2022, "k-rates", "221", Agency.derived());
        Agency.observed("gangwon", 2023, "k-rates", "278");
        Agency.observed("jeonbuk", 2022, "k-rates", "0");
        Agency.observed("jeonbuk", 2023, "k-rates", "334");
        Agency.observed("gwangju", 2023, "k-rates", "306");
        Agency.post("/v1/targets", Agency.target("gwangju", 2023, "k-rates", "LEVEL", "200", ""))
                .statusCode(201);
        Agency.post("/v1/targets", Agency.target("jeonbuk", 2023, "k-rates", "UNSTATED", "200", ""))
                .statusCode(201);
        ranking("k-rates", 2023, "changeRate")
                .body("items.regionId", contains("gangwon"))
                .body("items[0].value", equalTo(25.79f))
                .body("items[0].basis", equalTo("DERIVED"))
                .body("withoutData.find { it.regionId == 'jeonbuk' }.reason", equalTo("NOT_COMPUTABLE"))
                .body("withoutData.find { it.regionId == 'gwangju' }.reason", equalTo("NO_PREVIOUS_VALUE"));
        ranking("k-rates", 2023, "achievementRate")
                .body("items.value", contains(153.00f))
                .body("withoutData.find { it.regionId == 'jeonbuk' }.reason", equalTo("TARGET_BASIS_UNSTATED"))
                .body("withoutData.find { it.regionId == 'gangwon' }.reason", equalTo("NO_TARGET"));
    }

    @Test
    void answers_304_until_a_figure_changes() {
        Agency.hasCount("k-tag");
        String path = "/v1/rankings?indicatorId=k-tag&performanceYear=2023";
        String etag = Agency.get(path).statusCode(200).extract().header("ETag");
        Agency.getWithTag(path, etag).statusCode(304);
        Agency.getWithTag(path + "&by=changeRate", etag).statusCode(200);
        Agency.observed("gangwon", 2023, "k-tag", "1");
        Agency.getWithTag(path, etag).statusCode(200);
    }

    @Test
    void refuses_what_it_does_not_know() {
        Agency.hasIndicator("k-empty", "COUNT", 0, false, "SUM");
        ranking("k-empty", 2023, "value")
                .body("unit", equalTo("COUNT"))
                .body("higherIsBetter", equalTo(false))
                .body("items", org.hamcrest.Matchers.empty());
        Agency.get("/v1/rankings").statusCode(400).body("errors.parameter", hasItems("indicatorId", "performanceYear"));
        Agency.get("/v1/rankings?indicatorId=k-none&performanceYear=2023")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("indicatorId"))
                .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
        Agency.get("/v1/rankings?indicatorId=k-none&performanceYear=20233").statusCode(400);
        Agency.get("/v1/rankings?indicatorId=k-none&performanceYear=2023&by=name")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("by"));
        Agency.get("/v1/rankings?indicatorId=k-none&performanceYear=2023&limit=5")
                .statusCode(400);
    }

    private static ValidatableResponse ranking(String indicator, int year, String by) {
        return Agency.get("/v1/rankings?indicatorId=" + indicator + "&performanceYear=" + year + "&by=" + by)
                .statusCode(200);
    }
}
