package kr.hwanryu.industry.regions;

import static kr.hwanryu.industry.Api.PLANS;
import static kr.hwanryu.industry.Api.REFERENCE;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kr.hwanryu.industry.Api;
import kr.hwanryu.testing.RegionsByCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A region by the codes that it has and had. */
@QuarkusTest
class RegionCodeTest {

    private final String id = fresh("region");
    private final String number = id.substring(id.lastIndexOf('-') + 1);
    private final String code = "MOIS:" + number;
    private final String retired = "MOIS:OLD" + number;

    @Test
    void every_list_answers_the_same_by_code_as_by_id() {
        hasCodes();
        Api.planWithGoal(id, 2023);
        get("/v1/plans?regionId=" + code).body("items.regionId", contains(id));
        RegionsByCode.assertSameAsById(code, id);
        RegionsByCode.assertSameAsById(retired, id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOIS:NEVER", "NUTS:51", "mois:51", "MOIS:", "MOIS:51:51"})
    void every_list_refuses_a_code_that_no_region_has(String unknown) {
        RegionsByCode.assertRefused(unknown);
    }

    @Test
    void every_field_of_a_request_that_names_a_region_takes_a_code() {
        assertEquals(8, RegionsByCode.assertTakenInBodies());
    }

    @Test
    void a_region_is_read_by_any_code_that_it_ever_had() {
        hasCodes();
        for (String name : List.of(code, retired, code.replace(":", "%3A"))) {
            with(REFERENCE)
                    .urlEncodingEnabled(false)
                    .get("/v1/regions/" + name)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(etag("/v1/regions/" + id)))
                    .body("id", equalTo(id));
        }
        get("/v1/regions?id=" + code + "&id=" + retired).body("items.id", contains(id));
        get("/v1/regions/MOIS:NEVER")
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"))
                .body("errors.parameter", contains("id"))
                .body("errors.code", contains("UNKNOWN_REGION_CODE"))
                .body("errors[0].detail", containsString("MOIS:NEVER"));
    }

    @Test
    void a_region_is_replaced_by_a_code_but_never_made_by_one() {
        hasCodes();
        with(REFERENCE)
                .header("If-Match", etag("/v1/regions/" + id))
                .body(described("\"nameEn\": \"Gangwon\","))
                .put("/v1/regions/" + code)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("nameEn", equalTo("Gangwon"));
        create("/v1/regions/" + code, described("")).statusCode(412);
        create("/v1/regions/MOIS:NEVER", described("")).statusCode(404);
    }

    @Test
    void a_plan_of_a_region_that_was_sent_by_code_has_its_id() {
        hasCodes();
        in(id, PLANS)
                .body("{\"regionId\": \"%s\", \"budgetYear\": 2024}".formatted(retired))
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .body("regionId", equalTo(id));
        post("/v1/plans", PLANS, "{\"regionId\": \"MOIS:NEVER\", \"budgetYear\": 2024}")
                .statusCode(422)
                .body("errors.pointer", contains("/regionId"))
                .body("errors.code", contains("UNKNOWN_REGION_CODE"));
    }

    @Test
    void lists_of_regions_in_a_body_take_codes() {
        hasCodes();
        String heir = fresh("region");
        String body = "{\"nameKo\": \"통합\", \"codes\": [], \"succeeds\": [\"%s\", \"%s\"]}";
        create("/v1/regions/" + heir, body.formatted(retired, region()))
                .statusCode(201)
                .header("Location", endsWith(heir));
        get("/v1/regions/" + code).body("succeededBy", contains(heir));
        create("/v1/regions/" + fresh("region"), body.formatted("MOIS:NEVER", region()))
                .statusCode(422)
                .body("errors.pointer", contains("/succeeds/0"));
    }

    @Test
    void the_feed_is_filtered_by_code() {
        hasCodes();
        get("/v1/events/industry?regionId=" + retired)
                .statusCode(200)
                .body("items.subject", contains(id))
                .body("items.regionid", contains(id));
        anonymously()
                .get("/v1/events/industry?wait=1&regionId=MOIS:NEVER")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_REGION_CODE"));
    }

    private void hasCodes() {
        create("/v1/regions/" + id, described("")).statusCode(201);
    }

    private String described(String fields) {
        return """
                {%s "nameKo": "강원특별자치도", "codes": [
                  {"scheme": "MOIS", "code": "OLD%s", "validTo": "2023-06-10"},
                  {"scheme": "MOIS", "code": "%s", "validFrom": "2023-06-11"}]}"""
                .formatted(fields, number, number);
    }
}
