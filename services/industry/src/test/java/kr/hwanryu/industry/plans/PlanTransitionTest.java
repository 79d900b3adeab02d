package kr.hwanryu.industry.plans;

import static kr.hwanryu.industry.Api.PLANS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.answer;
import static kr.hwanryu.industry.Api.closing;
import static kr.hwanryu.industry.Api.council;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.line;
import static kr.hwanryu.industry.Api.meeting;
import static kr.hwanryu.industry.Api.move;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.patch;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.planWithGoal;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static kr.hwanryu.industry.Outcome.finding;
import static kr.hwanryu.industry.Outcome.freshId;
import static kr.hwanryu.industry.Outcome.performance;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import kr.hwanryu.industry.AtOnce;
import kr.hwanryu.industry.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanTransitionTest {

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    @Inject
    AgroalDataSource database;

    @Inject
    Outcome outcome;

    private String region;

    @BeforeEach
    void begin() {
        region = region();
    }

    @Test
    void takes_a_plan_round_the_whole_loop() {
        String plan = planWithGoal(region, 2023);
        String line = line(plan, "14000000000", "null");
        move(plan, "EXECUTION")
                .statusCode(201)
                .header("Location", endsWith("/v1/plans/" + plan))
                .body("from", equalTo("PLANNING"), "to", equalTo("EXECUTION"), "reason", nullValue())
                .body("recordedBy", equalTo("test-client"), "recordedAt", notNullValue());
        move(plan, "EVALUATION")
                .statusCode(409)
                .body("errors.code", contains("EXECUTED_AMOUNT_MISSING"))
                .body("errors.detail[0]", containsString(line));
        execute(line);
        move(plan, "EVALUATION").statusCode(201);
        move(plan, "DISSEMINATION").statusCode(409).body("errors.code", contains("EVALUATION_NOT_PUBLISHED"));
        outcome.tells("evaluation.published", performance(freshId(), region, 2024, "B"));
        move(plan, "DISSEMINATION").statusCode(201);
        move(plan, "CLOSED").statusCode(409).body("errors.code", contains("CLOSING_DECISION_MISSING"));
        meeting(council(region), closing(plan));
        move(plan, "CLOSED").statusCode(201);
        move(plan, "CLOSED").statusCode(409).body("errors.code", contains("PLAN_CLOSED"));
        get("/v1/plans/" + plan).body("stage", equalTo("CLOSED"));
        assertEquals(
                List.of("EXECUTION", "EVALUATION", "DISSEMINATION", "CLOSED"),
                paged("/v1/plans/" + plan + "/transitions", "to"));
    }

    @Test
    void names_every_condition_that_is_not_met_at_once() {
        String plan = plan(region, 2025);
        outcome.tells("evaluation.published", performance(freshId(), region, 2024, "B", finding("조기 집행")));
        move(plan, "EXECUTION")
                .statusCode(409)
                .body("code", equalTo("CONFLICT"))
                .body("errors.code", contains("GOAL_OR_VISION_MISSING", "BUDGET_LINE_MISSING", "FEEDBACK_UNANSWERED"))
                .body("errors.pointer", contains("/to", "/to", "/to"))
                .body("errors.detail[2]", containsString("not answered: 2"));
        get("/v1/plans/" + plan).body("stage", equalTo("PLANNING"));
        get("/v1/plans/" + plan + "/transitions").statusCode(200).body("items", empty());
    }

    @Test
    void executes_a_plan_once_its_feedback_is_answered() {
        String plan = planWithGoal(region, 2025);
        line(plan, "1", "null");
        outcome.tells("evaluation.published", performance(freshId(), region, 2024, "B"));
        move(plan, "EXECUTION").statusCode(409).body("errors.code", contains("FEEDBACK_UNANSWERED"));
        answer(plan, feedback(plan), "{\"textKo\": \"조기에 집행한다\"}").statusCode(200);
        move(plan, "EXECUTION").statusCode(201);
    }

    @Test
    void moves_a_plan_known_from_publications_to_planning_and_nowhere_else() {
        String plan = publishedPlan(2025);
        outcome.tells("evaluation.published", performance(freshId(), region, 2024, "B"));
        move(plan, "EXECUTION")
                .statusCode(409)
                .body("errors.code", contains("NOT_THE_NEXT_STAGE"))
                .body("errors.detail[0]", containsString("PLANNING"));
        String body = "{\"to\": \"PLANNING\", \"reason\": \"수립 착수\"}";
        post("/v1/plans/" + plan + "/transitions", PLANS, body)
                .statusCode(201)
                .body("from", nullValue(), "reason", equalTo("수립 착수"));
        get("/v1/plans/" + plan).body("stage", equalTo("PLANNING"));
    }

    @Test
    void counts_no_withdrawn_line_and_no_withdrawn_evaluation() {
        String plan = planWithGoal(region, 2023);
        String line = line(plan, "1", "1");
        revise(line, "null", "null");
        move(plan, "EXECUTION").statusCode(409).body("errors.code", contains("BUDGET_LINE_MISSING"));
        revise(line, "1", "1");
        move(plan, "EXECUTION").statusCode(201);
        move(plan, "EVALUATION").statusCode(201);
        String evaluation = freshId();
        outcome.tells("evaluation.published", performance(evaluation, region, 2024, "B"));
        outcome.tells("evaluation.withdrawn", performance(evaluation, region, 2024, null));
        move(plan, "DISSEMINATION").statusCode(409).body("errors.code", contains("EVALUATION_NOT_PUBLISHED"));
    }

    @Test
    void changes_the_tag_of_a_plan_and_keeps_its_text_once_it_is_executed() {
        String plan = planWithGoal(region, 2023);
        String path = "/v1/plans/" + plan;
        line(plan, "1", "null");
        String seen = etag(path);
        String moved = move(plan, "EXECUTION").extract().header("ETag");
        assertNotEquals(seen, moved);
        assertEquals(moved, etag(path));
        patch(path, PLANS, "{\"goalKo\": \"x\"}").statusCode(409).body("errors.code", contains("PLAN_IN_FORCE"));
        get(path).body("goalKo", equalTo("대표기업군 육성"));
    }

    @Test
    void lets_one_of_two_at_once_move_a_plan() throws SQLException {
        String plan = publishedPlan(2023);
        assertEquals(
                List.of(201, 409),
                AtOnce.statuses(database, () -> move(plan, "PLANNING"), () -> move(plan, "PLANNING")));
        get("/v1/plans/" + plan + "/transitions").body("items.to", contains("PLANNING"));
    }

    @Test
    void refuses_a_plan_that_is_given_feedback_while_it_waits_to_be_moved() throws SQLException {
        String plan = planWithGoal(region, 2025);
        line(plan, "1", "null");
        outcome.tells("evaluation.published", performance(freshId(), region, 2024, "B"));
        answer(plan, feedback(plan), "{\"textKo\": \"조기에 집행한다\"}").statusCode(200);
        String reopened = "update feedback_item set state = 'OPEN' where plan_id = '%s'".formatted(plan);
        assertEquals(List.of(409), AtOnce.after(database, reopened, () -> move(plan, "EXECUTION")));
        get("/v1/plans/" + plan).body("stage", equalTo("PLANNING"));
    }

    @Test
    void lets_only_those_move_who_may_in_the_region() {
        String path = "/v1/plans/" + publishedPlan(2023) + "/transitions";
        String body = "{\"to\": \"PLANNING\"}";
        anonymously().body(body).post(path).then().statusCode(401);
        with("budgets:write").body(body).post(path).then().statusCode(403);
        in("elsewhere", PLANS).body(body).post(path).then().statusCode(403).body("detail", containsString(region));
        get(path).body("items", empty());
        in(region, PLANS).body(body).post(path).then().statusCode(201);
    }

    @Test
    void refuses_what_is_not_in_the_contract() {
        String path = "/v1/plans/" + publishedPlan(2023) + "/transitions";
        post(path, PLANS, "{}").statusCode(400).body("errors.pointer", contains("/to"));
        post(path, PLANS, "{\"to\": \"DONE\"}").statusCode(400).body("errors.pointer", contains("/to"));
        post(path, PLANS, "{\"to\": \"PLANNING\", \"by\": \"me\"}").statusCode(400);
        get(path + "?stage=PLANNING").statusCode(400);
        move(NOWHERE, "PLANNING").statusCode(404);
        get("/v1/plans/" + NOWHERE + "/transitions").statusCode(404);
    }

    private String publishedPlan(int year) {
        String body = "{\"regionId\": \"%s\", \"budgetYear\": %d, \"stage\": null}".formatted(region, year);
        return post("/v1/plans", PLANS, body).statusCode(201).extract().path("id");
    }

    private static String feedback(String plan) {
        return get("/v1/plans/" + plan + "/feedback").extract().path("items[0].id");
    }

    private static void execute(String line) {
        revise(line, "14000000000", "13900000000");
    }

    private static void revise(String line, String planned, String executed) {
        String body = "{\"plannedKrw\": %s, \"executedKrw\": %s, \"sourceId\": \"%s\", \"reason\": \"결산\"}"
                .formatted(planned, executed, source());
        post("/v1/budgets/" + line + "/revisions", "budgets:write", body).statusCode(201);
    }
}
