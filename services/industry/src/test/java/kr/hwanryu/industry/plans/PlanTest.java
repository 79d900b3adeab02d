package kr.hwanryu.industry.plans;

import static kr.hwanryu.industry.Api.PLANS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import kr.hwanryu.industry.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanTest {

    private String region;

    @BeforeEach
    void begin() {
        region = region();
    }

    @Test
    void begins_a_plan_in_planning() {
        String id = create("\"goalKo\": \"대표기업군 육성\", \"strategiesKo\": [\"하나\", \"둘\"], \"sourceId\": \"%s\""
                        .formatted(source()))
                .statusCode(201)
                .body("stage", equalTo("PLANNING"), "strategiesKo", contains("하나", "둘"), "visionKo", nullValue())
                .extract()
                .path("id");
        get("/v1/plans/" + id).statusCode(200).body("goalKo", equalTo("대표기업군 육성"));
        get("/v1/plans?budgetYear=2023&regionId=" + region).body("items.id", contains(id));
        get("/v1/plans?budgetYear=2024&regionId=" + region).body("items", empty());
    }

    @Test
    void tells_a_plan_known_from_publications_by_a_stage_of_null() {
        create("\"stage\": null").statusCode(201).body("stage", nullValue());
    }

    @Test
    void lets_no_plan_begin_in_a_later_stage() {
        create("\"stage\": \"EXECUTION\"").statusCode(400).body("errors.pointer", contains("/stage"));
        create("\"stage\": 1").statusCode(400).body("errors.pointer", contains("/stage"));
        assertNothingStored();
    }

    @Test
    void allows_one_plan_for_a_region_and_year() {
        create("\"goalKo\": \"첫째\"").statusCode(201).header("Location", containsString("/v1/plans/"));
        create("\"goalKo\": \"둘째\"")
                .statusCode(409)
                .body("code", equalTo("CONFLICT"), "errors.code", contains("DUPLICATE_KEY"))
                .body("errors.pointer", contains("/budgetYear"));
        get("/v1/plans?regionId=" + region).body("items.goalKo", contains("첫째"));
    }

    @Test
    void names_the_successor_of_a_region_that_is_gone_in_that_year() {
        String gone = region("\"validTo\": \"2026-06-30\",");
        String successor = fresh("region");
        Api.create(
                        "/v1/regions/" + successor,
                        "{\"nameKo\": \"통합\", \"validFrom\": \"2026-07-01\", \"codes\": [], \"succeeds\": [\"%s\"]}"
                                .formatted(gone))
                .statusCode(201);
        post("/v1/plans", PLANS, "{\"regionId\": \"%s\", \"budgetYear\": 2027}".formatted(gone))
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_VALIDITY"), "errors.pointer", contains("/regionId"))
                .body("errors.detail[0]", containsString(successor));
        get("/v1/plans?regionId=" + gone).body("items", empty());
        plan(gone, 2026);
        plan(successor, 2026);
    }

    @Test
    void names_every_unknown_reference() {
        post("/v1/plans", PLANS, "{\"regionId\": \"nowhere\", \"budgetYear\": 2023, \"sourceId\": \"nothing\"}")
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/regionId", "/sourceId"));
    }

    @Test
    void refuses_a_year_20233_and_an_unknown_field() {
        post("/v1/plans", PLANS, "{\"regionId\": \"%s\", \"budgetYear\": 20233}".formatted(region))
                .statusCode(400)
                .body("errors.code", contains("TOO_LARGE"), "errors.pointer", contains("/budgetYear"));
        create("\"year\": 2023").statusCode(400).body("errors.code", contains("UNKNOWN_FIELD"));
        post("/v1/plans", PLANS, "{}").statusCode(400).body("errors.pointer", contains("/budgetYear", "/regionId"));
        assertNothingStored();
    }

    @Test
    void lets_only_those_write_who_may_in_the_region() {
        String body = "{\"regionId\": \"%s\", \"budgetYear\": 2023}".formatted(region);
        anonymously().body(body).post("/v1/plans").then().statusCode(401);
        with("budgets:write")
                .body(body)
                .post("/v1/plans")
                .then()
                .statusCode(403)
                .body("detail", containsString(PLANS));
        in("elsewhere", PLANS)
                .body(body)
                .post("/v1/plans")
                .then()
                .statusCode(403)
                .body("detail", containsString(region));
        assertNothingStored();
        in(region, PLANS).body(body).post("/v1/plans").then().statusCode(201);
    }

    @Test
    void patches_what_is_named_and_removes_what_is_null() {
        String path = "/v1/plans/"
                + create("\"goalKo\": \"목표\", \"visionKo\": \"비전\"").extract().path("id");
        patch(path, "{\"goalKo\": null, \"strategiesKo\": [\"하나\"]}")
                .statusCode(200)
                .body("goalKo", nullValue(), "visionKo", equalTo("비전"), "strategiesKo", contains("하나"));
        get(path).body("strategiesKo", contains("하나"), "stage", equalTo("PLANNING"));
    }

    @Test
    void refuses_a_patch_that_is_stale_unseen_or_not_a_merge_patch() {
        String path = "/v1/plans/" + plan(region, 2023);
        String seen = etag(path);
        patch(path, "{\"goalKo\": \"목표\"}").statusCode(200);
        merge(PLANS).header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        merge(PLANS).body("{}").patch(path).then().statusCode(428);
        with(PLANS)
                .header("If-Match", etag(path))
                .body("{}")
                .patch(path)
                .then()
                .statusCode(415)
                .header("Accept-Patch", containsString("merge-patch"));
        patch(path, "{\"regionId\": \"gangwon\"}").statusCode(400).body("errors.pointer", contains("/regionId"));
        patch(path, "[]").statusCode(400);
        patch(path, "{\"visionKo\": \"\"}").statusCode(400).body("errors.pointer", contains("/visionKo"));
        patch(path, "{\"sourceId\": \"nothing\"}").statusCode(422).body("errors.pointer", contains("/sourceId"));
        get(path).body("goalKo", equalTo("목표"), "visionKo", nullValue());
    }

    @Test
    void lets_only_those_patch_who_may_in_the_region() {
        String path = "/v1/plans/" + plan(region, 2023);
        in("elsewhere", PLANS)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag(path))
                .body("{\"goalKo\": \"x\"}")
                .patch(path)
                .then()
                .statusCode(403);
        merge("budgets:write")
                .header("If-Match", etag(path))
                .body("{}")
                .patch(path)
                .then()
                .statusCode(403);
        get(path).body("goalKo", nullValue());
        merge(PLANS)
                .header("If-Match", "\"1\"")
                .body("{}")
                .patch("/v1/plans/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void pages_without_gaps_or_repetitions_in_either_direction() {
        List<Integer> years = List.of(2019, 2020, 2021, 2022, 2023);
        years.forEach(year -> plan(region, year));
        String list = "/v1/plans?regionId=" + region;
        assertEquals(List.of("2019", "2020", "2021", "2022", "2023"), paged(list, "budgetYear"));
        assertEquals(List.of("2023", "2022", "2021", "2020", "2019"), paged(list + "&sort=-budgetYear", "budgetYear"));
        String cursor = get(list + "&limit=2").extract().path("nextCursor");
        get(list + "&sort=-budgetYear&cursor=" + cursor)
                .statusCode(400)
                .body("errors.code", contains("INVALID_CURSOR"));
        get(list + "&limit=201").statusCode(400);
        get(list + "&year=2023").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        get("/v1/plans?budgetYear=20233").statusCode(400).body("errors.parameter", contains("budgetYear"));
        anonymously().header("If-None-Match", etag(list)).get(list).then().statusCode(304);
    }

    private ValidatableResponse create(String fields) {
        return post("/v1/plans", PLANS, "{\"regionId\": \"%s\", \"budgetYear\": 2023, %s}".formatted(region, fields));
    }

    /** The charset is for REST Assured, which writes what it does not know as JSON in Latin-1. */
    private static RequestSpecification merge(String scope) {
        return with(scope).contentType("application/merge-patch+json; charset=UTF-8");
    }

    private static ValidatableResponse patch(String path, String body) {
        return merge(PLANS)
                .header("If-Match", etag(path))
                .body(body)
                .patch(path)
                .then();
    }

    private void assertNothingStored() {
        get("/v1/plans?regionId=" + region).statusCode(200).body("items", empty());
    }
}
