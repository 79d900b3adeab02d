package kr.hwanryu.industry.programmes;

import static kr.hwanryu.industry.Api.REFERENCE;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.replace;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeTest {

    private final String id = fresh("programme");
    private final String path = "/v1/programmes/" + id;

    @Test
    void holds_what_a_programme_is_part_of_and_its_years() {
        String parent = programme("");
        create(path, body(parent, 2022, 2024))
                .statusCode(201)
                .body("parentId", equalTo(parent), "validToYear", equalTo(2024));
        get("/v1/programmes?kind=ENTERPRISE_SUPPORT&limit=200")
                .body("items.id", hasItem(id), "items.id", not(hasItem(parent)));
    }

    @Test
    void refuses_an_unknown_or_circular_parent_and_a_period_that_runs_backwards() {
        create(path, body("nothing", 2024, 2022))
                .statusCode(422)
                .body("errors.code", contains("INVALID_PERIOD", "UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/validToYear", "/parentId"));
        get(path).statusCode(404);
        String parent = programme("");
        create(path, body(parent, 2022, 2022)).statusCode(201);
        replace("/v1/programmes/" + parent, body(id, 2022, 2022))
                .statusCode(422)
                .body("errors.code", contains("CIRCULAR_DESCENT"));
        replace(path, body(id, 2022, 2022)).statusCode(422).body("errors.pointer", contains("/parentId"));
    }

    @Test
    void lets_only_those_write_who_may_and_saw_what_they_change() {
        String body = body(programme(""), 2022, 2024);
        anonymously().body(body).put(path).then().statusCode(401);
        with("plans:write").body(body).put(path).then().statusCode(403);
        in("gangwon", REFERENCE)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(403);
        with(REFERENCE).body(body).put(path).then().statusCode(428);
        get(path).statusCode(404);
        create(path, body).statusCode(201);
        String seen = etag(path);
        replace(path, body).statusCode(200);
        with(REFERENCE).header("If-Match", seen).body(body).put(path).then().statusCode(412);
    }

    @Test
    void refuses_a_body_outside_the_contract() {
        create(path, body("x", 1999, 20233))
                .statusCode(400)
                .body("errors.pointer", contains("/parentId", "/validFromYear", "/validToYear"));
    }

    @Test
    void pages_without_gaps_or_repetitions() {
        List<String> ids =
                Stream.generate(() -> programme("")).limit(5).sorted().toList();
        String list = "/v1/programmes?" + ids.stream().map(one -> "id=" + one).collect(Collectors.joining("&"));
        assertEquals(ids, paged(list, "id"));
        assertEquals(ids.stream().sorted(Comparator.reverseOrder()).toList(), paged(list + "&sort=-id", "id"));
        String cursor = get(list + "&limit=2").extract().path("nextCursor");
        get("/v1/programmes?cursor=" + cursor).statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
        get(list + "&limit=201").statusCode(400).body("errors.parameter", contains("limit"));
        get(list + "&colour=red").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
    }

    private static String body(String parent, int from, int to) {
        return """
                {"nameKo": "성장사다리", "kind": "ENTERPRISE_SUPPORT", "parentId": "%s", "validFromYear": %d, "validToYear": %d}"""
                .formatted(parent, from, to);
    }
}
