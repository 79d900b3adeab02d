package kr.hwanryu.industry.councils;

import static kr.hwanryu.industry.Api.PLANS;
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
import static kr.hwanryu.industry.Api.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CouncilTest {

    private final String id = fresh("council");
    private final String path = "/v1/councils/" + id;
    private String region;

    @BeforeEach
    void begin() {
        region = region();
    }

    @Test
    void keeps_members_and_tiers_in_their_order() {
        String first = institution();
        String second = institution();
        create(path, body(List.of(second, first), tier(2, first), tier(1, null)), PLANS)
                .statusCode(201)
                .body("memberIds", contains(second, first))
                .body("tiers.order", contains(1, 2), "tiers.institutionId", contains(null, first));
        replace(path, body(List.of(first), tier(1, second)), PLANS)
                .statusCode(200)
                .body("memberIds", contains(first), "tiers.institutionId", contains(second));
        get("/v1/councils?kind=THREE_TIER&regionId=" + region).body("items.id", contains(id));
    }

    @Test
    void names_every_unknown_member_and_tier_by_its_index() {
        create(path, body(List.of(institution(), "nobody"), tier(1, "nothing")), PLANS)
                .statusCode(422)
                .body("errors.pointer", contains("/memberIds/1", "/tiers/0/institutionId"))
                .body("errors.code", contains("UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE"));
        get(path).statusCode(404);
    }

    @Test
    void refuses_two_tiers_of_the_same_order_and_a_member_named_twice() {
        create(path, body(List.of(), tier(1, null), tier(1, null)), PLANS)
                .statusCode(409)
                .body("errors.pointer", contains("/tiers"));
        String member = institution();
        create(path, body(List.of(member, member)), PLANS)
                .statusCode(400)
                .body("errors.pointer", contains("/memberIds"));
        create(path, body(List.of(), tier(0, null)), PLANS)
                .statusCode(400)
                .body("errors.pointer", contains("/tiers/0/order"));
        get(path).statusCode(404);
    }

    @Test
    void lets_only_those_write_who_may_in_the_region() {
        String body = body(List.of());
        anonymously().body(body).put(path).then().statusCode(401);
        with(REFERENCE).body(body).put(path).then().statusCode(403);
        in("elsewhere", PLANS)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(403);
        get(path).statusCode(404);
        in(region, PLANS)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
        String other = "{\"regionId\": \"%s\", \"nameKo\": \"x\", \"kind\": \"FORUM\"}".formatted(region());
        in(region, PLANS)
                .header("If-Match", etag(path))
                .body(other)
                .put(path)
                .then()
                .statusCode(403);
        get(path).body("regionId", equalTo(region), "sourceId", nullValue(), "tiers", empty());
    }

    @Test
    void refuses_a_change_of_what_was_not_seen() {
        create(path, body(List.of()), PLANS).statusCode(201);
        String seen = etag(path);
        replace(path, body(List.of(institution())), PLANS).statusCode(200);
        with(PLANS)
                .header("If-Match", seen)
                .body(body(List.of()))
                .put(path)
                .then()
                .statusCode(412);
        with(PLANS).body(body(List.of())).put(path).then().statusCode(428);
    }

    @Test
    void pages_without_gaps_or_repetitions() {
        List<String> ids = Stream.generate(() -> council()).limit(5).sorted().toList();
        String list = "/v1/councils?" + ids.stream().map(one -> "id=" + one).collect(Collectors.joining("&"));
        assertEquals(ids, paged(list, "id"));
        assertEquals(ids.stream().sorted(Comparator.reverseOrder()).toList(), paged(list + "&sort=-id", "id"));
        String cursor = get(list + "&limit=2").extract().path("nextCursor");
        get("/v1/councils?cursor=" + cursor).statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
        get(list + "&limit=201").statusCode(400).body("errors.parameter", contains("limit"));
        get(list + "&colour=red").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
    }

    private String council() {
        String council = fresh("council");
        create("/v1/councils/" + council, body(List.of()), PLANS).statusCode(201);
        return council;
    }

    private String body(List<String> members, String... tiers) {
        String ids = members.stream().map(member -> '"' + member + '"').collect(Collectors.joining(", "));
        return """
                {"regionId": "%s", "nameKo": "3단 협의체", "kind": "THREE_TIER", "memberIds": [%s], "tiers": [%s]}"""
                .formatted(region, ids, String.join(", ", tiers));
    }

    private static String tier(int order, String institution) {
        String id = institution == null ? "null" : '"' + institution + '"';
        return "{\"order\": %d, \"nameKo\": \"정책기획단\", \"institutionId\": %s}".formatted(order, id);
    }
}
