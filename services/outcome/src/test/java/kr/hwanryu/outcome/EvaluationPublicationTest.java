package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has evaluation years of its own, so that none meets another's natural keys. */
@QuarkusTest
class EvaluationPublicationTest {

    private static final String S = ",\"grade\":\"S\",\"scores\":[{\"kind\":\"TOTAL\",\"value\":1}],"
            + "\"rank\":{\"value\":1,\"by\":\"OVERALL\"},\"findings\":[{\"kind\":\"STRENGTH\",\"textKo\":\"협력\"}]";

    @BeforeEach
    void there_is_a_scale() {
        Evaluators.haveAScale();
    }

    @Test
    void a_verdict_is_a_draft_until_it_is_published() {
        String id = Evaluators.drafted(Evaluators.performance("gangwon", 2029, 2031, S));
        list("evaluationYear=2031").body("items", empty());
        Evaluators.publish(id)
                .statusCode(201)
                .header("Location", endsWith("/v1/evaluations/" + id))
                .body("publication", equalTo("PUBLISHED"))
                .body("reason", nullValue())
                .body("grade", equalTo("S"))
                .body("rank.value", equalTo(1))
                .body("scores.value", contains(1))
                .body("findings.textKo", contains("협력"));
        Agency.get("/v1/evaluations/" + id).statusCode(200).body("gradeLabelsKo", contains("최우수"));
        list("evaluationYear=2031").body("items.id", contains(id));
    }

    @Test
    void a_withdrawn_verdict_says_that_there_was_one_and_why_it_is_gone() {
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2031, 2032, S));
        Evaluators.withdraw(id)
                .statusCode(201)
                .body("publication", equalTo("WITHDRAWN"))
                .body("reason", equalTo("집계 오류"))
                .body("grade", nullValue())
                .body("gradeScaleId", nullValue())
                .body("gradeLabelsKo", empty())
                .body("rank", nullValue())
                .body("scores", empty())
                .body("findings", empty());
        Agency.get("/v1/evaluations/" + id).statusCode(200).body("publication", equalTo("WITHDRAWN"));
        list("evaluationYear=2032").body("items", empty());
        list("evaluationYear=2032&publication=WITHDRAWN&publication=PUBLISHED").body("items.id", contains(id));
        Agency.get("/v1/evaluations/" + id + "/revisions").body("items.grade", contains("S", null));
    }

    @Test
    void who_restates_a_withdrawn_verdict_publishes_it_again() {
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2032, 2033, S));
        Evaluators.withdraw(id).statusCode(201);
        Evaluators.publish(id)
                .statusCode(409)
                .body("errors[0].detail", containsString("WITHDRAWN cannot become PUBLISHED"));
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"A\""))
                .statusCode(201)
                .body("publication", equalTo("PUBLISHED"));
        list("evaluationYear=2033").body("items.grade", contains("A"));
    }

    @Test
    void refuses_a_step_that_is_not_the_next_one() {
        String draft = Evaluators.drafted(Evaluators.performance("gangwon", 2033, 2034, S));
        Evaluators.withdraw(draft)
                .statusCode(409)
                .body("errors.code", contains("TRANSITION_REFUSED"))
                .body("errors.pointer", contains("/to"))
                .body("errors[0].detail", containsString("DRAFT cannot become WITHDRAWN"));
        Evaluators.publish(draft).statusCode(201);
        Evaluators.publish(draft).statusCode(409);
        Evaluators.move(draft, "{\"to\":\"DRAFT\"}").statusCode(409);
        Evaluators.move(draft, "{\"to\":\"WITHDRAWN\"}")
                .statusCode(422)
                .body("errors.code", contains("WITHDRAWAL_REASON_MISSING"));
        Evaluators.move(draft, "{\"to\":\"WITHDRAWN\",\"reason\":\" \"}").statusCode(422);
        Evaluators.move(draft, "{}").statusCode(400).body("errors.pointer", contains("/to"));
        Evaluators.move(draft, "{\"to\":\"GONE\"}").statusCode(400);
        Evaluators.publish("0198c1de-0000-7000-8000-000000000000").statusCode(404);
        Agency.post("/v1/evaluations", Evaluators.performance("ulsan", 2033, 2034, ",\"publication\":\"WITHDRAWN\""))
                .statusCode(422)
                .body("errors.code", contains("BEGINS_WITHDRAWN"));
        Agency.get("/v1/evaluations/" + draft).body("publication", equalTo("PUBLISHED"));
    }

    @Test
    void a_draft_and_a_withdrawn_verdict_keep_their_place() {
        String draft = Evaluators.drafted(Evaluators.performance("gangwon", 2034, 2035, ""));
        again().statusCode(409).body("errors.code", contains("DUPLICATE_KEY"));
        Evaluators.publish(draft).statusCode(201);
        Evaluators.withdraw(draft).statusCode(201);
        again().statusCode(409);
    }

    @Test
    void of_several_who_publish_at_once_one_does() {
        String id = Evaluators.drafted(Evaluators.performance("gangwon", 2035, 2036, ""));
        List<Integer> statuses = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> Evaluators.publish(id).extract().statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409), statuses);
    }

    @Test
    void asks_for_a_token_the_scope_and_the_region() {
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2036, 2037, ""));
        String path = "/v1/evaluations/" + id + "/transitions";
        String body = "{\"to\":\"WITHDRAWN\",\"reason\":\"x\"}";
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("outcomes:write"))
                .body(body)
                .post(path)
                .then()
                .statusCode(403);
        Evaluators.of("jeonbuk").body(body).post(path).then().statusCode(403);
        Evaluators.of("gangwon").body(body).post(path).then().statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse again() {
        return Agency.post("/v1/evaluations", Evaluators.published(Evaluators.performance("gangwon", 2034, 2035, "")));
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return Agency.get("/v1/evaluations?" + query).statusCode(200);
    }
}
