package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.RegionsByCode;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gangwon by its codes in the lists of the industry service, of which this one has copies. */
@QuarkusTest
class RegionCodeTest {

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOIS:51", "MOIS:42", "ISO3166-2:KR-42"})
    void every_list_answers_the_same_by_code_as_by_id(String code) {
        RegionsByCode.assertSameAsById(code, "gangwon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOIS:99", "NUTS:51"})
    void every_list_refuses_a_code_that_no_region_has(String code) {
        RegionsByCode.assertRefused(code);
    }

    @Test
    void every_field_of_a_request_that_names_a_region_takes_a_code() {
        assertEquals(9, RegionsByCode.assertTakenInBodies());
    }

    @Test
    void a_figure_sent_by_code_is_the_region_s() {
        Agency.hasCount("by-code");
        Agency.with(TestTokens.of(java.util.List.of("gangwon"), "outcomes:write"))
                .body(Agency.observation("MOIS:42", 2023, "by-code", "278"))
                .post("/v1/observations")
                .then()
                .statusCode(201)
                .body("regionId", equalTo("gangwon"));
        Agency.get("/v1/outcomes?performanceYear=2023&indicatorId=by-code&regionId=MOIS:51")
                .statusCode(200)
                .body("items.regionId", contains("gangwon"));
        Agency.post("/v1/observations", Agency.observation("gangwon", 2023, "by-code", "1"))
                .statusCode(409);
        Agency.post("/v1/observations", Agency.observation("MOIS:99", 2023, "by-code", "1"))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_REGION_CODE"))
                .body("errors.pointer", contains("/regionId"));
    }

    @Test
    void a_list_of_regions_takes_codes_each_region_once() {
        Evaluators.haveAScale();
        String round =
                """
                {"subject":"PERFORMANCE","evaluationYear":2077,"gradeScaleId":"%s","regionIds":[%s]}""";
        Agency.everywhere()
                .header("If-None-Match", "*")
                .body(round.formatted(Evaluators.SCALE, "\"MOIS:51\",\"gangwon\""))
                .put("/v1/evaluation-rounds/r-2077")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNIQUE_ELEMENTS"));
        Agency.everywhere()
                .header("If-None-Match", "*")
                .body(round.formatted(Evaluators.SCALE, "\"MOIS:45\",\"MOIS:51\""))
                .put("/v1/evaluation-rounds/r-2077")
                .then()
                .statusCode(201)
                .body("regionIds", contains("gangwon", "jeonbuk"));
        Agency.everywhere()
                .header("If-Match", "*")
                .body(round.formatted(Evaluators.SCALE, "\"MOIS:45\",\"MOIS:99\""))
                .put("/v1/evaluation-rounds/r-2077")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/regionIds/1"));
    }

    @Test
    void knows_the_codes_it_has_copied_while_industry_is_away() {
        Agency.get("/v1/observations?regionId=MOIS:51").statusCode(200);
        FakeIndustry.isAway();
        Agency.get("/v1/observations?regionId=MOIS:51").statusCode(200);
        Agency.get("/v1/observations?regionId=MOIS:99").statusCode(503);
    }
}
