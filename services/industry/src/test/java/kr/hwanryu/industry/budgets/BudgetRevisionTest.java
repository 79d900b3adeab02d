package kr.hwanryu.industry.budgets;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetRevisionTest {

    private static final String WITHDRAWN = "\"plannedKrw\": null, \"executedKrw\": null, ";

    private String region;
    private String plan;
    private String source;
    private String path;

    @BeforeEach
    void begin() {
        region = region();
        plan = plan(region, 2023);
        source = source();
        path = line("null", 10);
    }

    @Test
    void puts_a_revision_in_force_and_keeps_the_one_before() {
        int first = get(path).extract().path("changeNo");
        String seen = etag(path);
        int second = revise("\"plannedKrw\": 12, \"executedKrw\": 11, \"reason\": \"2차 추경\"")
                .statusCode(201)
                .header("Location", endsWith(path))
                .body("plannedKrw", equalTo(12), "reason", equalTo("2차 추경"), "supersededByNo", nullValue())
                .extract()
                .path("changeNo");
        get(path).body("plannedKrw", equalTo(12), "executedKrw", equalTo(11));
        get(path + "/revisions")
                .body("items.plannedKrw", contains(10, 12), "items.changeNo", contains(first, second))
                .body("items.supersededByNo", contains(second, null), "items.reason", contains(null, "2차 추경"));
        anonymously().header("If-None-Match", seen).get(path).then().statusCode(200);
        get("/v1/budgets?planId=" + plan).body("items.plannedKrw", contains(12));
    }

    @Test
    void withdraws_a_line_by_a_revision_without_amounts_and_keeps_its_key() {
        revise(WITHDRAWN + "\"reason\": \"다른 연도의 수치\"")
                .statusCode(201)
                .body("plannedKrw", nullValue(), "executedKrw", nullValue(), "recordedAt", notNullValue());
        get("/v1/budgets?planId=" + plan).body("items.plannedKrw", contains(nullValue()));
        revise(WITHDRAWN + "\"reason\": \"x\"")
                .statusCode(409)
                .body("errors.code", contains("ALREADY_WITHDRAWN"), "errors.pointer", contains("/plannedKrw"));
        post("/v1/budgets", BUDGETS, body("null", 10)).statusCode(409);
        revise("\"plannedKrw\": 13, \"executedKrw\": null, \"reason\": \"다시 확인\"")
                .statusCode(201);
        get(path + "/revisions").body("items.plannedKrw", contains(10, null, 13));
    }

    @Test
    void withdraws_nothing_because_an_amount_was_left_out() {
        revise("\"executedKrw\": null, \"reason\": \"x\"")
                .statusCode(400)
                .body("errors.pointer", contains("/plannedKrw"));
        revise("\"plannedKrw\": 12, \"reason\": \"x\"")
                .statusCode(400)
                .body("errors.pointer", contains("/executedKrw"));
        get(path + "/revisions").body("items.plannedKrw", contains(10));
    }

    @Test
    void refuses_a_derivation_of_a_published_figure() {
        revise(
                        "\"plannedKrw\": 12, \"executedKrw\": null, \"derivation\": {\"expression\": \"6 + 6\"}, \"reason\": \"x\"")
                .statusCode(422)
                .body("errors.code", contains("DERIVATION_OF_PUBLISHED"), "errors.pointer", contains("/derivation"));
        get(path + "/revisions").body("items.plannedKrw", contains(10));
    }

    @Test
    void refuses_a_revision_without_a_reason_or_a_known_source() {
        revise("\"plannedKrw\": 12, \"executedKrw\": null")
                .statusCode(400)
                .body("errors.code", contains("REQUIRED"), "errors.pointer", contains("/reason"));
        revise("\"plannedKrw\": 12, \"executedKrw\": null, \"reason\": \" \"").statusCode(400);
        revise("\"plannedKrw\": -12, \"executedKrw\": null, \"reason\": \"x\"")
                .statusCode(400)
                .body("errors.pointer", contains("/plannedKrw"));
        revise("\"plannedKrw\": 12, \"executedKrw\": null, \"reason\": \"x\", \"kind\": \"INCENTIVE\"")
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
        revise("\"plannedKrw\": 12, \"executedKrw\": null, \"basis\": \"DERIVED\", \"reason\": \"x\"")
                .statusCode(422)
                .body("errors.pointer", contains("/derivation"));
        post(
                        path + "/revisions",
                        BUDGETS,
                        "{\"plannedKrw\": 12, \"executedKrw\": null, \"sourceId\": \"none\", \"reason\": \"x\"}")
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_REFERENCE"), "errors.pointer", contains("/sourceId"));
        get(path + "/revisions").body("items.plannedKrw", contains(10));
    }

    @Test
    void lets_only_those_revise_who_may_in_the_region() {
        String body = "{\"plannedKrw\": 12, \"executedKrw\": null, \"sourceId\": \"%s\", \"reason\": \"x\"}"
                .formatted(source);
        anonymously().body(body).post(path + "/revisions").then().statusCode(401);
        with("plans:write").body(body).post(path + "/revisions").then().statusCode(403);
        in("elsewhere", BUDGETS).body(body).post(path + "/revisions").then().statusCode(403);
        get(path + "/revisions").body("items.plannedKrw", contains(10));
        in(region, BUDGETS).body(body).post(path + "/revisions").then().statusCode(201);
    }

    @Test
    void pages_the_lines_of_one_state_while_others_write() {
        for (int i = 0; i < 4; i++) {
            line('"' + programme("") + '"', 20 + i);
        }
        String list = "/v1/budgets?planId=" + plan + "&limit=2";
        var first = get(list);
        List<Integer> amounts = new ArrayList<>(first.extract().<List<Integer>>path("items.plannedKrw"));
        String cursor = first.extract().path("nextCursor");
        for (Object id : get("/v1/budgets?planId=" + plan).extract().<List<Object>>path("items.id")) {
            path = "/v1/budgets/" + id;
            revise("\"plannedKrw\": 99, \"executedKrw\": null, \"reason\": \"x\"")
                    .statusCode(201);
        }
        line('"' + programme("") + '"', 30);
        while (cursor != null) {
            var page = get(list + "&cursor=" + cursor);
            amounts.addAll(page.extract().<List<Integer>>path("items.plannedKrw"));
            cursor = page.extract().path("nextCursor");
        }
        assertEquals(List.of(10, 20, 21, 22, 23), amounts.stream().sorted().toList());
        assertEquals(
                List.of("30", "99", "99", "99", "99", "99"),
                paged("/v1/budgets?planId=" + plan, "plannedKrw").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void pages_the_revisions_of_a_line_without_gaps_or_repetitions() {
        IntStream.of(11, 12, 13, 14)
                .forEach(amount ->
                        revise("\"plannedKrw\": %d, \"executedKrw\": null, \"reason\": \"x\"".formatted(amount)));
        assertEquals(List.of("10", "11", "12", "13", "14"), paged(path + "/revisions", "plannedKrw"));
        assertEquals(List.of("14", "13", "12", "11", "10"), paged(path + "/revisions?sort=-changeNo", "plannedKrw"));
        String cursor = get(path + "/revisions?limit=2").extract().path("nextCursor");
        get("/v1/budgets?cursor=" + cursor).statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
        get(path + "/revisions?cursor=" + cursor.substring(1)).statusCode(400);
        get(path + "/revisions?planId=" + plan).statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        anonymously()
                .header("If-None-Match", etag(path + "/revisions"))
                .get(path + "/revisions")
                .then()
                .statusCode(304);
    }

    @Test
    void keeps_one_revision_in_force_when_two_come_at_once() {
        var writers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> revise("\"plannedKrw\": %d, \"executedKrw\": null, \"reason\": \"x\"".formatted(100 + i))
                                .extract()
                                .statusCode()))
                .toList();
        writers.forEach(writer -> assertEquals(201, writer.join()));
        List<Integer> superseding = get(path + "/revisions").extract().path("items.supersededByNo");
        List<Integer> changes = get(path + "/revisions").extract().path("items.changeNo");
        assertEquals(7, changes.size());
        assertEquals(changes.subList(1, 7), superseding.subList(0, 6));
        assertNotEquals(10, get(path).extract().<Integer>path("plannedKrw"));
    }

    private ValidatableResponse revise(String fields) {
        return post(path + "/revisions", BUDGETS, "{\"sourceId\": \"%s\", %s}".formatted(source, fields));
    }

    private String line(String programme, int amount) {
        return "/v1/budgets/"
                + post("/v1/budgets", BUDGETS, body(programme, amount))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String body(String programme, int amount) {
        return "{\"planId\": \"%s\", \"programmeId\": %s, \"fundSource\": \"NATIONAL\", \"plannedKrw\": %d, \"sourceId\": \"%s\"}"
                .formatted(plan, programme, amount, source);
    }
}
