package kr.hwanryu.industry.industries;

import static kr.hwanryu.industry.Api.REFERENCE;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.industry;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.replace;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndustryTest {

    private final String id = fresh("industry");
    private final String path = "/v1/industries/" + id;
    private String region;

    @BeforeEach
    void begin() {
        region = region();
    }

    @Test
    void holds_partners_succession_and_what_was_inferred() {
        String partner = region();
        String old = industry(region, 2019, 2020);
        create(
                        path,
                        body(
                                "\"cooperation\": \"INTER_REGIONAL\", \"partnerRegionIds\": [\"%s\"], \"succeeds\": [\"%s\"],"
                                                .formatted(partner, old)
                                        + "\"inferred\": [\"validToYear\", \"succeeds\"],"))
                .statusCode(201)
                .body("partnerRegionIds", contains(partner), "succeeds", contains(old), "succeededBy", empty())
                .body("inferred", contains("validToYear", "succeeds"), "cooperation", equalTo("INTER_REGIONAL"));
        get("/v1/industries/" + old).body("succeededBy", contains(id));
    }

    @Test
    void tells_a_reader_of_the_predecessor_that_it_was_succeeded() {
        String old = industry(region, 2019, 2020);
        String seen = etag("/v1/industries/" + old);
        create(path, body("\"succeeds\": [\"%s\"],".formatted(old))).statusCode(201);
        anonymously()
                .header("If-None-Match", seen)
                .get("/v1/industries/" + old)
                .then()
                .statusCode(200);
        String after = etag("/v1/industries/" + old);
        replace(path, body("")).statusCode(200).body("succeeds", empty());
        anonymously()
                .header("If-None-Match", after)
                .get("/v1/industries/" + old)
                .then()
                .statusCode(200);
    }

    @Test
    void finds_those_in_force_in_a_year() {
        String ended = industry(region, 2017, 2018);
        String open = industry(region, 2018, null);
        String list = "/v1/industries?regionId=" + region;
        get(list + "&validIn=2017").body("items.id", contains(ended));
        get(list + "&validIn=2018").body("items.id", containsInAnyOrder(ended, open));
        get(list + "&validIn=2026&category=CORE").body("items.id", contains(open));
        get(list + "&category=FUTURE").body("items", empty());
        get(list + "&validIn=20233").statusCode(400).body("errors.parameter", contains("validIn"));
    }

    @Test
    void names_every_fault_of_a_request_at_once() {
        create(
                        path,
                        """
                        {"regionId": "nowhere", "nameKo": "x", "category": "CORE", "partnerRegionIds": ["%s", "nowhere"],
                         "validFromYear": 2023, "validToYear": 2022, "succeeds": ["nothing", "%s"], "sourceId": "none"}"""
                                .formatted(region, id))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/validToYear",
                                "/regionId",
                                "/partnerRegionIds/1",
                                "/succeeds/0",
                                "/succeeds/1",
                                "/sourceId"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "INVALID_PERIOD",
                                "UNKNOWN_REFERENCE",
                                "UNKNOWN_REFERENCE",
                                "UNKNOWN_REFERENCE",
                                "CIRCULAR_DESCENT",
                                "UNKNOWN_REFERENCE"));
        get(path).statusCode(404);
    }

    @Test
    void refuses_regions_that_are_not_in_force_when_it_begins_and_names_their_successors() {
        String gone = region("\"validTo\": \"2021-12-31\",");
        String successor = fresh("region");
        create(
                        "/v1/regions/" + successor,
                        "{\"nameKo\": \"통합\", \"codes\": [], \"succeeds\": [\"%s\"]}".formatted(gone))
                .statusCode(201);
        create(path, body("\"partnerRegionIds\": [\"%s\", \"%s\"],".formatted(successor, gone)))
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_VALIDITY"), "errors.pointer", contains("/partnerRegionIds/1"));
        region = gone;
        create(path, body(""))
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_VALIDITY"), "errors.pointer", contains("/regionId"))
                .body("errors.detail[0]", containsString(successor));
        get(path).statusCode(404);
    }

    @Test
    void refuses_a_succession_that_turns_in_a_circle() {
        String first = industry(region, 2017, 2018);
        String second = industry(region, 2019, 2020, first);
        create(path, body("\"succeeds\": [\"%s\"],".formatted(second))).statusCode(201);
        replace("/v1/industries/" + first, body("\"succeeds\": [\"%s\"],".formatted(id)))
                .statusCode(422)
                .body("errors.code", contains("CIRCULAR_DESCENT"));
        get("/v1/industries/" + first).body("succeeds", empty());
    }

    @Test
    void refuses_a_body_outside_the_contract() {
        create(path, body("\"validToYear\": 20233,")).statusCode(400).body("errors.code", contains("TOO_LARGE"));
        create(path, body("\"partners\": [],")).statusCode(400).body("errors.pointer", contains("/partners"));
        create(path, "{}")
                .statusCode(400)
                .body("errors.pointer", contains("/category", "/nameKo", "/regionId", "/sourceId", "/validFromYear"));
        get(path).statusCode(404);
    }

    @Test
    void lets_only_those_write_who_may_and_saw_what_they_change() {
        anonymously().body(body("")).put(path).then().statusCode(401);
        with("plans:write").body(body("")).put(path).then().statusCode(403);
        in("elsewhere", REFERENCE)
                .header("If-None-Match", "*")
                .body(body(""))
                .put(path)
                .then()
                .statusCode(403);
        with(REFERENCE).body(body("")).put(path).then().statusCode(428);
        with(REFERENCE)
                .header("If-Match", "\"1\"")
                .body(body(""))
                .put(path)
                .then()
                .statusCode(412);
        get(path).statusCode(404);
        in(region, REFERENCE)
                .header("If-None-Match", "*")
                .body(body(""))
                .put(path)
                .then()
                .statusCode(201);
    }

    @Test
    void pages_without_gaps_or_repetitions() {
        List<String> ids = Stream.generate(() -> industry(region, 2023, null))
                .limit(5)
                .sorted()
                .toList();
        String list = "/v1/industries?" + ids.stream().map(one -> "id=" + one).collect(Collectors.joining("&"));
        assertEquals(ids, paged(list, "id"));
        assertEquals(ids.stream().sorted(Comparator.reverseOrder()).toList(), paged(list + "&sort=-id", "id"));
        String cursor = get(list + "&limit=2").extract().path("nextCursor");
        get("/v1/industries?cursor=" + cursor).statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
        get(list + "&limit=201").statusCode(400).body("errors.parameter", contains("limit"));
        get(list + "&colour=red").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
    }

    private String body(String fields) {
        return """
                {%s "regionId": "%s", "nameKo": "그린모빌리티", "category": "FLAGSHIP", "validFromYear": 2022, "sourceId": "%s"}"""
                .formatted(fields, region, source());
    }
}
