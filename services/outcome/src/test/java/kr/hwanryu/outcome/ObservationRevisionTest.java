package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationRevisionTest {

    @Test
    void corrects_a_figure_and_keeps_what_stood_before() {
        Agency.hasCount("r-correct");
        String id = Agency.observed("gangwon", 2023, "r-correct", "278", ",\"status\":\"PROVISIONAL\"");
        revise(id, Agency.revision("280"))
                .statusCode(201)
                .header("Location", endsWith("/v1/observations/" + id))
                .body("id", equalTo(id))
                .body("value", equalTo(280))
                .body("status", nullValue())
                .body("reason", equalTo("정정 공시"));
        Agency.get("/v1/observations/" + id).body("value", equalTo(280));
        Agency.get("/v1/observations?indicatorId=r-correct").body("items.value", contains(280));
        Agency.get("/v1/observations/" + id + "/revisions")
                .statusCode(200)
                .body("items.value", contains(278, 280))
                .body("items[0].supersededByNo", notNullValue())
                .body("items[1].supersededByNo", nullValue());
    }

    @Test
    void a_provisional_figure_becomes_final_by_a_revision_with_its_reason() {
        Agency.hasCount("r-final");
        String id = Agency.observed("gangwon", 2023, "r-final", "278", ",\"status\":\"PROVISIONAL\"");
        Agency.get("/v1/outcomes?indicatorId=r-final").body("items.status", contains("PROVISIONAL"));
        revise(id, "{\"value\":280,\"status\":\"FINAL\",\"sourceId\":\"" + Agency.SOURCE + "\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        revise(id, Agency.revision("280").replace("}", ",\"status\":\"FINAL\"}"))
                .statusCode(201);
        Agency.get("/v1/observations/" + id + "/revisions").body("items.status", contains("PROVISIONAL", "FINAL"));
        Agency.get("/v1/outcomes?indicatorId=r-final").body("items.status", contains("FINAL"));
        Agency.get("/v1/rankings?indicatorId=r-final&performanceYear=2023").body("items.status", contains("FINAL"));
    }

    @Test
    void pages_through_a_history() {
        Agency.hasCount("r-pages");
        String id = Agency.observed("gangwon", 2023, "r-pages", "1");
        revise(id, Agency.revision("2")).statusCode(201);
        revise(id, Agency.revision("3")).statusCode(201);
        String path = "/v1/observations/" + id + "/revisions?limit=2";
        String next =
                Agency.get(path).body("items.value", contains(1, 2)).extract().path("nextCursor");
        Agency.get(path + "&cursor=" + next).body("items.value", contains(3)).body("nextCursor", nullValue());
    }

    @Test
    void withdraws_a_figure_which_is_then_missing_not_zero_and_states_it_again() {
        Agency.hasCount("r-withdraw");
        String id = Agency.observed("gangwon", 2023, "r-withdraw", "278");
        revise(id, Agency.revision("null")).statusCode(201).body("value", nullValue());
        revise(id, Agency.revision("null")).statusCode(409).body("errors.code", contains("ALREADY_WITHDRAWN"));
        Agency.get("/v1/observations/" + id).statusCode(200).body("value", nullValue());
        Agency.get("/v1/outcomes?indicatorId=r-withdraw").statusCode(200).body("items", empty());
        revise(id, Agency.revision("279")).statusCode(201);
        Agency.get("/v1/observations/" + id + "/revisions").body("items.value", contains(278, null, 279));
    }

    @Test
    void refuses_a_revision_that_breaks_a_rule() {
        Agency.hasCount("r-rules");
        String id = Agency.observed("gangwon", 2023, "r-rules", "278");
        revise(id, Agency.revision("278.125")).statusCode(422).body("errors.code", contains("TOO_PRECISE"));
        revise(id, Agency.revision("1").replace(Agency.SOURCE, "no-source"))
                .statusCode(422)
                .body("errors.pointer", contains("/sourceId"));
        revise(
                        id,
                        Agency.revision("null")
                                .replace("}", ",\"basis\":\"PUBLISHED\",\"roundedTo\":1,\"status\":\"FINAL\"}"))
                .statusCode(422)
                .body("errors.pointer", contains("/basis", "/roundedTo", "/status"));
        revise(id, "{\"value\":1}").statusCode(400).body("errors.pointer", hasItems("/sourceId", "/reason"));
        revise(id, "{\"sourceId\":\"%s\",\"reason\":\"x\"}".formatted(Agency.SOURCE))
                .statusCode(400)
                .body("errors.pointer", hasItem("/value"));
        revise("0198c1de-0000-7000-8000-000000000000", Agency.revision("1")).statusCode(404);
        Agency.get("/v1/observations/0198c1de-0000-7000-8000-000000000000/revisions")
                .statusCode(404);
        Agency.get("/v1/observations/" + id + "/revisions").body("items.value", contains(278));
    }

    @Test
    void takes_a_reason_as_long_as_the_budgets_do() {
        Agency.hasCount("r-reason");
        String id = Agency.observed("gangwon", 2023, "r-reason", "278");
        revise(id, Agency.revision("279").replace("정정 공시", "가".repeat(1000))).statusCode(201);
        revise(id, Agency.revision("280").replace("정정 공시", "가".repeat(1001)))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void lets_only_the_region_revise() {
        Agency.hasCount("r-access");
        String id = Agency.observed("gangwon", 2023, "r-access", "278");
        String path = "/v1/observations/" + id + "/revisions";
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(Agency.revision("1"))
                .post(path)
                .then()
                .statusCode(401);
        Agency.with(TestTokens.of(List.of("jeonbuk"), "outcomes:write"))
                .body(Agency.revision("1"))
                .post(path)
                .then()
                .statusCode(403);
        Agency.get(path).body("items.value", contains(278));
    }

    @Test
    void every_page_shows_the_state_of_the_first_while_others_write() {
        Agency.hasCount("r-state");
        String first = Agency.observed("gangwon", 2021, "r-state", "1");
        String second = Agency.observed("gangwon", 2022, "r-state", "2");
        String third = Agency.observed("gangwon", 2023, "r-state", "3");
        String path = "/v1/observations?indicatorId=r-state&limit=1";
        String next =
                Agency.get(path).body("items.id", contains(first)).extract().path("nextCursor");
        revise(second, Agency.revision("22")).statusCode(201);
        revise(third, Agency.revision("null")).statusCode(201);
        Agency.observed("gangwon", 2024, "r-state", "4");
        next = Agency.get(path + "&cursor=" + next)
                .body("items.value", contains(2))
                .extract()
                .path("nextCursor");
        Agency.get(path + "&cursor=" + next).body("items.value", contains(3)).body("nextCursor", nullValue());
        Agency.get("/v1/observations?indicatorId=r-state").body("items.value", contains(1, 22, null, 4));
        Agency.get("/v1/observations?indicatorId=r-state&cursor=" + next + "x").statusCode(400);
    }

    @Test
    void takes_revisions_of_one_figure_at_once_one_after_the_other() {
        Agency.hasCount("r-race");
        String id = Agency.observed("gangwon", 2023, "r-race", "0");
        List<Integer> statuses = IntStream.rangeClosed(1, 8)
                .parallel()
                .mapToObj(value ->
                        revise(id, Agency.revision("" + value)).extract().statusCode())
                .toList();
        assertEquals(java.util.Collections.nCopies(8, 201), statuses);
        List<Integer> inForce = Agency.get("/v1/observations/" + id + "/revisions")
                .extract()
                .path("items.findAll { it.supersededByNo == null }.value");
        assertEquals(1, inForce.size());
    }

    private static io.restassured.response.ValidatableResponse revise(String id, String body) {
        return Agency.post("/v1/observations/" + id + "/revisions", body);
    }
}
