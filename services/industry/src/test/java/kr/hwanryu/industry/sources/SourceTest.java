package kr.hwanryu.industry.sources;

import static kr.hwanryu.industry.Api.REFERENCE;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.replace;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.hwanryu.industry.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceTest {

    private final String id = fresh("source");
    private final String path = "/v1/sources/" + id;

    @Test
    void creates_a_source_under_the_chosen_id() {
        create(path, "{\"publisher\": \"강원일보\", \"publishedOn\": \"2025-08-10\", \"url\": \"https://kwnews.co.kr\"}")
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", notNullValue())
                .body("publisher", equalTo("강원일보"), "title", nullValue(), "recordedAt", notNullValue());
        get(path).statusCode(200).body("publishedOn", equalTo("2025-08-10"));
    }

    @Test
    void replaces_what_was_read_and_refuses_a_stale_view_of_it() {
        create(path, "{\"publisher\": \"강원일보\"}").statusCode(201);
        String seen = etag(path);
        replace(path, "{\"publisher\": \"전자신문\"}").statusCode(200).body("publisher", equalTo("전자신문"));
        with(REFERENCE)
                .header("If-Match", seen)
                .body("{\"publisher\": \"뉴스핌\"}")
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("PRECONDITION_FAILED"));
        create(path, "{\"publisher\": \"뉴스핌\"}").statusCode(412);
        get(path).body("publisher", equalTo("전자신문"));
    }

    @Test
    void refuses_a_write_without_a_precondition() {
        with(REFERENCE).body("{\"publisher\": \"x\"}").put(path).then().statusCode(428);
        get(path).statusCode(404);
    }

    @Test
    void tells_all_faults_of_a_body_at_once_and_stores_nothing() {
        create(path, "{\"publisher\": \"\", \"url\": \"ftp://x\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/publisher", "/url"));
        get(path).statusCode(404);
    }

    @Test
    void refuses_an_unknown_field_and_a_broken_body() {
        create(path, "{\"publisher\": \"x\", \"puplishedOn\": null}")
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_FIELD"), "errors.pointer", contains("/puplishedOn"));
        create(path, "{\"publisher\": ").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        create(path, "{\"publisher\": 1}").statusCode(400).body("errors.pointer", contains("/publisher"));
        create("/v1/sources/A_b", "{\"publisher\": \"x\"}").statusCode(400).body("errors.parameter", contains("id"));
        get(path).statusCode(404);
    }

    @Test
    void lets_only_those_write_who_may() {
        String body = "{\"publisher\": \"x\"}";
        anonymously().body(body).put(path).then().statusCode(401).header("WWW-Authenticate", notNullValue());
        with("plans:write").body(body).put(path).then().statusCode(403).body("detail", containsString(REFERENCE));
        in("gangwon", REFERENCE)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(403);
        get(path).statusCode(404);
    }

    @Test
    void pages_without_gaps_or_repetitions() {
        List<String> ids = Stream.generate(Api::source).limit(5).sorted().toList();
        String list = "/v1/sources?" + ids.stream().map(id -> "id=" + id).collect(Collectors.joining("&"));
        assertEquals(ids, paged(list, "id"));
        assertEquals(ids.stream().sorted(Collections.reverseOrder()).toList(), paged(list + "&sort=-id", "id"));
        get(list + "&includeTotal=true&limit=1").body("total", equalTo(5), "items", hasSize(1));
    }

    @Test
    void refuses_a_cursor_that_is_foreign_or_tampered_with() {
        String list = "/v1/sources?id=" + source() + "&id=" + source();
        String cursor = get(list + "&limit=1").extract().path("nextCursor");
        get(list + "&cursor=" + cursor + "x").statusCode(400).body("errors.parameter", contains("cursor"));
        get("/v1/sources?cursor=" + cursor).statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
    }

    @Test
    void refuses_parameters_that_are_not_documented_or_out_of_bounds() {
        get("/v1/sources?publisher=x").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        get("/v1/sources?limit=201").statusCode(400).body("errors.parameter", contains("limit"));
        get("/v1/sources?limit=x").statusCode(400);
        get("/v1/sources?sort=url").statusCode(400).body("errors.code", contains("UNKNOWN_SORT"));
    }

    @Test
    void answers_304_to_who_has_the_current_state() {
        String one = "/v1/sources/" + source();
        for (String read : List.of(one, "/v1/sources?id=" + source())) {
            anonymously()
                    .header("If-None-Match", etag(read))
                    .get(read)
                    .then()
                    .statusCode(304)
                    .body(emptyString());
        }
        String list = "/v1/sources?id=" + id;
        String before = etag(list);
        create(path, "{\"publisher\": \"x\"}").statusCode(201).body("id", not(emptyString()));
        anonymously()
                .header("If-None-Match", before)
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void answers_200_long_ids_at_once_as_other_services_ask() {
        String ids = Stream.iterate(0, n -> n + 1)
                .limit(200)
                .map(n -> "id=" + "x".repeat(60) + n)
                .collect(Collectors.joining("&"));
        get("/v1/sources?limit=200&" + ids).statusCode(200).body("items", hasSize(0), "nextCursor", nullValue());
        get("/v1/sources?id=a&" + ids).statusCode(400).body("errors.parameter", contains("id"));
    }

    @Test
    void serves_json_only() {
        anonymously().accept("text/html").get("/v1/sources").then().statusCode(406);
    }
}
