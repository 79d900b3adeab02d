package kr.hwanryu.industry.integrity;

import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.industry;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.replace;
import static kr.hwanryu.industry.Api.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import kr.hwanryu.industry.Api;
import kr.hwanryu.industry.AtOnce;
import org.junit.jupiter.api.Test;

/** Two writes that each keep the rule alone, and break it together. Both have checked when the first one is let in. */
@QuarkusTest
class ConcurrentDescentTest {

    @Inject
    AgroalDataSource database;

    @Test
    void lets_no_two_programmes_become_part_of_each_other() throws SQLException {
        String one = programme("");
        String other = programme("");
        assertEquals(List.of(200, 422), atOnce(() -> putParent(one, other), () -> putParent(other, one)));
    }

    @Test
    void lets_no_two_industries_close_a_circle_of_four() throws SQLException {
        String region = region();
        String a = industry(region, 2020, null);
        String c = industry(region, 2020, null);
        String b = industry(region, 2020, null, c);
        String d = industry(region, 2020, null, a);
        assertEquals(List.of(200, 422), atOnce(() -> putIndustry(a, region, b), () -> putIndustry(c, region, d)));
    }

    @Test
    void lets_no_two_regions_close_a_circle_of_four() throws SQLException {
        String a = region();
        String c = region();
        String b = succeeding(c);
        String d = succeeding(a);
        assertEquals(List.of(200, 422), atOnce(() -> putRegion(a, b), () -> putRegion(c, d)));
    }

    @Test
    void lets_two_that_claim_each_other_wait_in_line_and_not_for_each_other() throws SQLException {
        String one = region();
        String other = region();
        assertEquals(List.of(200, 412), atOnce(() -> putRegion(one, other), () -> putRegion(other, one)));
    }

    private static ValidatableResponse putParent(String id, String parent) {
        return replace(
                "/v1/programmes/" + id,
                "{\"nameKo\": \"x\", \"kind\": \"RND\", \"parentId\": \"%s\"}".formatted(parent));
    }

    private static ValidatableResponse putIndustry(String id, String region, String predecessor) {
        String body =
                """
                {"regionId": "%s", "nameKo": "x", "category": "CORE", "validFromYear": 2020, "succeeds": ["%s"],
                 "sourceId": "%s"}"""
                        .formatted(region, predecessor, source());
        return replace("/v1/industries/" + id, body);
    }

    private static String succeeding(String predecessor) {
        String id = fresh("region");
        Api.create("/v1/regions/" + id, succession(predecessor)).statusCode(201);
        return id;
    }

    private static ValidatableResponse putRegion(String id, String predecessor) {
        return replace("/v1/regions/" + id, succession(predecessor));
    }

    private static String succession(String predecessor) {
        return "{\"nameKo\": \"x\", \"codes\": [], \"succeeds\": [\"%s\"]}".formatted(predecessor);
    }

    @SafeVarargs
    private List<Integer> atOnce(Supplier<ValidatableResponse>... writes) throws SQLException {
        return AtOnce.statuses(database, writes);
    }
}
