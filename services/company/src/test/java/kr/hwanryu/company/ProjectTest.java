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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectTest {

    @Test
    void creates_a_project_and_finds_it() {
        String company = createdCompany();
        String id = post("projects", project(company, "startedIn", "2022-03", "endedIn", "2023"))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("companyId", equalTo(company))
                .body("startedIn", equalTo("2022-03"))
                .body("recordedAt", notNullValue())
                .extract()
                .path("id");
        get("projects/" + id).statusCode(200).body("topicKo", equalTo("히터블럭 소재"));
        get("projects?companyId=" + company).body("items.id", contains(id));
        get("projects?programmeId=rnd&limit=200").body("items.id", hasItem(id));
        get("projects?regionId=gangwon&limit=200").body("items.id", hasItem(id));
        get("projects?regionId=daejeon&companyId=" + company).body("items.size()", equalTo(0));
    }

    @Test
    void pages_through_the_projects_of_a_company() {
        String company = createdCompany();
        String first = created("projects", project(company, "topicKo", "가"));
        String second = created("projects", project(company, "topicKo", "나"));
        String query = "projects?limit=1&companyId=" + company;
        String cursor = get(query).body("items.id", contains(first)).extract().path("nextCursor");
        get(query + "&cursor=" + cursor).body("items.id", contains(second)).body("nextCursor", nullValue());
    }

    @Test
    void refuses_the_same_topic_of_the_same_company_in_the_same_programme() {
        String company = createdCompany();
        created("projects", project(company));
        refused(post("projects", project(company)), 409, "/topicKo", "DUPLICATE_KEY");
        assertEquals(1, count("projects?companyId=" + company));
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        String nobody = UUID.randomUUID().toString();
        int before = count("projects");
        post(
                        "projects",
                        project(
                                nobody,
                                "programmeId",
                                "alchemy",
                                "sourceId",
                                "rumour",
                                "startedIn",
                                "2023",
                                "endedIn",
                                "2022-12"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/companyId", "/programmeId", "/sourceId", "/endedIn"))
                .body("errors.code", hasItems("UNKNOWN_REFERENCE", "ENDS_BEFORE_START"));
        assertEquals(before, count("projects"));
    }

    @Test
    void refuses_a_programme_outside_its_years() {
        String company = createdCompany();
        var late = project(company, "programmeId", "old-rnd", "startedIn", "2018-01");
        refused(post("projects", late), 422, "/programmeId", "OUTSIDE_VALIDITY");
        created("projects", project(company, "programmeId", "old-rnd", "startedIn", "2017"));
        created("projects", project(company, "programmeId", "old-rnd", "topicKo", "연도 미상"));
    }

    @Test
    void refuses_what_the_contract_does_not_allow() {
        String company = createdCompany();
        refused(post("projects", project(company, "colour", "red")), 400, "/colour", "UNKNOWN_FIELD");
        refused(post("projects", project(company, "startedIn", "2023-13")), 400, "/startedIn", "INVALID_FORMAT");
        refused(post("projects", project("seven")), 400, "/companyId", "INVALID_VALUE");
        get("projects?colour=red").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        get("projects/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void asks_for_the_scope_and_the_region_of_the_company() {
        Map<String, Object> project = project(createdCompany());
        given().contentType(ContentType.JSON)
                .body(project)
                .post("/v1/projects")
                .then()
                .statusCode(401);
        postAs(TestTokens.everywhere("plans:write"), "projects", project).statusCode(403);
        postAs(tokenOf("daejeon"), "projects", project).statusCode(403);
        postAs(tokenOf("gangwon"), "projects", project).statusCode(201);
    }

    @Test
    void stores_nothing_while_industry_is_away_and_answers_304_meanwhile() {
        String company = createdCompany();
        String list = "projects?companyId=" + company;
        String etag = get(list).extract().header("ETag");
        FakeIndustry.whileAway(() -> post("projects", project(company, "programmeId", "never-seen"))
                .statusCode(503)
                .header("Retry-After", notNullValue()));
        given().header("If-None-Match", etag).get("/v1/" + list).then().statusCode(304);
    }

    private static Map<String, Object> project(String companyId, Object... fields) {
        Map<String, Object> project = body(
                "companyId", companyId,
                "programmeId", "rnd",
                "topicKo", "히터블럭 소재",
                "sourceId", "kw-economyplus-2024");
        project.putAll(body(fields));
        return project;
    }
}
