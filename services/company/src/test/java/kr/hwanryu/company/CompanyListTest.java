package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompanyListTest {

    @Test
    void finds_by_number_region_industry_and_id() {
        String id = createdCompany(
                "businessNumber", "303-03-03038", "regionId", "jeonbuk", "industryId", "gangwon-natural-bio");
        get("companies?businessNumber=3030303038").body("items.id", contains(id));
        get("companies?businessNumber=303-03-03038").body("items.id", contains(id));
        get("companies?id=" + id + "&id=" + UUID.randomUUID()).body("items.id", contains(id));
        get("companies?regionId=jeonbuk&limit=200")
                .body("items.id", hasItem(id))
                .body("items.regionId", everyItem(equalTo("jeonbuk")));
        get("companies?industryId=gangwon-natural-bio&limit=200").body("items.id", hasItem(id));
        get("companies?regionId=atlantis")
                .statusCode(200)
                .body("items", empty())
                .body("nextCursor", nullValue());
    }

    @Test
    void pages_through_every_company_once() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(createdCompany("nameKo", "갈피" + i));
        }
        List<String> seen = new ArrayList<>();
        String query = "companies?q=갈피&limit=2&includeTotal=true";
        String cursor = null;
        do {
            var page = get(query + (cursor == null ? "" : "&cursor=" + cursor))
                    .statusCode(200)
                    .body("total", equalTo(5))
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(made.stream().sorted().toList(), seen);
    }

    @Test
    void refuses_a_parameter_or_cursor_that_it_does_not_know() {
        get("companies?colour=red").statusCode(400).body("errors[0].parameter", equalTo("colour"));
        get("companies?limit=201").statusCode(400).body("errors[0].parameter", equalTo("limit"));
        get("companies?id=7").statusCode(400).body("errors[0].parameter", equalTo("id"));
        get("companies?sort=colour").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_SORT"));
        get("companies?cursor=abc").statusCode(400).body("errors[0].code", equalTo("INVALID_CURSOR"));
        get("companies?businessNumber=12").statusCode(400).body("errors[0].parameter", equalTo("businessNumber"));
        get("companies?q=㈜").statusCode(400).body("errors[0].parameter", equalTo("q"));
        given().accept("text/html").get("/v1/companies").then().statusCode(406);
    }

    @Test
    void finds_nothing_by_an_id_that_no_record_can_have() {
        for (String query : new String[] {
            "companies?regionId=NO_SUCH",
            "companies?industryId=NO_SUCH",
            "projects?regionId=NO_SUCH",
            "projects?programmeId=NO_SUCH",
            "collaborations?regionId=NO_SUCH",
            "case-studies?regionId=NO_SUCH",
            "case-studies?industryId=NO_SUCH"
        }) {
            get(query).statusCode(200).body("items", empty());
        }
    }

    @Test
    void takes_as_many_values_of_a_filter_as_a_page_has_items() {
        String values = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> "regionId=region-" + i)
                .collect(Collectors.joining("&"));
        for (String list : new String[] {"companies", "projects", "collaborations", "case-studies"}) {
            get(list + "?" + values).statusCode(200);
            get(list + "?" + values + "&regionId=one-more").statusCode(400);
        }
    }

    @Test
    void answers_304_until_something_changes() {
        String id = createdCompany();
        for (String path : new String[] {"companies?id=" + id, "companies/" + id}) {
            String etag = get(path)
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", etag).get("/v1/" + path).then().statusCode(304);
        }
        String before = get("companies?id=" + id).extract().header("ETag");
        createdCompany();
        assertNotEquals(before, get("companies?id=" + id).extract().header("ETag"));
    }

    @Test
    void answers_404_for_a_company_that_is_not_there() {
        get("companies/" + UUID.randomUUID()).statusCode(404).body("code", equalTo("NOT_FOUND"));
        get("companies/seven").statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
