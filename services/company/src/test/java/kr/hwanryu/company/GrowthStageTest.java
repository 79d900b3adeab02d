package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Ladders.record;
import static kr.hwanryu.company.Ladders.recorded;
import static kr.hwanryu.company.Ladders.shown;
import static kr.hwanryu.company.Ladders.step;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.count;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.postAs;
import static kr.hwanryu.company.Requests.refused;
import static kr.hwanryu.company.Requests.tokenOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrowthStageTest {

    private static String ladder;

    private String company;

    @BeforeEach
    void standOnTheGround() {
        ladder = ladder == null ? Ladders.created() : ladder;
        company = createdCompany();
    }

    @Test
    void tells_entry_promotion_demotion_and_what_stays_the_same() {
        recorded(company, step(ladder, "POTENTIAL", "2019"));
        String promoted = record(company, shown(ladder, "LEADING", "2021-03"))
                .statusCode(201)
                .body("kind", equalTo("PROMOTION"))
                .body("previousStageCode", equalTo("POTENTIAL"))
                .body("nameKo", equalTo("LEADING 단계"))
                .body("evidence.kind", contains("DESIGNATION"))
                .extract()
                .path("id");
        recorded(company, step(ladder, "LEADING", "2022"));
        recorded(company, step(ladder, "PRE_LEADING", "2023-05-01"));
        stages().body("items.kind", contains("ENTRY", "PROMOTION", "SAME", "DEMOTION"))
                .body("items.previousStageCode", contains(null, "POTENTIAL", "LEADING", "LEADING"));
        get("companies/" + company + "/growth-stages/" + promoted)
                .statusCode(200)
                .body("kind", equalTo("PROMOTION"))
                .body("companyId", equalTo(company));
    }

    @Test
    void puts_a_less_precise_date_before_those_within_it_on_each_ladder_apart() {
        String other = Ladders.created();
        recorded(company, shown(ladder, "PRE_LEADING", "2022-03-31"));
        recorded(company, shown(ladder, "PRE_LEADING", "2022-03"));
        recorded(company, step(ladder, "PRE_LEADING", "2022"));
        recorded(company, step(other, "POTENTIAL", "2022-02"));
        stages().body("items.from", contains("2022", "2022-02", "2022-03", "2022-03-31"))
                .body("items.kind", contains("ENTRY", "ENTRY", "SAME", "SAME"));
        get("companies/" + company + "/growth-stages?ladderId=" + other).body("items.kind", contains("ENTRY"));
        String first = "companies/" + company + "/growth-stages?limit=2";
        String cursor = get(first).extract().path("nextCursor");
        get(first + "&cursor=" + cursor).body("items.from", contains("2022-03", "2022-03-31"));
    }

    @Test
    void asks_for_evidence_of_a_promotion_also_where_one_is_made_of_a_later_stage() {
        recorded(company, step(ladder, "PRE_LEADING", "2021"));
        refused(record(company, step(ladder, "LEADING", "2022")), 422, "/evidence", "EVIDENCE_REQUIRED");
        refused(record(company, step(ladder, "POTENTIAL", "2020")), 422, "/from", "LATER_EVIDENCE_REQUIRED");
        assertEquals(1, count("companies/" + company + "/growth-stages"));
        recorded(company, shown(ladder, "LEADING", "2022"));
    }

    @Test
    void has_one_stage_of_a_ladder_from_a_date() {
        String first = recorded(company, step(ladder, "POTENTIAL", "2020"));
        var second = record(company, step(ladder, "POTENTIAL", "2020"));
        refused(second, 409, "/from", "DUPLICATE");
        second.body("errors[0].detail", containsString(first));
        recorded(company, step(Ladders.created(), "POTENTIAL", "2020"));
        recorded(createdCompany(), step(ladder, "POTENTIAL", "2020"));
    }

    @Test
    void needs_a_ladder_in_force_in_that_year_and_names_its_successor() {
        String old = Ladders.created("validToYear", 2019);
        String young = Ladders.created("validFromYear", 2020, "succeedsId", old);
        var late = record(company, step(old, "POTENTIAL", "2020-01"));
        refused(late, 422, "/ladderId", "OUTSIDE_VALIDITY");
        late.body("errors[0].detail", containsString(young));
        refused(record(company, step(young, "POTENTIAL", "2019-12-31")), 422, "/ladderId", "OUTSIDE_VALIDITY");
        recorded(company, step(old, "POTENTIAL", "2019-12-31"));
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        var rumour = body("kind", "REVENUE", "textKo", "소문", "sourceId", "rumour");
        record(company, step("no-ladder", "POTENTIAL", "2099", "evidence", List.of(rumour), "sourceId", "hearsay"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/ladderId", "/from", "/evidence/0/sourceId", "/sourceId"))
                .body("errors.code", hasItems("UNKNOWN_REFERENCE", "NOT_YET"));
        refused(record(company, step(ladder, "SUMMIT", "2020")), 422, "/stageCode", "UNKNOWN_STAGE");
        stages().body("items", empty());
    }

    @Test
    void refuses_what_the_contract_does_not_allow() {
        for (String from : List.of("2023-02-29", "2023-13", "23", "2023-1-1", "2023-04-31", "1999")) {
            refused(record(company, step(ladder, "POTENTIAL", from)), 400, "/from", "INVALID_FORMAT");
        }
        refused(record(company, step(ladder, "POTENTIAL", "2020", "rank", 1)), 400, "/rank", "UNKNOWN_FIELD");
        get("companies/" + company + "/growth-stages?colour=red").statusCode(400);
        get("companies/" + UUID.randomUUID() + "/growth-stages").statusCode(404);
        get("companies/" + company + "/growth-stages/" + UUID.randomUUID()).statusCode(404);
        record(UUID.randomUUID().toString(), step(ladder, "POTENTIAL", "2020")).statusCode(404);
        String elsewhere = recorded(createdCompany(), step(ladder, "POTENTIAL", "2024-02-29"));
        get("companies/" + company + "/growth-stages/" + elsewhere).statusCode(404);
    }

    @Test
    void asks_for_the_scope_and_the_region_of_the_company() {
        String path = "companies/" + company + "/growth-stages";
        var step = step(ladder, "POTENTIAL", "2020");
        given().contentType(ContentType.JSON)
                .body(step)
                .post("/v1/" + path)
                .then()
                .statusCode(401);
        postAs(TestTokens.everywhere("reference:write"), path, step).statusCode(403);
        postAs(tokenOf("daejeon"), path, step).statusCode(403);
        postAs(tokenOf("gangwon"), path, step).statusCode(201);
    }

    @Test
    void shows_a_company_with_the_stage_that_it_stands_on() {
        get("companies/" + company).body("growthStage", nullValue());
        String etag = get("companies/" + company).extract().header("ETag");
        recorded(company, shown(ladder, "LEADING", "2022-03"));
        recorded(company, step(ladder, "POTENTIAL", "2022-07"));
        recorded(company, step(ladder, "PRE_LEADING", "2021"));
        get("companies/" + company)
                .header("ETag", not(equalTo(etag)))
                .body("growthStage.ladderId", equalTo(ladder))
                .body("growthStage.stageCode", equalTo("POTENTIAL"))
                .body("growthStage.nameKo", equalTo("POTENTIAL 단계"))
                .body("growthStage.from", equalTo("2022-07"));
        get("companies?id=" + company).body("items[0].growthStage.stageCode", equalTo("POTENTIAL"));
    }

    @Test
    void tells_ladder_and_stage_by_their_names_of_today() {
        String own = Ladders.created();
        String id = recorded(company, step(own, "POTENTIAL", "2020"));
        String path = "companies/" + company + "/growth-stages/" + id;
        String etag = get(path).extract().header("ETag");
        given().header("If-None-Match", etag).get("/v1/" + path).then().statusCode(304);
        var renamed = List.of(body("order", 1, "code", "POTENTIAL", "nameKo", "잠재기업"));
        Ladders.put(own, "If-Match", "*", Ladders.ladder("stages", renamed)).statusCode(200);
        given().header("If-None-Match", etag)
                .get("/v1/" + path)
                .then()
                .statusCode(200)
                .body("nameKo", equalTo("잠재기업"));
    }

    private ValidatableResponse stages() {
        return get("companies/" + company + "/growth-stages").statusCode(200);
    }
}
