package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ulsan is the region of these companies, and of no other test's. */
@QuarkusTest
class SupportSummaryTest {

    private static boolean loaded;

    /** Two companies: one in two programmes, with two projects in one of them; the other in one, and once undated. */
    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        String one = createdCompany("regionId", "ulsan");
        String other = createdCompany("regionId", "ulsan", "industryId", "ulsan-marine");
        project(one, "rnd", "선박", "2021-11", "2023");
        project(one, "rnd", "도료", "2022", null);
        project(one, "marketing", "수출", null, "2022-03");
        project(other, "rnd", "엔진", "2022-05", null);
        project(other, "marketing", "전시", null, null);
        loaded = true;
    }

    @Test
    void counts_a_company_once_for_each_programme_and_once_in_all() {
        get("support-summaries?regionId=ulsan")
                .statusCode(200)
                .body("items.regionId", contains("ulsan", "ulsan", "ulsan", "ulsan"))
                .body("items.year", contains(2021, 2022, 2023, null))
                .body("items.supportedCompanies.gross", contains(1, 3, 1, 1))
                .body("items.supportedCompanies.net", contains(1, 2, 1, 1))
                .body("items[1].byProgramme.programmeId", contains("marketing", "rnd"))
                .body("items[1].byProgramme.companies", contains(1, 2));
    }

    @Test
    void keeps_what_is_of_no_known_year_apart_also_when_a_year_is_asked_for() {
        get("support-summaries?regionId=ulsan&year=2023")
                .body("items.year", contains(2023, null))
                .body("items.undated", contains(false, true))
                .body("items[1].byProgramme.programmeId", contains("marketing"));
        get("support-summaries?regionId=ulsan&year=2021&year=2022&programmeId=rnd")
                .body("items.year", contains(2021, 2022));
    }

    @Test
    void counts_only_what_is_asked_for() {
        get("support-summaries?regionId=ulsan&year=2022&programmeId=rnd")
                .body("items.supportedCompanies.gross", contains(2))
                .body("items.supportedCompanies.net", contains(2));
        get("support-summaries?industryId=ulsan-marine&year=2022")
                .body("items.supportedCompanies.net", contains(1, 1))
                .body("items[0].byProgramme.programmeId", contains("rnd"));
        get("support-summaries?regionId=ulsan&industryId=gangwon-natural-bio").body("items", empty());
    }

    @Test
    void pages_from_one_year_to_the_next() {
        String list = "support-summaries?regionId=ulsan&limit=3&includeTotal=true";
        String cursor = get(list)
                .body("items.year", contains(2021, 2022, 2023))
                .body("total", equalTo(4))
                .extract()
                .path("nextCursor");
        get(list + "&cursor=" + cursor).body("items.undated", contains(true)).body("nextCursor", nullValue());
        get("support-summaries?regionId=ulsan&sort=-year").body("items.year", contains(null, 2023, 2022, 2021));
    }

    @Test
    void answers_304_until_something_changes_and_refuses_what_it_does_not_know() {
        String list = "support-summaries?regionId=ulsan&year=2021";
        String etag = get(list).extract().header("ETag");
        given().header("If-None-Match", etag).get("/v1/" + list).then().statusCode(304);
        get("support-summaries?colour=red").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        get("support-summaries?year=1999").statusCode(400);
        get("support-summaries?year=soon").statusCode(400).body("errors[0].parameter", equalTo("year"));
    }

    private static void project(String company, String programme, String topic, String startedIn, String endedIn) {
        created(
                "projects",
                body(
                        "companyId",
                        company,
                        "programmeId",
                        programme,
                        "topicKo",
                        topic,
                        "startedIn",
                        startedIn,
                        "endedIn",
                        endedIn,
                        "sourceId",
                        "kw-economyplus-2024"));
    }
}
