package kr.hwanryu.industry.regions;

import static kr.hwanryu.industry.Api.REFERENCE;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.replace;
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.hwanryu.industry.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionTest {

    private static final String PLAIN = "{\"nameKo\": \"강원도\", \"codes\": []}";

    private final String id = fresh("region");
    private final String path = "/v1/regions/" + id;

    @Test
    void finds_a_region_by_the_code_of_the_day_and_no_other() {
        String gangwon = "gangwon";
        create(
                        "/v1/regions/" + gangwon,
                        """
                        {"nameKo": "강원특별자치도", "nameEn": "Gangwon", "codes": [
                          {"scheme": "ISO3166-2", "code": "KR-42"},
                          {"scheme": "KOSTAT", "code": "32"},
                          {"scheme": "MOIS", "code": "42", "validTo": "2023-06-10", "nameKo": "강원도"},
                          {"scheme": "MOIS", "code": "51", "validFrom": "2023-06-11"}]}""")
                .statusCode(201)
                .body("codes.code", contains("KR-42", "32", "42", "51"), "codes[2].nameKo", equalTo("강원도"));
        get("/v1/regions?code=MOIS:51&on=2024-01-01").body("items.id", contains(gangwon));
        get("/v1/regions?code=MOIS:51&on=2023-06-10").body("items", empty());
        get("/v1/regions?code=MOIS:42&on=2023-06-10").body("items.id", contains(gangwon));
        get("/v1/regions?code=MOIS:42").body("items.id", contains(gangwon));
        get("/v1/regions?code=ISO3166-2:KR-42&on=2024-01-01").body("items.id", contains(gangwon));
        get("/v1/regions?code=KOSTAT:51").body("items", empty());
    }

    @Test
    void refuses_a_code_without_its_scheme() {
        for (String code : List.of("51", "MOIS", "MOIS:", "NUTS:51", "MOIS:5 1")) {
            anonymously()
                    .queryParam("code", code)
                    .get("/v1/regions")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("code"));
        }
        get("/v1/regions?on=2024-13-01").statusCode(400).body("errors.parameter", contains("on"));
    }

    @Test
    void derives_what_succeeded_a_region() {
        String old = region();
        String before = etag("/v1/regions/" + old);
        create(
                        path,
                        "{\"nameKo\": \"통합\", \"validFrom\": \"2026-07-01\", \"codes\": [], \"succeeds\": [\"%s\"]}"
                                .formatted(old))
                .statusCode(201)
                .body("succeeds", contains(old), "succeededBy", empty());
        anonymously()
                .header("If-None-Match", before)
                .get("/v1/regions/" + old)
                .then()
                .statusCode(200)
                .body("succeededBy", contains(id));
        replace(path, PLAIN).statusCode(200);
        get("/v1/regions/" + old).body("succeededBy", empty());
    }

    @Test
    void refuses_an_unknown_or_circular_predecessor() {
        String known = region();
        create(
                        path,
                        "{\"nameKo\": \"x\", \"codes\": [], \"succeeds\": [\"%s\", \"nowhere\", \"%s\"]}"
                                .formatted(known, id))
                .statusCode(422)
                .body("errors.code", contains("CIRCULAR_DESCENT", "UNKNOWN_REFERENCE"))
                .body("errors.pointer", contains("/succeeds/2", "/succeeds/1"));
        get(path).statusCode(404);
        create(path, "{\"nameKo\": \"x\", \"codes\": [], \"succeeds\": [\"%s\"]}".formatted(known))
                .statusCode(201);
        replace("/v1/regions/" + known, "{\"nameKo\": \"x\", \"codes\": [], \"succeeds\": [\"%s\"]}".formatted(id))
                .statusCode(422)
                .body("errors.code", contains("CIRCULAR_DESCENT"));
        get("/v1/regions/" + known).body("succeeds", empty(), "nameKo", equalTo("강원도"));
    }

    @Test
    void never_gives_a_code_to_a_second_region() {
        String code =
                "{\"nameKo\": \"x\", \"codes\": [{\"scheme\": \"MOIS\", \"code\": \"9901\", \"validTo\": \"2020-01-01\"}]}";
        create(path, code).statusCode(201);
        create("/v1/regions/" + fresh("region"), code)
                .statusCode(409)
                .body("errors.code", contains("DUPLICATE_KEY"), "errors.pointer", contains("/codes"));
        replace(path, PLAIN)
                .statusCode(422)
                .body("errors.code", contains("CODE_WITHDRAWN"), "errors.detail[0]", containsString("MOIS:9901"));
        get(path).body("codes.code", contains("9901"));
        replace(path, code).statusCode(200).body("codes.code", contains("9901"));
    }

    @Test
    void refuses_a_code_that_stands_in_one_region_twice() {
        create(
                        path,
                        """
                        {"nameKo": "x", "codes": [{"scheme": "MOIS", "code": "9903"}, {"scheme": "KOSTAT", "code": "9903"},
                         {"scheme": "MOIS", "code": "9903", "validFrom": "2024-01-01"}]}""")
                .statusCode(422)
                .body("errors.code", contains("REPEATED"), "errors.pointer", contains("/codes/2"))
                .body("errors.detail[0]", containsString("MOIS:9903"));
        get(path).statusCode(404);
    }

    @Test
    void refuses_periods_that_end_before_they_begin() {
        create(
                        path,
                        """
                        {"nameKo": "x", "validFrom": "2024-01-02", "validTo": "2024-01-01",
                         "codes": [{"scheme": "MOIS", "code": "9902", "validFrom": "2024-01-02", "validTo": "2024-01-01"}]}""")
                .statusCode(422)
                .body("errors.code", contains("INVALID_PERIOD", "INVALID_PERIOD"))
                .body("errors.pointer", contains("/validTo", "/codes/0/validTo"));
        get(path).statusCode(404);
    }

    @Test
    void tells_which_element_of_a_list_is_wrong() {
        create(
                        path,
                        "{\"nameKo\": \"x\", \"codes\": [{\"scheme\": \"NUTS\", \"code\": \"51\"}], \"succeeds\": [\"A b\"]}")
                .statusCode(400)
                .body("errors.pointer", contains("/codes/0/scheme", "/succeeds/0"));
        create(path, "{\"nameKo\": \"x\"}").statusCode(400).body("errors.pointer", contains("/codes"));
        get(path).statusCode(404);
    }

    @Test
    void lists_the_regions_that_are_there_in_a_year_or_on_a_day() {
        String retired = region("\"validTo\": \"2026-06-30\",");
        String later = region("\"validFrom\": \"2026-07-01\",");
        String list = "/v1/regions?id=" + retired + "&id=" + later;
        get(list + "&validIn=2025").body("items.id", contains(retired));
        get(list + "&validIn=2026").body("items.id", contains(retired, later));
        get(list + "&validIn=2027").body("items.id", contains(later));
        get(list + "&on=2026-07-01").body("items.id", contains(later));
        get(list + "&validIn=20233").statusCode(400).body("errors.parameter", contains("validIn"));
    }

    @Test
    void lets_only_those_write_who_may_and_saw_what_they_change() {
        anonymously().body(PLAIN).put(path).then().statusCode(401);
        in(id, REFERENCE)
                .header("If-None-Match", "*")
                .body(PLAIN)
                .put(path)
                .then()
                .statusCode(403);
        with(REFERENCE).body(PLAIN).put(path).then().statusCode(428);
        with(REFERENCE).header("If-Match", "\"1\"").body(PLAIN).put(path).then().statusCode(412);
        get(path).statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void pages_without_gaps_or_repetitions() {
        List<String> ids = Stream.generate(Api::region).limit(5).sorted().toList();
        String list = "/v1/regions?" + ids.stream().map(one -> "id=" + one).collect(Collectors.joining("&"));
        assertEquals(ids, paged(list, "id"));
        get("/v1/regions?limit=201").statusCode(400);
        get("/v1/regions?id=none").statusCode(200).body("items", empty(), "nextCursor", nullValue());
    }
}
