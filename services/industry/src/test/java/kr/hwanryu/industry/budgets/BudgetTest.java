package kr.hwanryu.industry.budgets;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.PLANS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.industry;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import kr.hwanryu.industry.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetTest {

    private String region;
    private String plan;
    private String source;

    @BeforeEach
    void begin() {
        region = region();
        plan = plan(region, 2023);
        source = source();
    }

    @Test
    void records_a_line_with_the_region_and_year_of_its_plan() {
        String id = create("\"plannedKrw\": 14000000000, \"roundedTo\": 100000000")
                .statusCode(201)
                .body("regionId", equalTo(region), "budgetYear", equalTo(2023), "kind", equalTo("REGULAR"))
                .body("plannedKrw", equalTo(14000000000L), "executedKrw", nullValue(), "basis", equalTo("PUBLISHED"))
                .body("reason", nullValue(), "supersededByNo", nullValue(), "recordedBy", equalTo("test-client"))
                .extract()
                .path("id");
        get("/v1/budgets/" + id).statusCode(200).body("plannedKrw", equalTo(14000000000L));
        get("/v1/budgets?planId=" + plan + "&fundSource=NATIONAL&kind=REGULAR").body("items.id", contains(id));
        get("/v1/budgets?regionId=" + region + "&budgetYear=2022").body("items", empty());
        get("/v1/budgets?planId=" + plan + "&fundSource=PRIVATE").body("items", empty());
    }

    @Test
    void keeps_what_a_derived_figure_was_computed_from() {
        create("\"executedKrw\": 1, \"basis\": \"DERIVED\"")
                .statusCode(422)
                .body("errors.code", contains("DERIVATION_REQUIRED"), "errors.pointer", contains("/derivation"));
        assertNothingStored();
        create("\"executedKrw\": 1, \"derivation\": {\"expression\": \"3 - 2\"}")
                .statusCode(422)
                .body("errors.code", contains("DERIVATION_OF_PUBLISHED"), "errors.pointer", contains("/derivation"));
        assertNothingStored();
        create("\"executedKrw\": 1, \"basis\": \"DERIVED\", \"derivation\": {\"expression\": \"3 - 2\"}")
                .statusCode(201)
                .body("derivation.expression", equalTo("3 - 2"));
    }

    @Test
    void refuses_an_industry_outside_its_years_and_names_the_successors() {
        String old = industry(region, 2019, 2022);
        String successor = industry(region, 2023, null, old);
        create("\"plannedKrw\": 1, \"industryId\": \"%s\"".formatted(old))
                .statusCode(422)
                .body("code", equalTo("RULE_VIOLATED"), "errors.code", contains("OUTSIDE_VALIDITY"))
                .body("errors.pointer", contains("/industryId"), "errors.detail[0]", containsString(successor));
        assertNothingStored();
        create("\"plannedKrw\": 1, \"industryId\": \"%s\"".formatted(successor)).statusCode(201);
    }

    @Test
    void refuses_an_industry_of_another_region_unless_the_region_is_its_partner() {
        String elsewhere = region();
        String industry = industry(elsewhere, 2023, null);
        create("\"plannedKrw\": 1, \"industryId\": \"%s\"".formatted(industry))
                .statusCode(422)
                .body("errors.code", contains("OTHER_REGION"), "errors.pointer", contains("/industryId"))
                .body("errors.detail[0]", equalTo(industry + " belongs to the region " + elsewhere + "."));
        assertNothingStored();
        String shared = fresh("industry");
        Api.create(
                        "/v1/industries/" + shared,
                        """
                        {"regionId": "%s", "nameKo": "수소", "category": "ECONOMIC_COOPERATION", "partnerRegionIds": ["%s"],
                         "validFromYear": 2023, "sourceId": "%s"}"""
                                .formatted(elsewhere, region, source))
                .statusCode(201);
        create("\"plannedKrw\": 1, \"industryId\": \"%s\"".formatted(shared)).statusCode(201);
    }

    @Test
    void refuses_a_programme_outside_its_years() {
        String ended = programme("\"validToYear\": 2022,");
        create("\"plannedKrw\": 1, \"programmeId\": \"%s\"".formatted(ended))
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_VALIDITY"), "errors.pointer", contains("/programmeId"));
        assertNothingStored();
    }

    @Test
    void names_every_fault_of_a_line_at_once() {
        post(
                        "/v1/budgets",
                        BUDGETS,
                        """
                        {"planId": "%s", "programmeId": "none", "industryId": "none", "fundSource": "LOCAL", "sourceId": "none"}"""
                                .formatted(UUID.randomUUID()))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/planId", "/plannedKrw", "/programmeId", "/industryId", "/sourceId"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "UNKNOWN_REFERENCE",
                                "AMOUNT_REQUIRED",
                                "UNKNOWN_REFERENCE",
                                "UNKNOWN_REFERENCE",
                                "UNKNOWN_REFERENCE"));
        assertNothingStored();
    }

    @Test
    void refuses_what_the_contract_does_not_allow() {
        create("\"plannedKrw\": -1")
                .statusCode(400)
                .body("errors.code", contains("TOO_SMALL"), "errors.pointer", contains("/plannedKrw"));
        create("\"plannedKrw\": 1.5").statusCode(400).body("errors.pointer", contains("/plannedKrw"));
        create("\"plannedKrw\": \"1\"").statusCode(400).body("errors.pointer", contains("/plannedKrw"));
        create("\"plannedKrw\": 9000000000000001").statusCode(400).body("errors.code", contains("TOO_LARGE"));
        create("\"amountKrw\": 1").statusCode(400).body("errors.code", contains("UNKNOWN_FIELD"));
        create("\"plannedKrw\": 1, \"kind\": \"OTHER\"").statusCode(400).body("errors.pointer", contains("/kind"));
        post("/v1/budgets", BUDGETS, "{}")
                .statusCode(400)
                .body("errors.pointer", contains("/fundSource", "/planId", "/sourceId"));
        assertNothingStored();
    }

    @Test
    void allows_one_line_for_a_natural_key_with_nulls_equal() {
        create("\"plannedKrw\": 1").statusCode(201);
        create("\"plannedKrw\": 2")
                .statusCode(409)
                .body("errors.code", contains("DUPLICATE_KEY"), "errors.pointer", contains("/planId"));
        get("/v1/budgets?planId=" + plan).body("items.plannedKrw", contains(1));
        create("\"plannedKrw\": 3, \"kind\": \"INCENTIVE\"").statusCode(201);
        create("\"plannedKrw\": 4, \"programmeId\": \"%s\"".formatted(programme("")))
                .statusCode(201);
    }

    @Test
    void lets_only_those_write_who_may_in_the_region_of_the_plan() {
        String body = body("\"plannedKrw\": 1");
        anonymously().body(body).post("/v1/budgets").then().statusCode(401);
        with(PLANS).body(body).post("/v1/budgets").then().statusCode(403).body("detail", containsString(BUDGETS));
        in("elsewhere", BUDGETS)
                .body(body)
                .post("/v1/budgets")
                .then()
                .statusCode(403)
                .body("detail", containsString(region));
        assertNothingStored();
        in(region, BUDGETS).body(body).post("/v1/budgets").then().statusCode(201);
    }

    @Test
    void answers_404_for_a_line_that_is_not_there() {
        String path = "/v1/budgets/" + UUID.randomUUID();
        get(path).statusCode(404);
        get(path + "/revisions").statusCode(404);
        get("/v1/budgets/x").statusCode(404);
        post(
                        path + "/revisions",
                        BUDGETS,
                        "{\"plannedKrw\": 1, \"executedKrw\": null, \"sourceId\": \"%s\", \"reason\": \"x\"}"
                                .formatted(source))
                .statusCode(404);
    }

    @Test
    void answers_304_until_something_is_recorded() {
        String list = "/v1/budgets?planId=" + plan;
        String seen = etag(list);
        anonymously().header("If-None-Match", seen).get(list).then().statusCode(304);
        create("\"plannedKrw\": 1").statusCode(201);
        anonymously().header("If-None-Match", seen).get(list).then().statusCode(200);
        get(list + "&colour=red").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        get("/v1/budgets?fundSource=EU").statusCode(400).body("errors.parameter", contains("fundSource"));
        get("/v1/budgets?planId=1").statusCode(400).body("errors.parameter", contains("planId"));
        get("/v1/budgets?limit=201").statusCode(400);
    }

    private ValidatableResponse create(String fields) {
        return post("/v1/budgets", BUDGETS, body(fields));
    }

    private String body(String fields) {
        return "{\"planId\": \"%s\", \"fundSource\": \"NATIONAL\", \"sourceId\": \"%s\", %s}"
                .formatted(plan, source, fields);
    }

    private void assertNothingStored() {
        get("/v1/budgets?planId=" + plan).statusCode(200).body("items", empty());
    }
}
