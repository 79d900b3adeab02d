package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.company;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.post;
import static kr.hwanryu.company.Requests.postAs;
import static kr.hwanryu.company.Requests.refused;
import static kr.hwanryu.company.Requests.tokenOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.RegionsByCode;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions are Gangwon's codes in the lists of the industry service, of which this one has copies. */
@QuarkusTest
class RegionCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"MOIS:51", "MOIS:42", "KOSTAT:32", "ISO3166-2:KR-42"})
    void every_list_answers_the_same_by_code_as_by_id(String code) {
        createdCompany();
        RegionsByCode.assertSameAsById(code, "gangwon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOIS:99", "NUTS:51", "mois:51", "MOIS:", ":", "MOIS:51:51"})
    void every_list_refuses_a_code_that_no_region_has(String code) {
        RegionsByCode.assertRefused(code);
    }

    @Test
    void every_field_of_a_request_that_names_a_region_takes_a_code() {
        assertEquals(4, RegionsByCode.assertTakenInBodies());
    }

    @Test
    void ids_and_codes_of_several_regions_go_together() {
        String inGangwon = createdCompany();
        String inDaejeon = createdCompany("regionId", "daejeon");
        get("companies?limit=200&regionId=MOIS:51&regionId=gangwon&regionId=MOIS:30")
                .statusCode(200)
                .body("items.id", hasItems(inGangwon, inDaejeon));
        given().header("Accept-Language", "en")
                .get("/v1/companies?regionId=MOIS:51&regionId=MOIS:98&regionId=MOIS:99")
                .then()
                .statusCode(400)
                .body("errors.detail", hasItem(containsString("MOIS:98")))
                .body("errors.detail", hasItem(containsString("MOIS:99")));
    }

    @Test
    void goes_on_from_page_to_page_whichever_of_the_names_is_used() {
        createdCompany();
        createdCompany();
        String cursor = get("companies?limit=1&regionId=MOIS:51").extract().path("nextCursor");
        String next = get("companies?limit=1&regionId=gangwon&cursor=" + cursor)
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(
                next,
                get("companies?limit=1&regionId=MOIS:42&cursor=" + cursor)
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void stores_and_answers_the_id_of_a_region_that_was_sent_by_a_code() {
        postAs(tokenOf("gangwon"), "companies", company("regionId", "MOIS:42"))
                .statusCode(201)
                .body("regionId", equalTo("gangwon"));
        postAs(tokenOf("gangwon"), "companies", company("regionId", "MOIS:30"))
                .statusCode(403)
                .body("detail", containsString("daejeon"));
    }

    @Test
    void a_patch_takes_a_code_too() {
        String id = createdCompany();
        given().auth()
                .oauth2(TestTokens.everywhere(Requests.SCOPE))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"regionId\": \"MOIS:30\"}")
                .patch("/v1/companies/" + id)
                .then()
                .statusCode(200)
                .body("regionId", equalTo("daejeon"));
    }

    @Test
    void a_body_with_an_unknown_code_breaks_a_rule_and_one_with_more_wrong_the_contract() {
        refused(post("companies", company("regionId", "MOIS:99")), 422, "/regionId", "UNKNOWN_REGION_CODE");
        postAs(tokenOf("gangwon"), "companies", company("regionId", "MOIS:99"))
                .statusCode(422)
                .body("errors[0].detail", containsString("MOIS:99"));
        refused(post("companies", company("regionId", "Gangwon")), 400, "/regionId", "READABLE_ID");
        post("companies", company("regionId", "MOIS:99", "nameKo", ""))
                .statusCode(400)
                .body("errors.code", hasItems("UNKNOWN_REGION_CODE", "REQUIRED"));
        post("companies", body("regionId", 51)).statusCode(400);
    }

    @Test
    void knows_the_codes_it_has_copied_while_industry_is_away_and_calls_no_other_unknown() {
        get("companies?regionId=MOIS:51").statusCode(200);
        FakeIndustry.whileAway(() -> {
            get("companies?regionId=MOIS:51").statusCode(200);
            get("companies?regionId=MOIS:99").statusCode(503).body("code", equalTo("UNAVAILABLE"));
            post("companies", company("regionId", "MOIS:99")).statusCode(503);
        });
    }

    @Test
    void the_feed_is_filtered_by_code_while_it_waits() {
        get("events/company?regionId=MOIS:30&type=kr.hwanryu.none.created&wait=1")
                .statusCode(200)
                .body("items.size()", equalTo(0));
        get("events/company?regionId=MOIS:99&wait=1")
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_REGION_CODE"));
    }
}
