package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.count;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.post;
import static kr.hwanryu.company.Requests.postAs;
import static kr.hwanryu.company.Requests.refused;
import static kr.hwanryu.company.Requests.tokenOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseStudyTest {

    @Test
    void needs_no_more_than_company_year_and_source() {
        String id = post("case-studies", study(createdCompany()))
                .statusCode(201)
                .header("Location", containsString("/v1/case-studies/"))
                .header("ETag", notNullValue())
                .body("growth", empty())
                .body("collaborations", empty())
                .body("inferred", empty())
                .body("projectId", nullValue())
                .body("recordedAt", notNullValue())
                .extract()
                .path("id");
        get("case-studies/" + id).statusCode(200).body("performanceYear", equalTo(2023));
    }

    @Test
    void is_listed_by_year_and_sorted_as_asked() {
        String company = createdCompany();
        String early = created("case-studies", study(company, "performanceYear", 2022));
        String late = created("case-studies", study(company, "performanceYear", 2024));
        String list = "case-studies?companyId=" + company;
        get(list).body("items.id", contains(early, late));
        get(list + "&sort=-performanceYear,id").body("items.id", contains(late, early));
        get(list + "&performanceYear=2022&performanceYear=2023").body("items.id", contains(early));
        String next = get(list + "&sort=-performanceYear&limit=1").extract().path("nextCursor");
        get(list + "&sort=-performanceYear&limit=1&cursor=" + next).body("items.id", contains(early));
    }

    @Test
    void shows_a_collaboration_from_either_side_in_its_own_year() {
        String company = createdCompany();
        String partner = createdCompany("nameKo", "㈜맞은편");
        created("collaborations", tie(partner, company, 2023));
        created(
                "collaborations",
                body(
                        "companyId", company,
                        "partnerInstitutionId", "gangwon-tp",
                        "kind", "JOINT_RESEARCH",
                        "sourceId", "kw-economyplus-2024"));
        created("case-studies", study(company, "performanceYear", 2022));
        created("case-studies", study(company));
        get("case-studies?companyId=" + company)
                .body("items[0].collaborations.nameKo", contains("강원테크노파크"))
                .body("items[1].collaborations.nameKo", contains("㈜맞은편", "강원테크노파크"))
                .body("items[1].collaborations[0].partnerCompanyId", equalTo(partner));
    }

    @Test
    void has_a_new_tag_when_a_collaboration_is_added() {
        String company = createdCompany();
        String path = "case-studies/" + created("case-studies", study(company));
        String etag = get(path).extract().header("ETag");
        given().header("If-None-Match", etag).get("/v1/" + path).then().statusCode(304);
        created("collaborations", tie(company, createdCompany(), 2023));
        assertNotEquals(etag, get(path).statusCode(200).extract().header("ETag"));
    }

    @Test
    void refuses_a_second_one_of_a_company_and_year() {
        String company = createdCompany();
        created("case-studies", study(company));
        refused(post("case-studies", study(company)), 409, "/performanceYear", "DUPLICATE_KEY");
        assertEquals(1, count("case-studies?companyId=" + company));
    }

    @Test
    void refuses_a_year_in_which_the_industry_of_the_company_did_not_hold() {
        String company = createdCompany("regionId", "ulsan", "industryId", "ulsan-marine");
        var answer = post("case-studies", study(company, "performanceYear", 2023));
        refused(answer, 422, "/performanceYear", "OUTSIDE_VALIDITY");
        answer.body("errors[0].detail", containsString("ulsan-smart-shipbuilding"));
        created("case-studies", study(company, "performanceYear", 2020));
    }

    @Test
    void refuses_a_year_in_which_the_region_of_the_company_did_not_hold() {
        String company = createdCompany("regionId", "gwangju");
        var answer = post("case-studies", study(company, "performanceYear", 2027));
        refused(answer, 422, "/performanceYear", "OUTSIDE_VALIDITY");
        answer.body("errors[0].detail", containsString("jeonnam-gwangju"));
        created("case-studies", study(company, "performanceYear", 2026));
    }

    @Test
    void keeps_the_region_and_industry_that_its_company_had_when_it_was_written() {
        String company = createdCompany("nameKo", "㈜옮긴이", "industryId", "gangwon-natural-bio");
        String past = created("case-studies", study(company, "performanceYear", 2025));
        move(company, "{\"nameKo\":\"㈜옮긴집\",\"regionId\":\"daejeon\",\"industryId\":null}");
        String later = created("case-studies", study(company, "performanceYear", 2026));
        String list = "case-studies?companyId=" + company;
        get(list + "&regionId=gangwon").body("items.id", contains(past));
        get(list + "&industryId=gangwon-natural-bio").body("items.id", contains(past));
        get(list + "&regionId=daejeon").body("items.id", contains(later));
        get("case-studies/" + past)
                .body("company.regionId", equalTo("gangwon"))
                .body("company.industryId", equalTo("gangwon-natural-bio"))
                .body("company.nameKo", equalTo("㈜옮긴집"));
        get("case-studies/" + later)
                .body("company.regionId", equalTo("daejeon"))
                .body("company.industryId", nullValue());
    }

    @Test
    void refuses_an_institution_that_supports_twice() {
        String company = createdCompany();
        var support = List.of(
                body("institutionId", "gangwon-tp", "kinds", List.of("RND")),
                body("institutionId", "chuncheon-bio", "kinds", List.of("RND")),
                body("institutionId", "gangwon-tp", "kinds", List.of("MARKETING")));
        refused(post("case-studies", study(company, "support", support)), 422, "/support/2/institutionId", "REPEATED");
        assertEquals(0, count("case-studies?companyId=" + company));
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        post(
                        "case-studies",
                        study(
                                UUID.randomUUID().toString(),
                                "projectId",
                                UUID.randomUUID().toString(),
                                "sourceId",
                                "rumour",
                                "support",
                                List.of(body("institutionId", "nowhere", "kinds", List.of("RND"))),
                                "awards",
                                List.of(body("nameKo", "상", "awardedById", "nobody")),
                                "growth",
                                List.of(body("metric", "REVENUE", "percent", 45.9, "printed", "54.90"))))
                .statusCode(422)
                .body("errors.size()", equalTo(6))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/companyId",
                                "/projectId",
                                "/sourceId",
                                "/support/0/institutionId",
                                "/awards/0/awardedById",
                                "/growth/0/printed"));
    }

    @Test
    void keeps_which_fields_were_inferred_and_refuses_what_is_no_field() {
        String company = createdCompany();
        refused(
                post("case-studies", study(company, "inferred", List.of("siteKo", "shoeSize"))),
                422,
                "/inferred/1",
                "NOT_A_FIELD");
        post("case-studies", study(company, "inferred", List.of("siteKo", "growth")))
                .statusCode(201)
                .body("inferred", contains("siteKo", "growth"));
    }

    @Test
    void refuses_the_project_of_another_company() {
        String project = created(
                "projects",
                body(
                        "companyId", createdCompany(),
                        "programmeId", "rnd",
                        "topicKo", "남의 과제",
                        "sourceId", "kw-economyplus-2024"));
        refused(
                post("case-studies", study(createdCompany(), "projectId", project)),
                422,
                "/projectId",
                "PROJECT_OF_ANOTHER_COMPANY");
    }

    @Test
    void refuses_what_the_contract_does_not_allow() {
        String company = createdCompany();
        refused(post("case-studies", study(company, "colour", 1)), 400, "/colour", "UNKNOWN_FIELD");
        refused(post("case-studies", study(company, "performanceYear", 20233)), 400, "/performanceYear", "TOO_LARGE");
        refused(
                post("case-studies", study(company, "growth", List.of(body("metric", "REVENUE", "percent", 2000000)))),
                400,
                "/growth/0/percent",
                "TOO_LARGE");
        refused(
                post("case-studies", study(company, "growth", List.of(body("metric", "LUCK", "percent", 1)))),
                400,
                "/growth/0/metric",
                "INVALID_VALUE");
        get("case-studies?performanceYear=MMXXIII").statusCode(400);
        get("case-studies?performanceYear=1999").statusCode(400).body("errors[0].parameter", notNullValue());
        get("case-studies?colour=red").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        get("case-studies/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void asks_for_the_scope_and_the_region_of_the_company() {
        Map<String, Object> study = study(createdCompany());
        given().contentType(ContentType.JSON)
                .body(study)
                .post("/v1/case-studies")
                .then()
                .statusCode(401);
        postAs(TestTokens.everywhere("plans:write"), "case-studies", study).statusCode(403);
        postAs(tokenOf("daejeon"), "case-studies", study).statusCode(403);
        postAs(tokenOf("gangwon"), "case-studies", study).statusCode(201);
    }

    @Test
    void stores_nothing_while_industry_is_away_and_an_institution_was_never_seen() {
        String company = createdCompany();
        var support = List.of(body("institutionId", "never-seen", "kinds", List.of("RND")));
        FakeIndustry.whileAway(() -> post("case-studies", study(company, "support", support))
                .statusCode(503)
                .header("Retry-After", notNullValue()));
        assertEquals(0, count("case-studies?companyId=" + company));
    }

    private static Map<String, Object> study(String companyId, Object... fields) {
        Map<String, Object> study =
                body("companyId", companyId, "performanceYear", 2023, "sourceId", "kw-economyplus-2024");
        study.putAll(body(fields));
        return study;
    }

    private static void move(String companyId, String patch) {
        given().auth()
                .oauth2(TestTokens.everywhere(Requests.SCOPE))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch("/v1/companies/" + companyId)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> tie(String companyId, String partnerId, int year) {
        return body(
                "companyId", companyId,
                "partnerCompanyId", partnerId,
                "kind", "NETWORK",
                "performanceYear", year,
                "sourceId", "kw-economyplus-2024");
    }
}
