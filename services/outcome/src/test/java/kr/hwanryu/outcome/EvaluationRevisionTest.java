package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has evaluation years of its own, so that none meets another's natural keys. */
@QuarkusTest
class EvaluationRevisionTest {

    @BeforeEach
    void there_is_a_scale() {
        Evaluators.haveAScale();
    }

    @Test
    void corrects_a_verdict_and_tells_who_changed_what_and_why() {
        String id = Evaluators.recorded(Evaluators.performance(
                "gangwon", 2049, 2051, ",\"grade\":\"B\",\"rank\":{\"value\":7,\"by\":\"OVERALL\"}"));
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"A\""))
                .statusCode(201)
                .header("Location", endsWith("/v1/evaluations/" + id))
                .body("id", equalTo(id))
                .body("publication", equalTo("PUBLISHED"))
                .body("regionId", equalTo("gangwon"))
                .body("performanceYear", equalTo(2049))
                .body("grade", equalTo("A"))
                .body("rank", nullValue())
                .body("reason", equalTo("이의신청 반영"));
        Agency.get("/v1/evaluations?evaluationYear=2051").body("items.grade", contains("A"));
        Agency.get("/v1/evaluations/" + id + "/revisions")
                .statusCode(200)
                .body("items.grade", contains("B", "A"))
                .body("items.recordedBy", contains("test-client", "test-client"))
                .body("items[0].supersededByNo", notNullValue())
                .body("items[0].rank.value", equalTo(7))
                .body("items[1].supersededByNo", nullValue());
    }

    @Test
    void answers_what_was_held_at_an_instant() {
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2051, 2052, ",\"grade\":\"B\""));
        String then = Agency.get("/v1/evaluations/" + id).extract().path("recordedAt");
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"A\"")).statusCode(201);
        Evaluators.withdraw(id).statusCode(201);
        Agency.get("/v1/evaluations?evaluationYear=2052&asOf=" + then)
                .body("items.grade", contains("B"))
                .body("items[0].supersededByNo", nullValue())
                .body("items.gradeLabelsKo", contains(empty()));
        Agency.get("/v1/evaluations?evaluationYear=2052").body("items", empty());
    }

    @Test
    void every_page_shows_the_state_of_the_first_while_others_write() {
        String first = Evaluators.recorded(Evaluators.performance("gangwon", 2052, 2053, ""));
        String second = Evaluators.recorded(Evaluators.performance("jeonbuk", 2052, 2053, ",\"grade\":\"B\""));
        String path = "/v1/evaluations?evaluationYear=2053&limit=1";
        String next =
                Agency.get(path).body("items.id", contains(first)).extract().path("nextCursor");
        Evaluators.withdraw(second).statusCode(201);
        Agency.get(path + "&cursor=" + next).body("items.grade", contains("B")).body("nextCursor", nullValue());
    }

    @Test
    void a_correction_of_a_draft_leaves_it_a_draft() {
        String id = Evaluators.drafted(Evaluators.performance("gangwon", 2053, 2054, ""));
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"A\""))
                .statusCode(201)
                .body("publication", equalTo("DRAFT"));
        Agency.get("/v1/evaluations/" + id).statusCode(404);
    }

    @Test
    void refuses_a_correction_that_breaks_a_rule() {
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2054, 2055, ",\"grade\":\"B\""));
        refused(id, ",\"grade\":\"D\"").body("errors.code", contains("GRADE_NOT_ON_SCALE"));
        refused(id, ",\"status\":\"EXCLUDED\"").body("errors.code", contains("EXCLUSION_REASON_MISSING"));
        refused(id, ",\"rank\":{\"value\":2,\"of\":1,\"by\":\"OVERALL\"}")
                .body("errors.code", contains("RANK_ABOVE_FIELD"));
        Evaluators.revise(id, Evaluators.correction("").replace(Agency.SOURCE, "no-source"))
                .statusCode(422)
                .body("errors.pointer", contains("/sourceId"));
        Evaluators.revise(id, "{\"grade\":\"A\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/sourceId", "/reason"));
        Evaluators.revise(id, Evaluators.correction(",\"regionId\":\"ulsan\""))
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_FIELD"));
        Evaluators.revise("0198c1de-0000-7000-8000-000000000000", Evaluators.correction(""))
                .statusCode(404);
        Agency.get("/v1/evaluations/0198c1de-0000-7000-8000-000000000000/revisions")
                .statusCode(404);
        Agency.get("/v1/evaluations/" + id + "/revisions?state=DRAFT").statusCode(400);
        Agency.get("/v1/evaluations/" + id + "/revisions").body("items.grade", contains("B"));
    }

    @Test
    void lets_only_the_region_correct() {
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2055, 2056, ""));
        String path = "/v1/evaluations/" + id + "/revisions";
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(Evaluators.correction(""))
                .post(path)
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("outcomes:write"))
                .body(Evaluators.correction(""))
                .post(path)
                .then()
                .statusCode(403);
        Evaluators.of("jeonbuk")
                .body(Evaluators.correction(""))
                .post(path)
                .then()
                .statusCode(403);
        Agency.get(path).body("items", org.hamcrest.Matchers.hasSize(1));
    }

    @Test
    void takes_corrections_at_once_one_after_the_other() {
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2056, 2057, ""));
        List<Integer> statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> Evaluators.revise(id, Evaluators.correction(",\"grade\":\"A\""))
                        .extract()
                        .statusCode())
                .toList();
        assertEquals(Collections.nCopies(6, 201), statuses);
        List<String> inForce = Agency.get("/v1/evaluations/" + id + "/revisions")
                .extract()
                .path("items.findAll { it.supersededByNo == null }.grade");
        assertEquals(List.of("A"), inForce);
    }

    private static io.restassured.response.ValidatableResponse refused(String id, String more) {
        return Evaluators.revise(id, Evaluators.correction(more)).statusCode(422);
    }
}
