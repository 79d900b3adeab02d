package kr.hwanryu.industry.feedback;

import static kr.hwanryu.industry.Api.PLANS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.answer;
import static kr.hwanryu.industry.Api.council;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.meeting;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.with;
import static kr.hwanryu.industry.Outcome.finding;
import static kr.hwanryu.industry.Outcome.freshId;
import static kr.hwanryu.industry.Outcome.performance;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import kr.hwanryu.industry.AtOnce;
import kr.hwanryu.industry.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who plan do with the feedback to their plan. */
@QuarkusTest
class FeedbackTest {

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";
    private static final String ANSWER = "{\"textKo\": \"조기에 집행한다\"}";

    @Inject
    AgroalDataSource database;

    @Inject
    Outcome outcome;

    private final String evaluation = freshId();
    private String region;
    private String plan;
    private String item;
    private String path;

    @BeforeEach
    void begin() {
        region = region();
        plan = plan(region, 2025);
        outcome.tells("evaluation.published", performance(evaluation, region, 2024, "B"));
        item = get("/v1/plans/" + plan + "/feedback").extract().path("items[0].id");
        path = "/v1/plans/" + plan + "/feedback/" + item;
    }

    @Test
    void answers_an_item_and_answers_it_anew() {
        answer(plan, item, ANSWER)
                .statusCode(200)
                .body("state", equalTo("ANSWERED"), "answer.textKo", equalTo("조기에 집행한다"))
                .body("answer.answeredBy", equalTo("test-client"), "answer.answeredAt", notNullValue())
                .body("answer.decisionId", nullValue());
        answer(plan, item, "{\"textKo\": \"더 일찍 집행한다\"}").statusCode(200);
        get(path).statusCode(200).body("answer.textKo", equalTo("더 일찍 집행한다"), "id", equalTo(item));
    }

    @Test
    void rests_an_answer_on_a_decision_of_the_region() {
        String decision = decision(region);
        answer(plan, item, "{\"textKo\": \"그리한다\", \"decisionId\": \"%s\"}".formatted(decision))
                .statusCode(200)
                .body("answer.decisionId", equalTo(decision));
    }

    @Test
    void rests_no_answer_on_a_decision_of_another_region_or_on_none() {
        String other = decision(region());
        answer(plan, item, "{\"textKo\": \"x\", \"decisionId\": \"%s\"}".formatted(other))
                .statusCode(422)
                .body("errors.code", contains("OTHER_REGION"), "errors.pointer", contains("/decisionId"));
        answer(plan, item, "{\"textKo\": \"x\", \"decisionId\": \"%s\"}".formatted(NOWHERE))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_REFERENCE"), "errors.pointer", contains("/decisionId"));
        get(path).body("state", equalTo("OPEN"));
    }

    @Test
    void takes_no_answer_to_what_was_withdrawn() {
        outcome.tells("evaluation.withdrawn", performance(evaluation, region, 2024, null));
        answer(plan, item, ANSWER).statusCode(409).body("errors.code", contains("FEEDBACK_WITHDRAWN"));
        get(path).body("answer", nullValue());
    }

    @Test
    void refuses_an_answer_to_what_was_not_seen() {
        String seen = etag(path);
        answer(plan, item, ANSWER).statusCode(200);
        with(PLANS).header("If-Match", seen).body(ANSWER).put(path).then().statusCode(412);
        with(PLANS).header("If-None-Match", "*").body(ANSWER).put(path).then().statusCode(412);
        with(PLANS).body(ANSWER).put(path).then().statusCode(428);
    }

    @Test
    void lets_one_of_two_at_once_answer() throws SQLException {
        assertEquals(
                List.of(200, 412),
                AtOnce.statuses(database, () -> answer(plan, item, ANSWER), () -> answer(plan, item, ANSWER)));
    }

    @Test
    void refuses_what_is_not_in_the_contract() {
        answer(plan, item, "{}").statusCode(400).body("errors.pointer", contains("/textKo"));
        answer(plan, item, "{\"textKo\": \" \"}").statusCode(400);
        answer(plan, item, "{\"textKo\": \"x\", \"state\": \"OPEN\"}").statusCode(400);
        get("/v1/plans/" + plan + "/feedback?state=DONE").statusCode(400);
        get("/v1/plans/" + plan + "/feedback?planYear=2025").statusCode(400);
        get("/v1/feedback?planYear=20255").statusCode(400).body("errors.parameter", contains("planYear"));
    }

    @Test
    void lets_only_those_answer_who_may_in_the_region() {
        String seen = etag(path);
        anonymously().header("If-Match", seen).body(ANSWER).put(path).then().statusCode(401);
        with("budgets:write")
                .header("If-Match", seen)
                .body(ANSWER)
                .put(path)
                .then()
                .statusCode(403);
        in("elsewhere", PLANS)
                .header("If-Match", seen)
                .body(ANSWER)
                .put(path)
                .then()
                .statusCode(403)
                .body("detail", containsString(region));
        get(path).body("state", equalTo("OPEN"));
        in(region, PLANS).header("If-Match", seen).body(ANSWER).put(path).then().statusCode(200);
    }

    @Test
    void knows_no_item_of_another_plan_and_no_plan_that_is_not_there() {
        get("/v1/plans/" + plan(region, 2026) + "/feedback/" + item).statusCode(404);
        get("/v1/plans/" + plan + "/feedback/" + NOWHERE).statusCode(404);
        get("/v1/plans/" + NOWHERE + "/feedback").statusCode(404);
        with(PLANS)
                .header("If-Match", "\"1\"")
                .body(ANSWER)
                .put("/v1/plans/" + NOWHERE + "/feedback/" + item)
                .then()
                .statusCode(404);
        get("/v1/plans/" + plan(region, 2027) + "/feedback").statusCode(200).body("items", empty());
    }

    @Test
    void pages_without_gaps_or_repetitions() {
        String more = freshId();
        outcome.tells(
                "evaluation.published", performance(more, region, 2024, "A", finding("가"), finding("나"), finding("다")));
        String list = "/v1/plans/" + plan + "/feedback";
        assertEquals(get(list).extract().<List<String>>path("items.id"), paged(list, "id"));
        assertEquals(
                5, paged("/v1/feedback?planYear=2025&regionId=" + region, "id").size());
        get("/v1/feedback?evaluationId=" + more).body("items", hasSize(4));
        get("/v1/feedback?kind=VERDICT&evaluationId=" + more + "&evaluationId=" + evaluation)
                .body("items", hasSize(2));
        anonymously().header("If-None-Match", etag(list)).get(list).then().statusCode(304);
    }

    private static String decision(String region) {
        String made = meeting(council(region), "{\"kind\": \"APPROVED\", \"textKo\": \"원안 의결\"}");
        return get(made.substring(made.indexOf("/v1/"))).extract().path("decisions[0].id");
    }
}
