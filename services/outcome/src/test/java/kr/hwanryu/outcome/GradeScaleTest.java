package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Each test has years of its own before 2017, since one scale at most holds in a year. */
@QuarkusTest
class GradeScaleTest {

    private static final String BOTH = "\"PLAN\",\"PERFORMANCE\"";
    private static final String SAB = "{\"code\":\"S\",\"labelsKo\":[\"최우수\"]},{\"code\":\"A\"},{\"code\":\"B\"}";

    @Test
    void creates_reads_lists_and_replaces_a_scale() {
        create("g-first", scale("2001", "2001", BOTH, SAB))
                .statusCode(201)
                .header("Location", endsWith("/v1/grade-scales/g-first"))
                .body("subjects", contains("PERFORMANCE", "PLAN"))
                .body("grades.code", contains("S", "A", "B"))
                .body("grades.order", contains(1, 2, 3))
                .body("grades[0].labelsKo", contains("최우수"))
                .body("grades[1].labelsKo", empty())
                .body("sourceId", nullValue());
        String etag = get("g-first").statusCode(200).extract().header("ETag");
        Agency.getWithTag("/v1/grade-scales/g-first", etag).statusCode(304);
        Agency.get("/v1/grade-scales?id=g-first").body("items.id", contains("g-first"));
        Agency.get("/v1/grade-scales?validIn=2001&subject=PLAN").body("items.id", contains("g-first"));
        Agency.get("/v1/grade-scales?validIn=2002").body("items.id", not(hasItem("g-first")));
        replace("g-first", scale("2001", "2001", "\"PLAN\"", SAB)).statusCode(200);
        Agency.get("/v1/grade-scales?validIn=2001&subject=PERFORMANCE").body("items", empty());
        create("g-first", scale("2001", "2001", BOTH, SAB)).statusCode(412);
        Agency.everywhere()
                .body(scale("2001", "2001", BOTH, SAB))
                .put("/v1/grade-scales/g-first")
                .then()
                .statusCode(428);
    }

    @Test
    void years_of_two_scales_of_one_subject_do_not_overlap() {
        create("g-plans", scale("2002", "2003", "\"PLAN\"", SAB)).statusCode(201);
        create("g-over", scale("2003", "2004", BOTH, SAB))
                .statusCode(409)
                .body("errors.code", contains("SCALES_OVERLAP"))
                .body("errors.pointer", contains("/validFromYear"))
                .body("errors[0].detail", org.hamcrest.Matchers.containsString("g-plans"));
        create("g-over", scale("null", "2002", BOTH, SAB)).statusCode(409);
        create("g-over", scale("2003", "2004", "\"PERFORMANCE\"", SAB)).statusCode(201);
        replace("g-plans", scale("2002", "2004", BOTH, SAB)).statusCode(409);
        replace("g-plans", scale("2002", "2004", "\"PLAN\"", SAB)).statusCode(200);
    }

    @Test
    void of_two_that_are_made_at_once_for_the_same_years_one_is_there() {
        List<Integer> statuses = Stream.of("g-race-1", "g-race-2", "g-race-3", "g-race-4")
                .parallel()
                .map(id ->
                        create(id, scale("2005", "2005", BOTH, SAB)).extract().statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409), statuses);
    }

    @Test
    void keeps_what_recorded_verdicts_stand_on() {
        create("g-used", scale("2006", "2008", BOTH, SAB)).statusCode(201);
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2006, 2007, ",\"grade\":\"B\""));
        replace("g-used", scale("2008", "2008", "\"PLAN\"", "{\"code\":\"S\"},{\"code\":\"A\"}"))
                .statusCode(422)
                .body("errors.code", contains("GRADE_IN_USE", "SCALE_IN_USE", "SCALE_IN_USE"))
                .body("errors.pointer", contains("/grades", "/subjects", "/validFromYear"));
        replace("g-used", scale("2006", "2006", BOTH, SAB))
                .statusCode(422)
                .body("errors.pointer", contains("/validToYear"));
        String before = Agency.get("/v1/evaluations/" + id)
                .body("gradeLabelsKo", empty())
                .extract()
                .header("ETag");
        replace("g-used", scale("2007", "2007", "\"PERFORMANCE\"", SAB.replace("\"B\"", "\"B\",\"labelsKo\":[\"보통\"]")))
                .statusCode(200);
        String after = Agency.getWithTag("/v1/evaluations/" + id, before)
                .statusCode(200)
                .body("gradeLabelsKo", contains("보통"))
                .extract()
                .header("ETag");
        assertNotEquals(before, after);
    }

    @Test
    void keeps_what_rounds_name() {
        create("g-round", scale("2009", "2009", BOTH, SAB)).statusCode(201);
        Evaluators.putNew("/v1/evaluation-rounds/g-2009", Evaluators.round("PLAN", 2009, "g-round", "gangwon"))
                .statusCode(201);
        replace("g-round", scale("2009", "2009", "\"PERFORMANCE\"", SAB))
                .statusCode(422)
                .body("errors.pointer", contains("/subjects"));
    }

    @Test
    void refuses_what_breaks_a_rule() {
        create("g-bad", scale("2011", "2010", BOTH, "{\"code\":\"S\"},{\"code\":\"S\"}"))
                .statusCode(422)
                .body("errors.code", contains("PERIOD_BACKWARDS", "REPEATED"))
                .body("errors.pointer", contains("/validToYear", "/grades/1/code"));
        create("g-bad", scale("2010", "2010", BOTH, SAB).replace("\"nameKo\"", "\"sourceId\":\"no-source\",\"nameKo\""))
                .statusCode(422)
                .body("errors.pointer", contains("/sourceId"));
        get("g-bad").statusCode(404);
    }

    @Test
    void refuses_what_breaks_the_contract() {
        create("g-bad", scale("1999", "2010", "", ""))
                .statusCode(400)
                .body("errors.pointer", hasItems("/validFromYear", "/subjects", "/grades"));
        create("g-bad", scale("2010", "2010", "\"PLAN\",\"PLAN\"", "{\"code\":\"s\"}"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/subjects", "/grades/0/code"));
        create("g-bad", scale("2010", "2010", "\"BUDGET\"", SAB)).statusCode(400);
        create("G_bad", scale("2010", "2010", BOTH, SAB)).statusCode(400);
        Agency.get("/v1/grade-scales?year=2010").statusCode(400).body("errors[0].parameter", equalTo("year"));
    }

    @Test
    void asks_for_a_token_the_scope_and_every_region() {
        String body = scale("2010", "2010", BOTH, SAB);
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .put("/v1/grade-scales/g-no")
                .then()
                .statusCode(401);
        Agency.with(TestTokens.everywhere("evaluations:write"))
                .body(body)
                .put("/v1/grade-scales/g-no")
                .then()
                .statusCode(403);
        Agency.with(TestTokens.of(List.of("gangwon"), "reference:write"))
                .header("If-None-Match", "*")
                .body(body)
                .put("/v1/grade-scales/g-no")
                .then()
                .statusCode(403);
        get("g-no").statusCode(404);
    }

    private static String scale(String from, String to, String subjects, String grades) {
        return Evaluators.scale(from, to, subjects, grades);
    }

    private static ValidatableResponse create(String id, String body) {
        return Evaluators.putNew("/v1/grade-scales/" + id, body);
    }

    private static ValidatableResponse replace(String id, String body) {
        return Evaluators.replace("/v1/grade-scales/" + id, body);
    }

    private static ValidatableResponse get(String id) {
        return Agency.get("/v1/grade-scales/" + id);
    }
}
