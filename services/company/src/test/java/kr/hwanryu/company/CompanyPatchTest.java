package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.newName;
import static kr.hwanryu.company.Requests.refused;
import static kr.hwanryu.company.Requests.tokenOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompanyPatchTest {

    private static final String EVERYWHERE = TestTokens.everywhere(Requests.SCOPE);

    @Test
    void attaches_a_number_that_arrives_later() {
        String name = newName();
        String id = createdCompany("nameKo", name, "siteKo", "강릉");
        patch(id, "{\"businessNumber\":\"404-04-04040\"}")
                .statusCode(200)
                .body("id", equalTo(id))
                .body("businessNumber", equalTo("404-04-04040"))
                .body("nameKo", equalTo(name))
                .body("siteKo", equalTo("강릉"));
        get("companies?businessNumber=4040404040").body("items[0].id", equalTo(id));
    }

    @Test
    void removes_what_is_null_and_searches_by_the_new_name() {
        String id = createdCompany("siteKo", "강릉", "industryId", "gangwon-natural-bio");
        String renamed = newName();
        patch(id, "{\"siteKo\":null,\"industryId\":null,\"nameKo\":\"" + renamed + "\"}")
                .statusCode(200)
                .body("siteKo", nullValue())
                .body("industryId", nullValue());
        get("companies?q=" + renamed).body("items[0].id", equalTo(id));
    }

    @Test
    void refuses_to_make_two_companies_one() {
        String numbered = createdCompany("businessNumber", "505-05-05053");
        String id = createdCompany();
        var answer = patch(id, "{\"businessNumber\":\"505-05-05053\"}");
        refused(answer, 409, "/businessNumber", "DUPLICATE");
        answer.body("errors[0].detail", containsString(numbered));
        get("companies/" + id).body("businessNumber", nullValue());
    }

    @Test
    void keeps_to_the_contract_and_the_rules() {
        String id = createdCompany();
        refused(patch(id, "{\"nameKo\":null}"), 400, "/nameKo", "REQUIRED");
        refused(patch(id, "{\"shoeSize\":42}"), 400, "/shoeSize", "UNKNOWN_FIELD");
        refused(patch(id, "{\"businessNumber\":\"123-45-67890\"}"), 422, "/businessNumber", "INVALID_CHECK_DIGIT");
        refused(patch(id, "{\"industryId\":\"alchemy\"}"), 422, "/industryId", "UNKNOWN_REFERENCE");
        patch(id, "[]").statusCode(400);
        patch(id, "{").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        patch(UUID.randomUUID().toString(), "*", EVERYWHERE, "{}").statusCode(404);
    }

    @Test
    void changes_only_what_was_read() {
        String id = createdCompany();
        String read = get("companies/" + id).extract().header("ETag");
        given().auth()
                .oauth2(EVERYWHERE)
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/v1/companies/" + id)
                .then()
                .statusCode(428);
        patch(id, read, EVERYWHERE, "{\"siteKo\":\"춘천\"}").statusCode(200).header("ETag", notNullValue());
        patch(id, read, EVERYWHERE, "{\"siteKo\":\"원주\"}").statusCode(412);
        get("companies/" + id).body("siteKo", equalTo("춘천"));
    }

    @Test
    void asks_for_both_regions_when_a_company_moves() {
        String id = createdCompany();
        String move = "{\"regionId\":\"daejeon\"}";
        patch(id, "*", tokenOf("daejeon"), move).statusCode(403);
        patch(id, "*", tokenOf("gangwon"), move).statusCode(403);
        patch(id, "*", EVERYWHERE, move).statusCode(200).body("regionId", equalTo("daejeon"));
    }

    @Test
    void loses_no_change_of_writers_that_come_at_the_same_time() {
        String id = createdCompany();
        var answers = Stream.of("{\"siteKo\":\"강릉\"}", "{\"nameEn\":\"Neol\"}", "{\"descriptionKo\":\"세라믹\"}")
                .map(change -> CompletableFuture.supplyAsync(
                        () -> patch(id, change).extract().statusCode()))
                .toList();
        long stored = answers.stream()
                .map(CompletableFuture::join)
                .filter(status -> status == 200)
                .count();
        var company = get("companies/" + id).extract();
        long kept = Stream.of("siteKo", "nameEn", "descriptionKo")
                .filter(field -> company.path(field) != null)
                .count();
        assertEquals(stored, kept);
    }

    @Test
    void leaves_its_industry_behind_when_it_moves() {
        String id = createdCompany("industryId", "gangwon-ceramic-materials");
        refused(patch(id, "{\"regionId\":\"daejeon\"}"), 422, "/industryId", "OTHER_REGION");
        get("companies/" + id).body("regionId", equalTo("gangwon"));
        patch(id, "{\"regionId\":\"daejeon\",\"industryId\":null}").statusCode(200);
    }

    @Test
    void takes_merge_patches_only() {
        given().auth()
                .oauth2(EVERYWHERE)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{}")
                .patch("/v1/companies/" + createdCompany())
                .then()
                .statusCode(415)
                .header("Accept-Patch", equalTo("application/merge-patch+json"));
    }

    private static ValidatableResponse patch(String id, String patch) {
        return patch(id, "*", EVERYWHERE, patch);
    }

    private static ValidatableResponse patch(String id, String ifMatch, String token, String patch) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch("/v1/companies/" + id)
                .then();
    }
}
