package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EfficiencyTest {

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void divides_gangwons_2023_and_2024_by_the_public_total() {
        Agency.hasCount("e-jobs");
        Agency.hasIndicator("e-revenue", "KRW", 0, true, "SUM");
        Agency.observed("gangwon", 2023, "e-jobs", "278");
        Agency.observed("gangwon", 2024, "e-jobs", "283");
        Agency.observed("gangwon", 2023, "e-revenue", "69100000000");
        Agency.observed("gangwon", 2024, "e-revenue", "68600000000");
        Agency.get("/v1/efficiencies?indicatorId=e-jobs&indicatorId=e-revenue&regionId=gangwon")
                .statusCode(200)
                .body("items.performanceYear", contains(2023, 2023, 2024, 2024))
                .body("items.value", contains(1.49f, 371505376, 2.07f, 500729927))
                .body("items[0].denominatorKind", equalTo("PUBLIC_TOTAL_COMPUTED"))
                .body("items[0].denominatorKrw", equalTo(18600000000L))
                .body("items[0].denominatorSourceId", nullValue())
                .body("items[0].perKrw", equalTo(100000000))
                .body("items[0].basis", equalTo("PUBLISHED"))
                .body("items[0].reason", nullValue())
                .body("readAt", equalTo("2099-01-01T00:00:00Z"));
    }

    @Test
    void falls_back_to_the_printed_total_and_says_so_and_names_a_missing_budget() {
        Agency.hasCount("e-printed");
        Agency.observed("gangwon", 2021, "e-printed", "266", Agency.derived());
        Agency.observed("jeonbuk", 2021, "e-printed", "303");
        Agency.get("/v1/efficiencies?indicatorId=e-printed&performanceYear=2021")
                .body("items.value", contains(1.45f, null))
                .body("items.denominatorKind", contains("PUBLISHED_TOTAL", null))
                .body("items.denominatorSourceId", contains("fnnews-2022-07-25", null))
                .body("items.basis", contains("DERIVED", null))
                .body("items.reason", contains(null, "NO_BUDGET"))
                .body("items.outcomeValue", contains(266, 303));
    }

    @Test
    void divides_by_no_printed_total_beside_budget_lines() {
        Agency.hasCount("e-open");
        Agency.observed("gangwon", 2020, "e-open", "266");
        Agency.get("/v1/efficiencies?indicatorId=e-open")
                .body("items[0].value", nullValue())
                .body("items[0].denominatorKind", nullValue())
                .body("items[0].reason", equalTo("BUDGET_INCOMPLETE"));
    }

    @Test
    void divides_only_what_adds_up_of_a_whole_year() {
        Agency.hasIndicator("e-ratio", "PERCENT", 1, true, "RATIO");
        Agency.hasCount("e-parts");
        Agency.observed("gangwon", 2023, "e-ratio", "95");
        Agency.observed("gangwon", 2023, "e-parts", "500", ",\"firstYear\":2021");
        Agency.observed(
                "gangwon", 2023, "e-parts", "9", ",\"breakdown\":{\"dimension\":\"PROGRAMME_KIND\",\"id\":\"RND\"}");
        String id = Agency.observed("gangwon", 2024, "e-parts", "9");
        Agency.post("/v1/observations/" + id + "/revisions", Agency.revision("null"))
                .statusCode(201);
        Agency.get("/v1/efficiencies?indicatorId=e-ratio&indicatorId=e-parts")
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void tells_that_budgets_are_away_within_the_deadline_and_lets_nobody_keep_it() {
        Agency.hasCount("e-away");
        Agency.observed("gangwon", 2023, "e-away", "278");
        FakeIndustry.isAway();
        Agency.get("/v1/efficiencies?indicatorId=e-away")
                .statusCode(200)
                .header("ETag", nullValue())
                .header("Cache-Control", equalTo("no-store"))
                .body("items[0].value", nullValue())
                .body("items[0].reason", equalTo("BUDGET_UNAVAILABLE"))
                .body("items[0].outcomeValue", equalTo(278));
        FakeIndustry.isSlow();
        Agency.get("/v1/efficiencies?indicatorId=e-away")
                .statusCode(200)
                .time(lessThan(2_500L))
                .body("items[0].reason", equalTo("BUDGET_UNAVAILABLE"));
        FakeIndustry.answers();
        Agency.get("/v1/efficiencies?indicatorId=e-away").body("items[0].value", equalTo(1.49f));
    }

    @Test
    void answers_304_until_either_service_changes() {
        Agency.hasCount("e-tag");
        Agency.observed("gangwon", 2023, "e-tag", "278");
        String path = "/v1/efficiencies?indicatorId=e-tag";
        String etag = Agency.get(path).extract().header("ETag");
        Agency.getWithTag(path, etag).statusCode(304);
        FakeIndustry.hasNewBudgets();
        Agency.getWithTag(path, etag).statusCode(200).body("items[0].value", equalTo(1.39f));
        FakeIndustry.answers();
        Agency.getWithTag(path, etag).statusCode(304);
        Agency.observed("gangwon", 2024, "e-tag", "283");
        Agency.getWithTag(path, etag).statusCode(200);
    }

    @Test
    void pages_and_refuses_what_it_does_not_know() {
        Agency.hasCount("e-pages");
        Agency.observed("gangwon", 2023, "e-pages", "1");
        Agency.observed("gangwon", 2024, "e-pages", "2");
        String path = "/v1/efficiencies?indicatorId=e-pages&limit=1";
        String next = Agency.get(path)
                .body("items.outcomeValue", contains(1))
                .extract()
                .path("nextCursor");
        Agency.get(path + "&cursor=" + next)
                .body("items.outcomeValue", contains(2))
                .body("nextCursor", nullValue());
        Agency.get("/v1/efficiencies?performanceYear=20233").statusCode(400);
        Agency.get("/v1/efficiencies?budgetYear=2023")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("budgetYear"));
    }
}
