package kr.hwanryu.industry.institutions;

import static kr.hwanryu.industry.Api.REFERENCE;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.institution;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.replace;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstitutionTest {

    private final String id = fresh("institution");
    private final String path = "/v1/institutions/" + id;

    @Test
    void creates_an_institution_of_a_region_and_finds_it_by_region_and_kind() {
        String region = region();
        create(path, body(region, source(), "TECHNOPARK"))
                .statusCode(201)
                .body("regionId", equalTo(region), "nameEn", nullValue(), "recordedAt", notNullValue());
        get("/v1/institutions?regionId=" + region + "&kind=TECHNOPARK").body("items.id", contains(id));
        get("/v1/institutions?regionId=" + region + "&kind=MINISTRY").body("items", empty());
        get(path).body("kind", equalTo("TECHNOPARK"));
    }

    @Test
    void names_every_unknown_reference_and_stores_nothing() {
        create(path, body("nowhere", "nothing", "TECHNOPARK"))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/regionId", "/sourceId"));
        get(path).statusCode(404);
    }

    @Test
    void refuses_a_body_outside_the_contract() {
        create(path, body("A b", "x", "Technopark"))
                .statusCode(400)
                .body("errors.pointer", contains("/kind", "/regionId", "/sourceId"));
        create(path, "{\"nameKo\": \"x\", \"kind\": \"MINISTRY\", \"region\": null}")
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_FIELD"));
        get(path).statusCode(404);
    }

    @Test
    void lets_only_those_write_who_may() {
        String region = region();
        String body = body(region, source(), "TECHNOPARK");
        anonymously().body(body).put(path).then().statusCode(401);
        with("plans:write").body(body).put(path).then().statusCode(403);
        in("elsewhere", REFERENCE)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(403);
        get(path).statusCode(404);
        in(region, REFERENCE)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }

    @Test
    void takes_a_token_of_both_regions_to_move_it() {
        String from = region();
        String to = region();
        create(path, body(from, source(), "TECHNOPARK")).statusCode(201);
        in(to, REFERENCE)
                .header("If-Match", etag(path))
                .body(body(to, source(), "TECHNOPARK"))
                .put(path)
                .then()
                .statusCode(403);
        get(path).body("regionId", equalTo(from));
        replace(path, body(to, source(), "TECHNOPARK")).statusCode(200).body("regionId", equalTo(to));
    }

    @Test
    void refuses_a_change_of_what_was_not_seen() {
        create(path, "{\"nameKo\": \"x\", \"kind\": \"MINISTRY\"}").statusCode(201);
        with(REFERENCE)
                .body("{\"nameKo\": \"y\", \"kind\": \"MINISTRY\"}")
                .put(path)
                .then()
                .statusCode(428);
        String seen = etag(path);
        replace(path, "{\"nameKo\": \"y\", \"kind\": \"MINISTRY\"}").statusCode(200);
        with(REFERENCE)
                .header("If-Match", seen)
                .body("{\"nameKo\": \"z\", \"kind\": \"MINISTRY\"}")
                .put(path)
                .then()
                .statusCode(412);
        get(path).body("nameKo", equalTo("y"));
        anonymously().header("If-None-Match", etag(path)).get(path).then().statusCode(304);
    }

    @Test
    void pages_without_gaps_or_repetitions() {
        List<String> ids =
                Stream.generate(() -> institution()).limit(5).sorted().toList();
        String list = "/v1/institutions?" + ids.stream().map(one -> "id=" + one).collect(Collectors.joining("&"));
        assertEquals(ids, paged(list, "id"));
        assertEquals(ids.stream().sorted(Comparator.reverseOrder()).toList(), paged(list + "&sort=-id", "id"));
        String cursor = get(list + "&limit=2").extract().path("nextCursor");
        get("/v1/institutions?cursor=" + cursor).statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
        get(list + "&limit=201").statusCode(400).body("errors.parameter", contains("limit"));
        get(list + "&colour=red").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
    }

    private static String body(String region, String source, String kind) {
        return "{\"nameKo\": \"강원테크노파크\", \"kind\": \"%s\", \"regionId\": \"%s\", \"sourceId\": \"%s\"}"
                .formatted(kind, region, source);
    }
}
