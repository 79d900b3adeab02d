package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Ladders.ladder;
import static kr.hwanryu.company.Ladders.newId;
import static kr.hwanryu.company.Ladders.put;
import static kr.hwanryu.company.Ladders.putAs;
import static kr.hwanryu.company.Ladders.recorded;
import static kr.hwanryu.company.Ladders.stage;
import static kr.hwanryu.company.Ladders.step;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrowthLadderTest {

    @Test
    void creates_a_ladder_and_finds_it() {
        String id = newId();
        var stages = List.of(
                body("order", 2, "code", "PRE_LEADING", "nameKo", "예비선도", "minimumRevenueKrw", 10_000_000_000L),
                body("order", 1, "code", "POTENTIAL", "nameKo", "잠재", "belowRevenueKrw", 10_000_000_000L));
        put(id, "If-None-Match", "*", ladder("stages", stages, "validFromYear", 2019))
                .statusCode(201)
                .header("Location", equalTo("/v1/growth-ladders/" + id))
                .header("ETag", notNullValue())
                .body("sourceId", nullValue());
        get("growth-ladders/" + id)
                .statusCode(200)
                .body("stages.code", contains("POTENTIAL", "PRE_LEADING"))
                .body("stages[0].belowRevenueKrw", equalTo(10_000_000_000L))
                .body("stages[0].minimumRevenueKrw", nullValue());
        get("growth-ladders?id=" + id + "&validIn=2019").body("items.id", contains(id));
        get("growth-ladders?id=" + id + "&validIn=2018").body("items", empty());
        get("growth-ladders/nobody-climbs").statusCode(404);
    }

    @Test
    void is_replaced_only_as_it_was_read() {
        String id = Ladders.created();
        String read = get("growth-ladders/" + id).extract().header("ETag");
        put(id, "If-None-Match", "*", ladder()).statusCode(412);
        put(id, "If-Match", read, ladder("nameEn", "Ladder")).statusCode(200).body("nameEn", equalTo("Ladder"));
        put(id, "If-Match", read, ladder("nameEn", "Steps")).statusCode(412);
        given().auth()
                .oauth2(Ladders.REFERENCE)
                .contentType(ContentType.JSON)
                .body(ladder())
                .put("/v1/growth-ladders/" + id)
                .then()
                .statusCode(428);
        get("growth-ladders/" + id).body("nameEn", equalTo("Ladder"));
    }

    @Test
    void keeps_the_stages_that_companies_stand_on_and_their_order() {
        String id = Ladders.created();
        String company = createdCompany();
        recorded(company, step(id, "POTENTIAL", "2020"));
        recorded(company, Ladders.shown(id, "LEADING", "2021"));
        var without = ladder("stages", List.of(stage(1, "PRE_LEADING"), stage(2, "LEADING")));
        refused(put(id, "If-Match", "*", without), 409, "/stages", "STAGE_STOOD_ON");
        var turned = ladder("stages", List.of(stage(1, "LEADING"), stage(2, "POTENTIAL")));
        refused(put(id, "If-Match", "*", turned), 409, "/stages", "STAGES_REORDERED");
        get("growth-ladders/" + id).body("stages.code", contains("POTENTIAL", "PRE_LEADING", "LEADING"));

        var around = List.of(stage(1, "SEED"), stage(2, "POTENTIAL"), stage(3, "LEADING"), stage(4, "GLOBAL"));
        put(id, "If-Match", "*", ladder("stages", around))
                .statusCode(200)
                .body("stages.code", contains("SEED", "POTENTIAL", "LEADING", "GLOBAL"));
    }

    @Test
    void lets_two_free_stages_change_places() {
        String id = Ladders.created();
        var turned = List.of(stage(1, "PRE_LEADING"), stage(2, "POTENTIAL"), stage(3, "LEADING"));
        put(id, "If-Match", "*", ladder("stages", turned)).statusCode(200);
        get("growth-ladders/" + id).body("stages.code", contains("PRE_LEADING", "POTENTIAL", "LEADING"));
    }

    @Test
    void succeeds_another_version_but_never_itself() {
        String old = Ladders.created("validToYear", 2021);
        String young = Ladders.created("validFromYear", 2022, "succeedsId", old);
        get("growth-ladders/" + young).body("succeedsId", equalTo(old));
        refused(put(old, "If-Match", "*", ladder("succeedsId", young)), 422, "/succeedsId", "CIRCULAR_DESCENT");
        refused(put(old, "If-Match", "*", ladder("succeedsId", old)), 422, "/succeedsId", "CIRCULAR_DESCENT");
        refused(
                put(newId(), "If-None-Match", "*", ladder("succeedsId", "no-ladder")),
                422,
                "/succeedsId",
                "UNKNOWN_REFERENCE");
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        var stages = List.of(
                stage(1, "POTENTIAL"),
                stage(1, "POTENTIAL"),
                body("order", 3, "code", "TOP", "nameKo", "정상", "minimumRevenueKrw", 5, "belowRevenueKrw", 5));
        var wrong = ladder("stages", stages, "validFromYear", 2022, "validToYear", 2021, "sourceId", "rumour");
        String id = newId();
        put(id, "If-None-Match", "*", wrong)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/validToYear",
                                "/stages/1/code",
                                "/stages/1/order",
                                "/stages/2/belowRevenueKrw",
                                "/sourceId"));
        get("growth-ladders/" + id).statusCode(404);
    }

    @Test
    void refuses_what_the_contract_does_not_allow() {
        String id = newId();
        refused(put(id, "If-None-Match", "*", ladder("colour", 1)), 400, "/colour", "UNKNOWN_FIELD");
        refused(put(id, "If-None-Match", "*", ladder("stages", List.of())), 400, "/stages", "INVALID_SIZE");
        refused(
                put(id, "If-None-Match", "*", ladder("stages", List.of(stage(1, "top")))),
                400,
                "/stages/0/code",
                "INVALID_FORMAT");
        get("growth-ladders?colour=red").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void asks_for_the_scope_in_every_region() {
        String id = newId();
        given().contentType(ContentType.JSON)
                .body(ladder())
                .put("/v1/growth-ladders/" + id)
                .then()
                .statusCode(401);
        putAs(TestTokens.everywhere(Requests.SCOPE), id, "If-None-Match", "*", ladder())
                .statusCode(403);
        putAs(TestTokens.of(List.of("gangwon"), "reference:write"), id, "If-None-Match", "*", ladder())
                .statusCode(403);
    }
}
