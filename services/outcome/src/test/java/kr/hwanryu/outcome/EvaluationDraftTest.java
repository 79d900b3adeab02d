package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see drafts. Each test has evaluation years of its own, so that none meets another's natural keys. */
@QuarkusTest
class EvaluationDraftTest {

    @BeforeEach
    void there_is_a_scale() {
        Evaluators.haveAScale();
    }

    @Test
    void a_draft_is_there_for_those_who_may_write_it_and_for_nobody_else() {
        String path = "/v1/evaluations/" + drafted("gangwon", 2086);
        Agency.get(path).statusCode(404);
        Agency.get(path + "/revisions").statusCode(404);
        for (RequestSpecification other : others()) {
            other.get(path).then().statusCode(404);
        }
        for (RequestSpecification other : others()) {
            other.get(path + "/revisions").then().statusCode(404);
        }
        Evaluators.of("gangwon")
                .get(path)
                .then()
                .statusCode(200)
                .body("publication", equalTo("DRAFT"))
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
        Evaluators.of("gangwon")
                .get(path + "/revisions")
                .then()
                .statusCode(200)
                .body("items.publication", contains("DRAFT"))
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
        Agency.everywhere().get(path).then().statusCode(200);
    }

    @Test
    void a_list_shows_drafts_to_those_who_ask_and_may() {
        String gangwon = drafted("gangwon", 2087);
        String jeonbuk = drafted("jeonbuk", 2087);
        String published = Evaluators.recorded(Evaluators.performance("ulsan", 2086, 2087, ""));
        String path = "/v1/evaluations?evaluationYear=2087";
        Evaluators.of("gangwon").get(path).then().body("items.id", contains(published));
        path += "&publication=DRAFT";
        Agency.get(path).statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        Agency.with(TestTokens.everywhere("outcomes:write"))
                .get(path)
                .then()
                .statusCode(403)
                .body("detail", containsString("evaluations:write"));
        Evaluators.of("gangwon")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(gangwon))
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
        Evaluators.of("gangwon").get(path + "&regionId=jeonbuk").then().statusCode(403);
        Evaluators.of("gangwon")
                .get(path + "&publication=PUBLISHED")
                .then()
                .body("items.id", containsInAnyOrder(gangwon, published));
        Agency.everywhere().get(path).then().body("items.id", containsInAnyOrder(gangwon, jeonbuk));
    }

    @Test
    void the_history_of_a_published_verdict_does_not_tell_of_its_drafts() {
        String id = drafted("gangwon", 2088);
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"B\"")).statusCode(201);
        Evaluators.publish(id).statusCode(201);
        String path = "/v1/evaluations/" + id + "/revisions";
        Agency.get(path)
                .body("items.publication", contains("PUBLISHED"))
                .body("items.grade", contains("B"))
                .header("Cache-Control", containsString("public"));
        Evaluators.of("gangwon").get(path).then().body("items.publication", contains("PUBLISHED"));
        Agency.get(path + "?publication=DRAFT").statusCode(401);
        Evaluators.of("jeonbuk").get(path + "?publication=DRAFT").then().statusCode(403);
        Evaluators.of("gangwon")
                .get(path + "?publication=DRAFT")
                .then()
                .statusCode(200)
                .body("items.grade", contains(null, "B"))
                .header("Cache-Control", equalTo("no-store"));
        Agency.get(path + "?publication=WITHDRAWN").statusCode(200).body("items", empty());
        String etag = Agency.get(path).extract().header("ETag");
        Agency.getWithTag(path, etag).statusCode(304);
    }

    @Test
    void what_was_a_draft_then_is_not_told_of_then() {
        String id = drafted("gangwon", 2089);
        String then = Evaluators.of("gangwon")
                .get("/v1/evaluations/" + id)
                .then()
                .extract()
                .path("recordedAt");
        Evaluators.publish(id).statusCode(201);
        Agency.get("/v1/evaluations?evaluationYear=2089&asOf=" + then).body("items", empty());
        Agency.get("/v1/evaluations?evaluationYear=2089").body("items.id", contains(id));
    }

    @Test
    void who_may_not_see_a_draft_cannot_write_to_it_either() {
        String path = "/v1/evaluations/" + drafted("gangwon", 2090);
        Evaluators.of("jeonbuk")
                .body(Evaluators.correction(""))
                .post(path + "/revisions")
                .then()
                .statusCode(404);
        Evaluators.of("jeonbuk")
                .body("{\"to\":\"PUBLISHED\"}")
                .post(path + "/transitions")
                .then()
                .statusCode(404);
        Evaluators.of("gangwon").get(path).then().body("supersededByNo", nullValue());
    }

    @Test
    void pages_through_the_history_of_a_draft() {
        String id = drafted("gangwon", 2091);
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"B\"")).statusCode(201);
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"A\"")).statusCode(201);
        String path = "/v1/evaluations/" + id + "/revisions?limit=2";
        String next = drafts(path)
                .body("items.grade", contains(null, "B"))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        drafts(path + "&cursor=" + next)
                .body("items.grade", contains("A"))
                .body("nextCursor", nullValue())
                .header("Cache-Control", equalTo("no-store"));
        Agency.get(path + "&cursor=" + next).statusCode(404);
    }

    private static ValidatableResponse drafts(String path) {
        return Evaluators.of("gangwon").get(path).then().statusCode(200);
    }

    private static String drafted(String region, int evaluationYear) {
        return Evaluators.drafted(Evaluators.performance(region, evaluationYear - 1, evaluationYear, ""));
    }

    private static RequestSpecification[] others() {
        return new RequestSpecification[] {
            Evaluators.of("jeonbuk"), Agency.with(TestTokens.everywhere("outcomes:write", "reference:write"))
        };
    }
}
