package kr.hwanryu.industry.industries;

import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.industry;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndustryLineageTest {

    private static final Map<String, String> ULSAN = new TreeMap<>(Map.of(
            "ulsan-eco-auto-parts", "ulsan-green-mobility",
            "ulsan-marine", "ulsan-smart-shipbuilding",
            "ulsan-advanced-chem", "ulsan-future-chem",
            "ulsan-eco-energy", "ulsan-low-carbon-energy"));

    @Test
    void connects_the_industries_of_ulsan_of_2019_with_those_of_2022() {
        String region = region();
        String source = source();
        ULSAN.keySet().forEach(old -> put(region, source, old, 2019, 2020, "[]"));
        ULSAN.forEach((old, next) -> put(region, source, next, 2022, 2022, "[\"" + old + "\"]"));
        String list = "/v1/industries?regionId=" + region;
        get(list + "&validIn=2019").body("items.id", contains(ULSAN.keySet().toArray()));
        get(list + "&validIn=2022")
                .body("items.id", containsInAnyOrder(ULSAN.values().toArray()));
        ULSAN.forEach((old, next) -> List.of(old, next).forEach(id -> get(lineage(id))
                .statusCode(200)
                .body("items.id", contains(old, next), "items.validFromYear", contains(2019, 2022))
                .body("items[0].succeededBy", contains(next), "items[1].succeeds", contains(old))));
    }

    @Test
    void goes_over_any_number_of_steps_and_leaves_out_the_sides() {
        String region = region();
        String first = industry(region, 2012, 2014);
        String second = industry(region, 2015, 2018, first);
        String third = industry(region, 2019, 2022, second);
        String side = industry(region, 2019, 2022, second);
        String joined = industry(region, 2013, 2018);
        String last = industry(region, 2023, null, third, joined);
        get(lineage(second)).body("items.id", contains(first, second, third, side, last));
        get(lineage(third)).body("items.id", contains(first, second, third, last));
        get(lineage(last)).body("items.id", contains(first, joined, second, third, last));
        get(lineage(side)).body("items.id", contains(first, second, side));
        get(lineage(joined)).body("items.id", contains(joined, last));
    }

    @Test
    void pages_the_line_in_order_of_validity() {
        String region = region();
        String id = industry(region, 2010, 2010);
        for (int year = 2011; year < 2015; year++) {
            id = industry(region, year, year, id);
        }
        String last = id;
        List<String> years = List.of("2010", "2011", "2012", "2013", "2014");
        assertEquals(years, paged(lineage(last), "validFromYear"));
        assertEquals(
                years.stream().sorted((one, other) -> other.compareTo(one)).collect(Collectors.toList()),
                paged(lineage(last) + "?sort=-validFromYear", "validFromYear"));
        get(lineage(last) + "?limit=2&includeTotal=true").body("items", hasSize(2), "total", equalTo(5));
        anonymously()
                .header("If-None-Match", etag(lineage(last)))
                .get(lineage(last))
                .then()
                .statusCode(304);
    }

    @Test
    void is_that_industry_alone_where_nothing_came_before_or_after() {
        String alone = industry(region(), 2023, null);
        get(lineage(alone)).statusCode(200).body("items.id", contains(alone));
        get(lineage("no-such-industry")).statusCode(404);
        get(lineage(alone) + "?validIn=2023").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        get(lineage(alone) + "?sort=nameKo").statusCode(400).body("errors.code", contains("UNKNOWN_SORT"));
    }

    private static String lineage(String id) {
        return "/v1/industries/" + id + "/lineage";
    }

    private static void put(String region, String source, String id, int from, int to, String succeeds) {
        create(
                        "/v1/industries/" + id,
                        """
                        {"regionId": "%s", "nameKo": "울산 주력산업", "category": "FLAGSHIP", "validFromYear": %d,
                         "validToYear": %d, "succeeds": %s, "inferred": ["succeeds"], "sourceId": "%s"}"""
                                .formatted(region, from, to, succeeds, source))
                .statusCode(201);
    }
}
