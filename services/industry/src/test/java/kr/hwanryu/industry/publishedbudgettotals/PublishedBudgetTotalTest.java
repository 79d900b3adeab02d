package kr.hwanryu.industry.publishedbudgettotals;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedBudgetTotalTest {

    private static final String TOTALS = "/v1/published-budget-totals";

    private String region;
    private String source;
    private String list;

    @BeforeEach
    void begin() {
        region = region();
        source = source();
        list = TOTALS + "?regionId=" + region;
    }

    @Test
    void lets_totals_of_several_sources_stand_beside_each_other() {
        print(source, "\"totalKrw\": 18600000000, \"roundedTo\": 100000000")
                .statusCode(201)
                .body("measure", equalTo("PLANNED"), "fundSource", nullValue(), "totalKrw", equalTo(18600000000L));
        print(source(), "\"totalKrw\": 18300000000").statusCode(201);
        print(source, "\"totalKrw\": 1, \"measure\": \"EXECUTED\"").statusCode(201);
        print(source, "\"totalKrw\": 2, \"fundSource\": \"NATIONAL\"").statusCode(201);
        print(source, "\"totalKrw\": 3, \"programmeId\": \"%s\"".formatted(programme("")))
                .statusCode(201);
        get(list + "&budgetYear=2023").body("items.totalKrw", containsInAnyOrder(18600000000L, 18300000000L, 1, 2, 3));
        get(list + "&budgetYear=2022").body("items", empty());
    }

    @Test
    void allows_one_total_for_a_natural_key_with_nulls_equal() {
        print(source, "\"totalKrw\": 1").statusCode(201);
        print(source, "\"totalKrw\": 2").statusCode(409).body("errors.pointer", contains("/sourceId"));
        get(list).body("items.totalKrw", contains(1));
    }

    @Test
    void names_every_fault_and_stores_nothing() {
        post(TOTALS, BUDGETS, body("nowhere", "nothing", "\"totalKrw\": 1, \"programmeId\": \"none\""))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/regionId", "/programmeId", "/sourceId"));
        print(source, "\"totalKrw\": -1").statusCode(400).body("errors.pointer", contains("/totalKrw"));
        print(source, "\"plannedKrw\": 1").statusCode(400).body("errors.code", contains("UNKNOWN_FIELD"));
        print(source, "\"fundSource\": null").statusCode(400).body("errors.pointer", contains("/totalKrw"));
        post(TOTALS, BUDGETS, body(region, source, "\"totalKrw\": 1").replace("2023", "20233"))
                .statusCode(400)
                .body("errors.pointer", contains("/budgetYear"));
        get(list).body("items", empty());
    }

    @Test
    void refuses_a_region_or_programme_outside_its_years() {
        String gone = region("\"validTo\": \"2022-12-31\",");
        String successor = fresh("region");
        create(
                        "/v1/regions/" + successor,
                        "{\"nameKo\": \"통합\", \"codes\": [], \"succeeds\": [\"%s\"]}".formatted(gone))
                .statusCode(201);
        String ended = programme("\"validToYear\": 2022,");
        post(TOTALS, BUDGETS, body(gone, source, "\"totalKrw\": 1, \"programmeId\": \"%s\"".formatted(ended)))
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_VALIDITY", "OUTSIDE_VALIDITY"))
                .body("errors.pointer", contains("/regionId", "/programmeId"))
                .body("errors.detail[0]", containsString(successor));
        get(TOTALS + "?regionId=" + gone).body("items", empty());
    }

    @Test
    void keeps_every_revision_and_withdraws_only_by_an_explicit_null() {
        String path = TOTALS + "/" + print(source, "\"totalKrw\": 10").extract().path("id");
        revise(path, "\"totalKrw\": 11, \"reason\": \"오기\"").statusCode(201).header("Location", endsWith(path));
        revise(path, "\"reason\": \"다른 연도\"").statusCode(400).body("errors.pointer", contains("/totalKrw"));
        revise(path, "\"totalKrw\": null, \"reason\": \"다른 연도\"")
                .statusCode(201)
                .body("totalKrw", nullValue());
        revise(path, "\"totalKrw\": null, \"reason\": \"x\"")
                .statusCode(409)
                .body("errors.code", contains("ALREADY_WITHDRAWN"), "errors.pointer", contains("/totalKrw"));
        get(path + "/revisions")
                .body("items.totalKrw", contains(10, 11, null), "items.reason", contains(null, "오기", "다른 연도"));
        assertEquals(
                List.of("10", "11", "null"),
                paged(path + "/revisions", "totalKrw").stream()
                        .map(String::valueOf)
                        .toList());
        print(source, "\"totalKrw\": 12").statusCode(409);
    }

    @Test
    void refuses_a_revision_that_is_not_allowed() {
        String path = TOTALS + "/" + print(source, "\"totalKrw\": 10").extract().path("id");
        String body = "{\"totalKrw\": 11, \"sourceId\": \"%s\", \"reason\": \"x\"}".formatted(source);
        anonymously().body(body).post(path + "/revisions").then().statusCode(401);
        with("plans:write").body(body).post(path + "/revisions").then().statusCode(403);
        in("elsewhere", BUDGETS).body(body).post(path + "/revisions").then().statusCode(403);
        revise(path, "\"totalKrw\": 11").statusCode(400).body("errors.pointer", contains("/reason"));
        post(path + "/revisions", BUDGETS, "{\"totalKrw\": 11, \"sourceId\": \"none\", \"reason\": \"x\"}")
                .statusCode(422);
        String taken = source();
        print(taken, "\"totalKrw\": 1").statusCode(201);
        post(
                        path + "/revisions",
                        BUDGETS,
                        "{\"totalKrw\": 11, \"sourceId\": \"%s\", \"reason\": \"x\"}".formatted(taken))
                .statusCode(409);
        post(TOTALS + "/" + UUID.randomUUID() + "/revisions", BUDGETS, body).statusCode(404);
        get(path + "/revisions").body("items.totalKrw", contains(10), "items.supersededByNo", contains(nullValue()));
    }

    @Test
    void lets_only_those_write_who_may_in_the_region() {
        String body = body(region, source, "\"totalKrw\": 1");
        anonymously().body(body).post(TOTALS).then().statusCode(401);
        with("plans:write").body(body).post(TOTALS).then().statusCode(403);
        in("elsewhere", BUDGETS).body(body).post(TOTALS).then().statusCode(403);
        get(list).body("items", empty());
        in(region, BUDGETS).body(body).post(TOTALS).then().statusCode(201);
    }

    @Test
    void pages_one_state_while_others_write() {
        for (int i = 0; i < 5; i++) {
            print(source(), "\"totalKrw\": " + i).statusCode(201);
        }
        var first = get(list + "&limit=2");
        List<Integer> totals = new ArrayList<>(first.extract().<List<Integer>>path("items.totalKrw"));
        List<String> ids = get(list).extract().path("items.id");
        ids.forEach(id -> revise(TOTALS + "/" + id, "\"totalKrw\": 99, \"reason\": \"x\""));
        for (String cursor = first.extract().path("nextCursor"); cursor != null; ) {
            var page = get(list + "&limit=2&cursor=" + cursor);
            totals.addAll(page.extract().<List<Integer>>path("items.totalKrw"));
            cursor = page.extract().path("nextCursor");
        }
        assertEquals(List.of(0, 1, 2, 3, 4), totals);
        get(list + "&cursor=x").statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
        get(list + "&limit=201").statusCode(400);
        get(list + "&year=2023").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        anonymously().header("If-None-Match", etag(list)).get(list).then().statusCode(304);
    }

    private ValidatableResponse print(String source, String fields) {
        return post(TOTALS, BUDGETS, body(region, source, fields));
    }

    private ValidatableResponse revise(String path, String fields) {
        String printedIn = get(path).extract().path("sourceId");
        return post(path + "/revisions", BUDGETS, "{\"sourceId\": \"%s\", %s}".formatted(printedIn, fields));
    }

    private static String body(String region, String source, String fields) {
        return "{\"regionId\": \"%s\", \"budgetYear\": 2023, \"sourceId\": \"%s\", %s}"
                .formatted(region, source, fields);
    }
}
