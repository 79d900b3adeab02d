package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.company;
import static kr.hwanryu.company.Requests.count;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.newName;
import static kr.hwanryu.company.Requests.post;
import static kr.hwanryu.company.Requests.postAs;
import static kr.hwanryu.company.Requests.refused;
import static kr.hwanryu.company.Requests.tokenOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompanyCreationTest {

    @Test
    void creates_a_company_and_shows_its_numbers_formatted() {
        String location = post(
                        "companies",
                        company("businessNumber", "1248100998", "corporateNumber", "1101110062432", "nameKo", "㈜첫째"))
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", containsString("/v1/companies/"))
                .body("businessNumber", equalTo("124-81-00998"))
                .body("corporateNumber", equalTo("110111-0062432"))
                .body("warnings", empty())
                .body("nameEn", nullValue())
                .body("recordedAt", notNullValue())
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("nameKo", equalTo("㈜첫째"));
    }

    @Test
    void stores_a_corporate_number_whose_check_digit_differs_and_warns() {
        post("companies", company("corporateNumber", "110111-0062433"))
                .statusCode(201)
                .body("warnings[0].pointer", equalTo("/corporateNumber"))
                .body("warnings[0].code", equalTo("CHECK_DIGIT_DIFFERS"));
    }

    @Test
    void refuses_a_business_number_with_a_wrong_check_digit() {
        int before = count("companies");
        refused(
                post("companies", company("businessNumber", "123-45-67890")),
                422,
                "/businessNumber",
                "INVALID_CHECK_DIGIT");
        assertEquals(before, count("companies"));
    }

    @Test
    void refuses_a_business_number_of_another_form() {
        refused(
                post("companies", company("businessNumber", "124-81-00998\n")),
                400,
                "/businessNumber",
                "INVALID_FORMAT");
    }

    @Test
    void refuses_a_second_company_with_the_same_business_number() {
        String id = createdCompany("businessNumber", "120-88-00767");
        refused(
                post("companies", company("businessNumber", "1208800767", "regionId", "daejeon")),
                409,
                "/businessNumber",
                "DUPLICATE");
        post("companies", company("businessNumber", "1208800767")).body("errors[0].detail", containsString(id));
    }

    @Test
    void refuses_the_same_name_in_the_same_region_whichever_way_its_legal_form_is_written() {
        String id = createdCompany("nameKo", "㈜한겹소재");
        for (String nameKo : new String[] {"(주)한겹소재", "한겹 소재", "주식회사 한겹소재"}) {
            var answer = post("companies", company("nameKo", nameKo));
            refused(answer, 409, "/nameKo", "DUPLICATE");
            answer.body("errors[0].detail", containsString(id));
        }
        createdCompany("nameKo", "한겹소재", "regionId", "daejeon");
    }

    @Test
    void sends_a_number_that_arrives_later_to_the_company_known_by_name() {
        String name = newName();
        String id = createdCompany("nameKo", name);
        var answer = post("companies", company("nameKo", name, "businessNumber", "220-81-62517"));
        refused(answer, 409, "/nameKo", "DUPLICATE");
        answer.body("errors[0].detail", containsString(id));
        assertEquals(0, count("companies?businessNumber=220-81-62517"));
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        post("companies", company("nameKo", "㈜", "regionId", "atlantis", "industryId", "alchemy", "sourceId", "rumour"))
                .statusCode(422)
                .body("code", equalTo("RULE_VIOLATED"))
                .body("errors.pointer", hasItems("/nameKo", "/regionId", "/industryId", "/sourceId"))
                .body("errors.code", hasItems("EMPTY_NAME", "UNKNOWN_REFERENCE"));
    }

    @Test
    void takes_an_industry_of_its_region_or_of_a_partner_region_and_no_other() {
        int before = count("companies");
        var answer = post("companies", company("regionId", "daejeon", "industryId", "gangwon-natural-bio"));
        refused(answer, 422, "/industryId", "OTHER_REGION");
        answer.body("errors[0].detail", containsString("gangwon"));
        assertEquals(before, count("companies"));
        createdCompany("regionId", "gangwon", "industryId", "gangwon-natural-bio");
        createdCompany("regionId", "jeonbuk", "industryId", "gangwon-natural-bio");
    }

    @Test
    void refuses_what_the_contract_does_not_allow() {
        refused(post("companies", company("shoeSize", 42)), 400, "/shoeSize", "UNKNOWN_FIELD");
        refused(post("companies", company("nameKo", "")), 400, "/nameKo", "REQUIRED");
        refused(post("companies", company("nameKo", 7)), 400, "/nameKo", "INVALID_VALUE");
        refused(post("companies", company("regionId", null)), 400, "/regionId", "REQUIRED");
        post("companies", "{\"nameKo\":").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        given().auth()
                .oauth2(TestTokens.everywhere(Requests.SCOPE))
                .contentType(ContentType.XML)
                .body("<a/>")
                .post("/v1/companies")
                .then()
                .statusCode(415);
    }

    @Test
    void asks_for_a_token_with_the_scope_and_the_region() {
        given().contentType(ContentType.JSON)
                .body(company())
                .post("/v1/companies")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        postAs(TestTokens.everywhere("plans:write"), "companies", company())
                .statusCode(403)
                .body("detail", containsString(Requests.SCOPE));
        postAs(tokenOf("daejeon"), "companies", company()).statusCode(403).body("detail", containsString("gangwon"));
        postAs(tokenOf("gangwon"), "companies", company()).statusCode(201);
    }

    @Test
    void stores_nothing_while_industry_is_away_and_a_reference_was_never_seen() {
        createdCompany();
        int before = count("companies");
        FakeIndustry.whileAway(() -> post("companies", company("sourceId", "never-seen"))
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("UNAVAILABLE")));
        assertEquals(before, count("companies"));
    }

    @Test
    void goes_on_with_references_it_has_seen_while_industry_is_away() {
        createdCompany();
        FakeIndustry.whileAway(() -> createdCompany());
    }

    @Test
    void keeps_one_of_many_that_come_at_the_same_time() {
        String name = newName();
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(
                                "companies",
                                company("nameKo", name, "businessNumber", i % 2 == 0 ? null : "214-86-01242"))
                        .extract()
                        .statusCode()))
                .toList();
        long stored = answers.stream()
                .map(CompletableFuture::join)
                .filter(status -> status == 201)
                .count();
        assertEquals(1, stored);
        assertEquals(1, count("companies?q=" + name));
    }
}
