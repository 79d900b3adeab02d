package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import kr.hwanryu.local.Client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an agency's system gets wrong is told clearly, and leaves nothing behind. */
class BadInputIT {

    private static final String SOURCE = "\"sourceId\": \"kw-economyplus-2024\"";

    private static LocalSet set;
    private static Client agency;

    @BeforeAll
    static void start() {
        set = LocalSet.whole();
        agency = set.client().with(set.token(Tokens.EVERY_SCOPE, "*"));
    }

    @Test
    void an_unknown_region() {
        refused(422, "/v1/companies", "{\"nameKo\": \"시험\", \"regionId\": \"atlantis\", " + SOURCE + "}");
    }

    @Test
    void a_negative_amount() {
        String plan = agency.read("/v1/plans?regionId=gangwon&budgetYear=2023")
                .get("items")
                .get(0)
                .get("id")
                .asText();

        Answer problem = refused(
                400,
                "/v1/budgets",
                "{\"planId\": \"" + plan + "\", \"fundSource\": \"MUNICIPAL\", \"plannedKrw\": -1, " + SOURCE + "}");

        assertPointer("/plannedKrw", problem);
    }

    @Test
    void a_business_number_with_a_wrong_check_digit() {
        Answer problem = refused(
                422,
                "/v1/companies",
                "{\"nameKo\": \"시험\", \"regionId\": \"gangwon\", \"businessNumber\": \"1234567890\", " + SOURCE + "}");

        assertPointer("/businessNumber", problem);
    }

    @Test
    void a_year_20233() {
        Answer problem = refused(400, "/v1/plans", "{\"regionId\": \"gangwon\", \"budgetYear\": 20233}");

        assertPointer("/budgetYear", problem);
        agency.get("/v1/outcomes?regionId=gangwon&performanceYear=20233").expectProblem(400);
    }

    @Test
    void json_that_is_broken_off() {
        refused(400, "/v1/observations", "{\"regionId\": \"gangwon\", ");
    }

    @Test
    void a_body_of_two_megabytes() {
        refused(413, "/v1/companies", "{\"nameKo\": \"" + "가".repeat(700_000) + "\"}");
    }

    @Test
    void a_field_that_does_not_exist() {
        Answer problem = refused(
                400,
                "/v1/companies",
                "{\"nameKo\": \"시험\", \"regionId\": \"gangwon\", \"nickname\": \"x\", " + SOURCE + "}");

        assertPointer("/nickname", problem);
    }

    @Test
    void the_same_company_twice() {
        refused(409, "/v1/companies", "{\"nameKo\": \"네올\", \"regionId\": \"gangwon\", " + SOURCE + "}");
    }

    @Test
    void the_same_observation_twice() {
        refused(
                409,
                "/v1/observations",
                "{\"regionId\": \"gangwon\", \"performanceYear\": 2023, \"indicatorId\": \"new-jobs\", \"value\": 1, "
                        + SOURCE + "}");
    }

    @Test
    void an_industry_outside_its_years_names_its_successor() {
        String plan = agency.read("/v1/plans?regionId=ulsan&budgetYear=2022")
                .get("items")
                .get(0)
                .get("id")
                .asText();

        Answer problem = refused(
                422,
                "/v1/budgets",
                "{\"planId\": \"" + plan + "\", \"industryId\": \"ulsan-marine\", \"fundSource\": \"MUNICIPAL\","
                        + " \"plannedKrw\": 1000, \"sourceId\": \"bseconomy-2023\"}");

        assertTrue(problem.body().toString().contains("ulsan-smart-shipbuilding"), () -> "" + problem.body());
    }

    @Test
    void no_token() {
        Answer problem = set.client()
                .post("/v1/companies", "{\"nameKo\": \"시험\", \"regionId\": \"gangwon\", " + SOURCE + "}")
                .expectProblem(401);

        assertTrue(problem.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    void a_token_for_something_else_or_for_another_region() {
        String company = "{\"nameKo\": \"시험\", \"regionId\": \"gangwon\", " + SOURCE + "}";

        Answer scope = agency.with(set.token("plans:write", "gangwon"))
                .post("/v1/companies", company)
                .expectProblem(403);
        Answer region = agency.with(set.token("companies:write", "jeonbuk"))
                .post("/v1/companies", company)
                .expectProblem(403);

        assertTrue(scope.body().toString().contains("companies:write"), () -> "" + scope.body());
        assertTrue(region.body().toString().contains("gangwon"), () -> "" + region.body());
    }

    @Test
    void a_path_and_a_parameter_that_do_not_exist() {
        agency.get("/v1/no-such-thing").expectProblem(404);
        agency.get("/v1/regions?colour=blue").expectProblem(400);
    }

    /** The write is refused as a problem, and the list is as long as before. */
    private static Answer refused(int status, String path, String body) {
        int before = total(path);
        Answer problem = agency.post(path, body).expectProblem(status);
        assertEquals(before, total(path), "rows in " + path);
        return problem;
    }

    private static int total(String path) {
        return agency.read(path + "?limit=1&includeTotal=true").get("total").asInt();
    }

    private static void assertPointer(String pointer, Answer problem) {
        for (JsonNode violation : problem.body().get("errors")) {
            if (violation.path("pointer").asText().equals(pointer)) {
                return;
            }
        }
        throw new AssertionError("No error at " + pointer + " in " + problem.body());
    }
}
