package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Gwangju and Jeonnam became one region on 2026-07-01. */
@QuarkusTest
class RegionBasisTest {

    private static final String OTHER = "kwnews-2025-08-10";

    @Test
    void shows_the_years_before_a_merger_for_the_merged_region() {
        Agency.hasCount("b-merged");
        observe("b-merged", "gwangju", 2024, "100");
        observe("b-merged", "jeonnam", 2024, "50");
        observe("b-merged", "gwangju", 2025, "120", Agency.derived() + ",\"status\":\"FINAL\",\"roundedTo\":1");
        Agency.post(
                        "/v1/observations",
                        Agency.observation("jeonnam", 2025, "b-merged", "75.5", ",\"status\":\"PROVISIONAL\"")
                                .replace(Agency.SOURCE, OTHER))
                .statusCode(201);
        Agency.aimed("gwangju", 2025, "b-merged", "INCREMENT", "20", ",\"baseYear\":2024");
        Agency.aimed("jeonnam", 2025, "b-merged", "INCREMENT", "5.5", ",\"baseYear\":2024");
        on("2026-07-01", "b-merged", "&performanceYear=2025&regionId=jeonnam-gwangju")
                .body("items.regionId", contains("jeonnam-gwangju"))
                .body("items.value", contains(195.5f))
                .body("items.basis", contains("DERIVED"))
                .body("items.status", contains("PROVISIONAL"))
                .body("items.roundedTo", contains(nullValue()))
                .body("items.sourceId", contains(nullValue()))
                .body("items[0].sourceIds", contains(Agency.SOURCE, OTHER))
                .body("items.previousValue", contains(150))
                .body("items.previousSourceId", contains(Agency.SOURCE))
                .body("items.changeRate", contains(30.33f))
                .body("items.target", contains(25.5f))
                .body("items.achievementRate", contains(178.43f))
                .body("items.comparability", contains("COMPARABLE"))
                .body("items[0].comparabilityReasons", empty())
                .body("items[0].regionParts.regionId", contains("gwangju", "jeonnam"))
                .body("items[0].regionParts.value", contains(120, 75.5f));
        on("current", "b-merged", "").body("items.value", contains(150, 195.5f));
        on("2026-06-30", "b-merged", "")
                .body("items.regionId", contains("gwangju", "gwangju", "jeonnam", "jeonnam"))
                .body("items.value", contains(100, 120, 50, 75.5f));
        on("asReported", "b-merged", "")
                .body("items.value", contains(100, 120, 50, 75.5f))
                .body("items[0].regionParts", empty());
    }

    @Test
    void never_makes_a_sum_of_which_a_part_is_missing() {
        Agency.hasCount("b-missing");
        observe("b-missing", "gwangju", 2024, "100");
        observe("b-missing", "gwangju", 2025, "120");
        observe("b-missing", "jeonnam", 2025, "80");
        Agency.aimed("jeonnam", 2025, "b-missing", "LEVEL", "70", "");
        on("current", "b-missing", "")
                .body("items.value", contains(nullValue(), equalTo(200)))
                .body("items.previousValue", contains(nullValue(), nullValue()))
                .body("items.change", contains(nullValue(), nullValue()))
                .body("items.target", contains(nullValue(), nullValue()))
                .body("items.achievementReason", contains("NOT_COMPARABLE", "NOT_COMPARABLE"))
                .body("items.comparability", contains("NOT_COMPARABLE", "NOT_COMPARABLE"))
                .body("items[0].comparabilityReasons.of", contains("VALUE"))
                .body("items[0].comparabilityReasons[0].code", equalTo("MISSING_PART"))
                .body("items[0].comparabilityReasons[0].regionIds", contains("jeonnam"))
                .body("items[0].regionParts.value", contains(100))
                .body("items[1].comparabilityReasons.of", contains("PREVIOUS_VALUE", "TARGET"));
    }

    @Test
    void adds_nothing_that_does_not_add_up() {
        Agency.hasIndicator("b-ratio", "PERCENT", 1, true, "RATIO");
        observe("b-ratio", "gwangju", 2025, "95");
        observe("b-ratio", "jeonnam", 2025, "85");
        on("current", "b-ratio", "")
                .body("items.value", contains(nullValue()))
                .body("items[0].comparabilityReasons.code", contains("NOT_ADDITIVE"));
        Agency.hasCount("b-bases");
        observe("b-bases", "gwangju", 2025, "95");
        observe("b-bases", "jeonnam", 2025, "85");
        Agency.aimed("gwangju", 2025, "b-bases", "LEVEL", "90", "");
        Agency.aimed("jeonnam", 2025, "b-bases", "UNSTATED", "90", "");
        on("current", "b-bases", "")
                .body("items.value", contains(180))
                .body("items.target", contains(nullValue()))
                .body("items[0].comparabilityReasons.of", contains("TARGET"));
    }

    @Test
    void never_counts_twice_in_the_year_of_the_merger_nor_divides_afterwards() {
        Agency.hasCount("b-year");
        observe("b-year", "gwangju", 2026, "10");
        observe("b-year", "jeonnam-gwangju", 2026, "30");
        observe("b-year", "jeonnam-gwangju", 2027, "40");
        on("current", "b-year", "&performanceYear=2026")
                .body("items.value", contains(nullValue()))
                .body("items[0].comparabilityReasons[0].code", equalTo("OVERLAP"));
        on("2026-01-01", "b-year", "&performanceYear=2027")
                .body("items.regionId", contains("gwangju", "jeonnam"))
                .body("items.value", contains(nullValue(), nullValue()))
                .body("items[0].comparabilityReasons[0].code", equalTo("SPLIT"))
                .body("items[0].comparabilityReasons[0].regionIds", contains("jeonnam-gwangju"));
    }

    @Test
    void ranks_the_merged_region_and_names_one_that_cannot_be_compared() {
        Agency.hasCount("b-rank");
        observe("b-rank", "gwangju", 2025, "120", ",\"status\":\"PROVISIONAL\"");
        String jeonnam = observe("b-rank", "jeonnam", 2025, "80");
        observe("b-rank", "gangwon", 2025, "150", ",\"status\":\"FINAL\"");
        String path = "/v1/rankings?indicatorId=b-rank&performanceYear=2025&regionBasis=";
        Agency.get(path + "current")
                .statusCode(200)
                .body("items.regionId", contains("jeonnam-gwangju", "gangwon"))
                .body("items.nameKo", contains("전남광주통합특별시", "강원특별자치도"))
                .body("items.value", contains(200, 150))
                .body("items.status", contains("PROVISIONAL", "FINAL"))
                .body("withoutData.regionId", not(hasItem("gwangju")))
                .body("withoutData.regionId", hasItems("ulsan", "daejeon"));
        Agency.get(path + "asReported")
                .body("items.regionId", contains("gangwon", "gwangju", "jeonnam"))
                .body("items.sourceIds[0]", contains(Agency.SOURCE));
        Agency.revised("observations", jeonnam, "null");
        Agency.get(path + "current")
                .body("items.regionId", contains("gangwon"))
                .body("withoutData.find { it.regionId == 'jeonnam-gwangju' }.reason", equalTo("NOT_COMPARABLE"))
                .body("withoutData.find { it.regionId == 'jeonnam-gwangju' }.reasons.code", contains("MISSING_PART"));
    }

    @Test
    void pages_over_mapped_regions_in_one_state_and_answers_304() {
        Agency.hasCount("b-pages");
        observe("b-pages", "gangwon", 2025, "1");
        String gwangju = observe("b-pages", "gwangju", 2025, "2");
        observe("b-pages", "jeonnam", 2025, "3");
        String path = "/v1/outcomes?indicatorId=b-pages&regionBasis=current&limit=1&includeTotal=true";
        String etag = Agency.get(path).extract().header("ETag");
        Agency.getWithTag(path, etag).statusCode(304);
        String next = Agency.get(path)
                .body("items.value", contains(1))
                .body("total", equalTo(2))
                .extract()
                .path("nextCursor");
        Agency.revised("observations", gwangju, "null");
        Agency.getWithTag(path, etag).statusCode(200);
        Agency.get(path + "&cursor=" + next)
                .body("items.regionId", contains("jeonnam-gwangju"))
                .body("items.value", contains(5))
                .body("nextCursor", nullValue());
        Agency.get(path.replace("current", "asReported") + "&cursor=" + next).statusCode(400);
    }

    @Test
    void goes_back_in_what_was_held_and_forward_in_regions_at_once() {
        Agency.hasCount("b-both");
        observe("b-both", "gwangju", 2025, "2");
        String jeonnam = observe("b-both", "jeonnam", 2025, "3");
        String then = Agency.recordedAt("observations", jeonnam);
        Agency.revised("observations", jeonnam, "30");
        on("current", "b-both", "&asOf=" + then).body("items.value", contains(5));
        on("current", "b-both", "").body("items.value", contains(32));
    }

    @Test
    void refuses_a_basis_that_is_none_and_a_region_that_is_not_of_it() {
        Agency.hasCount("b-refused");
        for (String basis : new String[] {"yesterday", "2026-02-30", "2026"}) {
            Agency.get("/v1/outcomes?regionBasis=" + basis)
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("regionBasis"));
            Agency.get("/v1/rankings?indicatorId=b-refused&performanceYear=2023&regionBasis=" + basis)
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("regionBasis"));
        }
        Agency.get("/v1/outcomes?regionBasis=2026-07-01&regionId=gwangju")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("regionId"))
                .body("errors[0].code", equalTo("NOT_OF_BASIS"))
                .body("errors[0].detail", containsString("jeonnam-gwangju"));
        Agency.get("/v1/outcomes?regionBasis=2026-07-01&regionId=atlantis")
                .statusCode(200)
                .body("items", empty());
    }

    private static ValidatableResponse on(String basis, String indicator, String more) {
        return Agency.get("/v1/outcomes?indicatorId=" + indicator + "&regionBasis=" + basis + more)
                .statusCode(200);
    }

    private static String observe(String indicator, String region, int year, String value) {
        return Agency.observed(region, year, indicator, value);
    }

    private static String observe(String indicator, String region, int year, String value, String more) {
        return Agency.observed(region, year, indicator, value, more);
    }
}
