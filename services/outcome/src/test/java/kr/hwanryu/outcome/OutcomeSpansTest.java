package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Figures over several years: shown when asked for, and never taken for a year's. */
@QuarkusTest
class OutcomeSpansTest {

    @Test
    void a_shorter_span_is_no_base_of_an_increment_neither_computed_nor_printed() {
        Agency.hasCount("n-base");
        Agency.observed("gangwon", 2022, "n-base", "10", ",\"firstYear\":2021");
        Agency.observed("gangwon", 2024, "n-base", "30", ",\"firstYear\":2021");
        Agency.aimed("gangwon", 2024, "n-base", "INCREMENT", "20", ",\"firstYear\":2021,\"baseYear\":2022");
        Agency.get("/v1/outcomes?indicatorId=n-base&performanceYear=2024&firstYear=2021")
                .body("items.achievementReason", contains("NO_BASE_VALUE"));
        Claims.post(Claims.of("ACHIEVEMENT_RATE", "gangwon", 2024, "n-base", "100", ",\"firstYear\":2021"))
                .statusCode(201)
                .body("verdict", equalTo("UNSUPPORTED"))
                .body("reasons.code", contains("NO_BASE_VALUE"));
    }

    @Test
    void shows_a_span_with_its_target_and_parts_and_without_growth() {
        Agency.hasCount("y-span");
        Agency.observed("gangwon", 2021, "y-span", "100");
        Agency.observed("gangwon", 2022, "y-span", "300", ",\"firstYear\":2020");
        Agency.observed("gangwon", 2023, "y-span", "700", ",\"firstYear\":2021");
        Agency.observed("gangwon", 2023, "y-span", "600", ",\"firstYear\":2021" + Agency.part("PROGRAMME_KIND", "RND"));
        Agency.aimed("gangwon", 2023, "y-span", "LEVEL", "350", ",\"firstYear\":2021");
        Agency.aimed("gangwon", 2023, "y-span", "LEVEL", "1", "");
        Agency.get("/v1/outcomes?indicatorId=y-span&firstYear=2021&breakdown=PROGRAMME_KIND")
                .statusCode(200)
                .body("items.firstYear", contains(2021))
                .body("items.performanceYear", contains(2023))
                .body("items.value", contains(700))
                .body("items.target", contains(350))
                .body("items.achievementRate", contains(200.00f))
                .body("items.previousValue", contains(nullValue()))
                .body("items.changeKind", contains(nullValue()))
                .body("items[0].partSums.sum", contains(600));
        Agency.get("/v1/outcomes?indicatorId=y-span")
                .body("items.firstYear", contains(nullValue(), nullValue()))
                .body("items.performanceYear", contains(2021, 2023))
                .body("items.value", contains(100, null));
    }

    @Test
    void an_increment_over_a_span_finds_no_base_in_a_year() {
        Agency.hasCount("y-increment");
        Agency.observed("gangwon", 2020, "y-increment", "100");
        Agency.observed("gangwon", 2023, "y-increment", "700", ",\"firstYear\":2021");
        Agency.aimed("gangwon", 2023, "y-increment", "INCREMENT", "350", ",\"firstYear\":2021,\"baseYear\":2020");
        Agency.get("/v1/outcomes?indicatorId=y-increment&firstYear=2021")
                .body("items.achievementRate", contains(nullValue()))
                .body("items.achievementReason", contains("NO_BASE_VALUE"));
    }

    @Test
    void pages_through_spans_of_several_first_years_and_adds_those_of_a_merged_region() {
        Agency.hasCount("y-pages");
        Agency.observed("gwangju", 2023, "y-pages", "1", ",\"firstYear\":2020");
        Agency.observed("jeonnam", 2023, "y-pages", "2", ",\"firstYear\":2020");
        Agency.observed("gwangju", 2023, "y-pages", "3", ",\"firstYear\":2021");
        String path = "/v1/outcomes?indicatorId=y-pages&firstYear=2020&firstYear=2021&limit=1";
        String next =
                Agency.get(path).body("items.value", contains(1)).extract().path("nextCursor");
        next = Agency.get(path + "&cursor=" + next)
                .body("items.value", contains(3))
                .extract()
                .path("nextCursor");
        Agency.get(path + "&cursor=" + next).body("items.value", contains(2)).body("nextCursor", nullValue());
        Agency.get(path.replace("&limit=1", "&regionBasis=current"))
                .body("items.firstYear", contains(2020, 2021))
                .body("items.value", contains(3, null));
        Agency.get("/v1/rankings?indicatorId=y-pages&performanceYear=2023")
                .body("items", org.hamcrest.Matchers.empty());
    }
}
