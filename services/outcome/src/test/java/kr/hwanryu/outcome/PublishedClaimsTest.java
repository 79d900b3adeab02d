package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What was printed of Gangwon's years 2021, 2023 and 2024, beside the figures that were. */
@QuarkusTest
class PublishedClaimsTest {

    private static final String LATER = "kwnews-2025-10-21";

    @Test
    void verifies_the_budget_and_the_jobs_and_finds_the_revenue_within_rounding() {
        Agency.hasCount("printed-jobs");
        Agency.hasIndicator("printed-revenue", "KRW", 0, true, "SUM");
        Agency.observed("gangwon", 2024, "printed-jobs", "283", ",\"roundedTo\":1");
        Agency.observed("gangwon", 2024, "printed-revenue", "68600000000", ",\"roundedTo\":100000000");
        Claims.post(Claims.total(2023, "18600000000", LATER, ",\"roundedTo\":100000000,\"printed\":\"186억원\""))
                .statusCode(201)
                .body("verdict", equalTo("VERIFIED"))
                .body("computed.value", equalTo(18600000000L))
                .body("components.href", contains("/v1/budget-summaries?regionId=gangwon&budgetYear=2023"));
        efficiency("printed-jobs", "2.07", "0.01")
                .body("verdict", equalTo("VERIFIED"))
                .body("computed.value", equalTo(2.065693f))
                .body("computed.rounded", equalTo(2.07f))
                .body("components.role", contains("VALUE", "PUBLIC_TOTAL"));
        efficiency("printed-revenue", "502000000", "1000000")
                .body("verdict", equalTo("ROUNDING"))
                .body("computed.rounded", equalTo(501000000))
                .body("computed.lowest", equalTo(496739130.434782f))
                .body("formula", equalTo("EFFICIENCY"));
    }

    @Test
    void a_planted_claim_is_a_mismatch_and_both_numbers_are_shown() {
        Agency.hasCount("printed-planted");
        Agency.observed("gangwon", 2024, "printed-planted", "283", ",\"roundedTo\":1");
        efficiency("printed-planted", "2.70", "0.01")
                .body("verdict", equalTo("MISMATCH"))
                .body("value", equalTo(2.70f))
                .body("computed.rounded", equalTo(2.07f));
        Claims.post(Claims.total(2024, "18600000000", "fnnews-2022-07-25", ",\"roundedTo\":100000000"))
                .statusCode(201)
                .body("verdict", equalTo("MISMATCH"))
                .body("computed.value", equalTo(13700000000L))
                .body("difference", equalTo(4900000000L));
    }

    @Test
    void the_changes_that_last_years_figures_were_worked_out_from_support_nothing() {
        Agency.hasCount("printed-change");
        Agency.observed("gangwon", 2023, "printed-change", "278", ",\"roundedTo\":1");
        Agency.observed(
                "gangwon",
                2022,
                "printed-change",
                "221",
                ",\"roundedTo\":1,\"basis\":\"DERIVED\",\"derivation\":{\"expression\":\"278 - 57\",\"fromClaims\":"
                        + "[{\"kind\":\"CHANGE\",\"regionId\":\"gangwon\",\"performanceYear\":2023,\"indicatorId\":\"printed-change\"}]}");
        Claims.post(Claims.of("CHANGE", "gangwon", 2023, "printed-change", "57", ",\"roundedTo\":1"))
                .statusCode(201)
                .body("verdict", equalTo("UNSUPPORTED"))
                .body("reasons.code", contains("CIRCULAR"))
                .body("reasons.role", contains("PREVIOUS_VALUE"))
                .body("computed", nullValue())
                .body("components.basis", contains("PUBLISHED", "DERIVED"));
        Claims.post(Claims.of("CHANGE_RATE", "gangwon", 2023, "printed-change", "25.8", ",\"roundedTo\":0.1"))
                .statusCode(201)
                .body("verdict", equalTo("VERIFIED"));
    }

    @Test
    void an_achievement_rate_without_a_target_is_unsupported_and_with_one_is_judged() {
        Agency.hasCount("printed-target");
        Agency.observed("gangwon", 2024, "printed-target", "283", ",\"roundedTo\":1");
        String id = Claims.post(
                        Claims.of("ACHIEVEMENT_RATE", "gangwon", 2024, "printed-target", "124", ",\"roundedTo\":1"))
                .statusCode(201)
                .body("verdict", equalTo("UNSUPPORTED"))
                .body("reasons.code", contains("NO_TARGET"))
                .body("formula", nullValue())
                .extract()
                .path("id");
        Agency.post("/v1/targets", Agency.target("gangwon", 2024, "printed-target", "LEVEL", "228", ",\"roundedTo\":1"))
                .statusCode(201);
        Agency.get("/v1/claims/" + id).body("verdict", equalTo("VERIFIED")).body("unit", equalTo("PERCENT"));
    }

    private static io.restassured.response.ValidatableResponse efficiency(
            String indicator, String value, String roundedTo) {
        return Claims.post(Claims.of("EFFICIENCY", "gangwon", 2024, indicator, value, ",\"roundedTo\":" + roundedTo)
                        .replace(Agency.SOURCE, LATER))
                .statusCode(201);
    }
}
