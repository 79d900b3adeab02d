package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Ladders.patch;
import static kr.hwanryu.company.Ladders.recorded;
import static kr.hwanryu.company.Ladders.shown;
import static kr.hwanryu.company.Ladders.step;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.refused;
import static kr.hwanryu.company.Requests.tokenOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrowthStagePatchTest {

    private static String ladder;

    private String company;
    private String first;

    @BeforeEach
    void standOnTheFirstStage() {
        ladder = ladder == null ? Ladders.created() : ladder;
        company = createdCompany();
        first = recorded(company, step(ladder, "POTENTIAL", "2020"));
    }

    @Test
    void corrects_a_stage_and_what_the_next_one_is_to_it() {
        recorded(company, shown(ladder, "PRE_LEADING", "2022"));
        patch(company, first, "*", "{\"stageCode\":\"LEADING\",\"from\":\"2020-06\"}")
                .statusCode(200)
                .body("id", equalTo(first))
                .body("from", equalTo("2020-06"))
                .body("kind", equalTo("ENTRY"));
        get("companies/" + company + "/growth-stages")
                .body("items.kind", contains("ENTRY", "DEMOTION"))
                .body("items.evidence.size()", equalTo(2));
    }

    @Test
    void keeps_the_evidence_that_a_promotion_needs() {
        String second = recorded(company, shown(ladder, "PRE_LEADING", "2022"));
        refused(patch(company, second, "*", "{\"evidence\":null}"), 422, "/evidence", "EVIDENCE_REQUIRED");
        refused(patch(company, second, "*", "{\"evidence\":[]}"), 422, "/evidence", "EVIDENCE_REQUIRED");
        patch(company, second, "*", "{\"stageCode\":\"POTENTIAL\",\"evidence\":null}")
                .statusCode(200)
                .body("kind", equalTo("SAME"));
        // The first was no promotion of anything; put behind the second, the second would still need nothing.
        patch(company, first, "*", "{\"from\":\"2023\"}").statusCode(200).body("kind", equalTo("SAME"));
    }

    @Test
    void cannot_leave_a_promotion_without_evidence_behind() {
        String top = recorded(company, shown(ladder, "LEADING", "2021"));
        recorded(company, step(ladder, "LEADING", "2022"));
        refused(
                patch(company, top, "*", "{\"ladderId\":\"" + Ladders.created() + "\"}"),
                422,
                "/from",
                "LATER_EVIDENCE_REQUIRED");
        refused(patch(company, top, "*", "{\"from\":\"2023\"}"), 422, "/from", "LATER_EVIDENCE_REQUIRED");
    }

    @Test
    void cannot_take_the_date_of_another() {
        recorded(company, step(ladder, "POTENTIAL", "2021"));
        refused(patch(company, first, "*", "{\"from\":\"2021\"}"), 409, "/from", "DUPLICATE");
    }

    @Test
    void keeps_to_the_contract_and_the_rules() {
        refused(patch(company, first, "*", "{\"from\":null}"), 400, "/from", "REQUIRED");
        refused(patch(company, first, "*", "{\"from\":\"2021-02-30\"}"), 400, "/from", "INVALID_FORMAT");
        refused(patch(company, first, "*", "{\"colour\":1}"), 400, "/colour", "UNKNOWN_FIELD");
        refused(patch(company, first, "*", "{\"stageCode\":\"SUMMIT\"}"), 422, "/stageCode", "UNKNOWN_STAGE");
        patch(company, UUID.randomUUID().toString(), "*", "{}").statusCode(404);
        patch(createdCompany(), first, "*", "{}").statusCode(404);
        given().auth()
                .oauth2(tokenOf("daejeon"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/v1/companies/" + company + "/growth-stages/" + first)
                .then()
                .statusCode(403);
    }

    @Test
    void changes_only_what_was_read_also_of_the_stages_around_it() {
        String path = "/v1/companies/" + company + "/growth-stages/" + first;
        String read = given().get(path).then().extract().header("ETag");
        given().auth()
                .oauth2(tokenOf("gangwon"))
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        recorded(company, step(ladder, "POTENTIAL", "2019"));
        patch(company, first, read, "{\"from\":\"2020-01\"}").statusCode(412);
        String now =
                given().get(path).then().body("kind", equalTo("SAME")).extract().header("ETag");
        patch(company, first, now, "{\"from\":\"2020-01\"}").statusCode(200);
    }

    @Test
    void never_makes_a_promotion_without_evidence_of_writers_that_come_at_the_same_time() {
        String company = createdCompany();
        var answers = Stream.of(step(ladder, "POTENTIAL", "2018"), step(ladder, "PRE_LEADING", "2019"))
                .map(step -> CompletableFuture.supplyAsync(
                        () -> Ladders.record(company, step).extract().statusCode()))
                .toList();
        long stored = answers.stream()
                .map(CompletableFuture::join)
                .filter(status -> status == 201)
                .count();
        assertEquals(1, stored);
        get("companies/" + company + "/growth-stages").body("items.kind", contains("ENTRY"));
    }
}
