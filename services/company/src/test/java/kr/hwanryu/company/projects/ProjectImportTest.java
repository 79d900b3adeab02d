package kr.hwanryu.company.projects;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.newName;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import kr.hwanryu.company.Requests;
import kr.hwanryu.testing.Uploads;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectImportTest {

    private static final Uploads FILES = new Uploads("company", Requests.SCOPE);
    private static final String HEAD = "지역,사업자등록번호,기업명,사업,과제명,시작,종료";
    private static final String SOURCE = "kw-economyplus-2024";

    @Test
    void takes_projects_over_by_number_name_or_id_of_their_company() {
        String name = newName();
        String id = createdCompany("nameKo", name, "businessNumber", "404-81-00012");
        imported(
                        "",
                        HEAD + ",기업ID",
                        "강원,404-81-00012,,rnd,히터블럭,2022-03,2023,",
                        "gangwon,," + name + ",rnd,세라믹 히터,2022년 3월,,",
                        "MOIS:51,,,marketing,전시회,,," + id)
                .body("state", equalTo("DONE"))
                .body("created", equalTo(3));
        get("projects?companyId=" + id)
                .body("items.topicKo", containsInAnyOrder("히터블럭", "세라믹 히터", "전시회"))
                .body("items.find { it.topicKo == '세라믹 히터' }.startedIn", equalTo("2022-03"))
                .body("items.find { it.topicKo == '히터블럭' }.endedIn", equalTo("2023"))
                .body("items.find { it.topicKo == '전시회' }.startedIn", nullValue());
    }

    @Test
    void changes_what_is_stated_and_leaves_what_is_not() {
        String name = newName();
        String company = createdCompany("nameKo", name);
        String id = created(
                "projects",
                body(
                        "companyId",
                        company,
                        "programmeId",
                        "rnd",
                        "topicKo",
                        "히터",
                        "startedIn",
                        "2022-03",
                        "sourceId",
                        SOURCE));
        String row = "gangwon,," + name + ",rnd,히터,,2023-02";
        imported("", HEAD, row).body("corrected", equalTo(1)).body("created", equalTo(0));
        get("projects/" + id).body("startedIn", equalTo("2022-03")).body("endedIn", equalTo("2023-02"));
        imported("", HEAD, row).body("unchanged", equalTo(1)).body("changeNo", nullValue());
        FILES.faults(imported("", HEAD, "gangwon,," + name + ",rnd,히터,,2021"))
                .body("items.code", contains("ENDS_BEFORE_START"))
                .body("items.column", contains("G"));
        String job =
                imported("", HEAD, "gangwon,," + name + ",rnd,둘째,,").extract().path("id");
        get("events/company?type=kr.hwanryu.project.imported&regionId=gangwon")
                .body("items.findAll { it.data.importId == '" + job + "' }.data.created", contains(1));
    }

    @Test
    void names_what_is_wrong_at_its_cell_and_stores_nothing() {
        String name = newName();
        String company = createdCompany("nameKo", name);
        String twice = newName();
        createdCompany("nameKo", twice, "businessNumber", "404-81-00026");
        createdCompany("nameKo", twice, "businessNumber", "404-81-00031");
        ValidatableResponse job = imported(
                        "",
                        HEAD,
                        "gangwon,,,rnd,하나,,",
                        "gangwon,,없는기업,rnd,둘,,",
                        "daejeon,,㈜" + company + ",rnd,셋,,",
                        "gangwon,," + twice + ",rnd,넷,,",
                        "daejeon,404-81-00026,,rnd,다섯,,",
                        "gangwon,," + name + ",nothing,여섯,,",
                        "gangwon,," + name + ",old-rnd,일곱,2022,",
                        "gangwon,," + name + ",rnd,여덟,2023-01-05,",
                        "gangwon,," + name + ",rnd,아홉,2023,2022")
                .body("state", equalTo("FAILED"));
        FILES.faults(job)
                .body("items.row", contains(2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("items.column", contains("C", "C", "C", "C", "B", "D", "D", "F", "G"))
                .body(
                        "items.code",
                        contains(
                                "COMPANY_REQUIRED",
                                "UNKNOWN_COMPANY",
                                "UNKNOWN_COMPANY",
                                "AMBIGUOUS_COMPANY",
                                "OTHER_REGION",
                                "UNKNOWN_REFERENCE",
                                "OUTSIDE_VALIDITY",
                                "NOT_A_MONTH",
                                "ENDS_BEFORE_START"));
        get("projects?companyId=" + company).body("items", empty());
    }

    @Test
    void a_company_that_is_named_by_its_id_brings_its_region() {
        String mine = createdCompany("regionId", "daejeon");
        String theirs = createdCompany();
        String token = Requests.tokenOf("daejeon");
        byte[] file = Uploads.utf8(
                "기업ID,기업명,사업,과제명,출처",
                mine + ",,rnd,히터," + SOURCE,
                theirs + ",,rnd,히터," + SOURCE,
                UUID.randomUUID() + ",,rnd,히터," + SOURCE,
                ",이름뿐,rnd,히터," + SOURCE);
        ValidatableResponse job =
                FILES.ended(token, FILES.handOver(token, "resource=projects&mode=partial", Uploads.CSV, file));
        job.body("created", equalTo(1)).body("rowsRejected", equalTo(3));
        FILES.get(token, "/" + job.extract().path("id") + "/faults")
                .body("items.row", containsInAnyOrder(3, 4, 5))
                .body("items.find { it.row == 3 }.code", equalTo("MISSING_REGION"))
                .body("items.find { it.row == 3 }.column", equalTo("A"))
                .body("items.find { it.row == 4 }.code", equalTo("UNKNOWN_COMPANY"))
                .body("items.find { it.row == 5 }.code", equalTo("REGION_OR_COMPANY_ID"));
        get("projects?companyId=" + mine).body("items.topicKo", contains("히터"));
        get("events/company?type=kr.hwanryu.project.imported&regionId=daejeon")
                .body("items.data.importId", hasItem(job.extract().<String>path("id")));
    }

    @Test
    void two_rows_of_one_project_are_both_refused_however_their_company_is_named() {
        String name = newName();
        createdCompany("nameKo", name, "businessNumber", "404-81-00045");
        FILES.faults(imported("", HEAD, "gangwon,," + name + ",rnd,히터,,", "gangwon,4048100045,,rnd,히터,,"))
                .body("items.code", contains("REPEATED_IN_FILE", "REPEATED_IN_FILE"));
    }

    @Test
    void gives_a_template_for_each_list() {
        for (String list : new String[] {"companies", "projects"}) {
            String template = given().header("Accept-Language", "ko")
                    .get("/v1/imports/company/templates?resource=" + list + "&format=csv")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(template.contains("사업자등록번호"), template);
        }
    }

    private static ValidatableResponse imported(String query, String... lines) {
        return FILES.csv("resource=projects&sourceId=" + SOURCE + query, lines);
    }
}
