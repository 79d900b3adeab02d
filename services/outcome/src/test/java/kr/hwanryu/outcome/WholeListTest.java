package kr.hwanryu.outcome;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import kr.hwanryu.testing.WholeLists;
import org.junit.jupiter.api.Test;

/** Lists that leave whole; what holds for each of them is proved where they are made to leave. */
@QuarkusTest
class WholeListTest {

    @Test
    void every_list_leaves_whole_in_every_form() {
        FakeIndustry.answers();
        haveOneOfEach();
        Map<String, Integer> counts = WholeLists.counted();
        assertTrue(counts.size() >= 15, counts.toString());
        assertFalse(counts.containsValue(0), counts.toString());
    }

    @Test
    void observations_leave_with_their_parts_beside_each_other() {
        Agency.hasCount("w-csv");
        Agency.observed("gangwon", 2023, "w-csv", "123456789012345.25", Agency.part("PROGRAMME", "rnd"));
        List<NamedCsvRecord> rows = csv(given(), "/v1/observations?indicatorId=w-csv");
        assertEquals(1, rows.size());
        assertEquals("123456789012345.25", rows.get(0).getField("value"));
        assertEquals("PROGRAMME", rows.get(0).getField("breakdown.dimension"));
        assertEquals("rnd", rows.get(0).getField("breakdown.id"));
        assertEquals("", rows.get(0).getField("foreignAmount.amount"));
        assertEquals("test-client", rows.get(0).getField("recordedBy"));
    }

    @Test
    void a_past_state_leaves_as_it_was_held() {
        Agency.hasCount("w-past");
        String id = Agency.observed("gangwon", 2023, "w-past", "1");
        String then = Agency.recordedAt("observations", id);
        Agency.revised("observations", id, "2");
        Agency.observed("gangwon", 2022, "w-past", "3");
        String list = "/v1/observations?indicatorId=w-past";
        assertEquals(
                List.of("3", "2"),
                csv(given(), list).stream().map(row -> row.getField("value")).toList());
        List<NamedCsvRecord> past = csv(given(), list + "&asOf=" + then);
        assertEquals(
                List.of("1"), past.stream().map(row -> row.getField("value")).toList());
        assertEquals("", past.get(0).getField("supersededByNo"));
        assertEquals(0, csv(given(), list + "&asOf=2020-01-01T00:00:00Z").size());
    }

    @Test
    void verdicts_on_claims_leave_in_columns_of_their_own() {
        FakeIndustry.answers();
        Agency.hasCount("w-claim");
        Agency.observed("gangwon", 2023, "w-claim", "7");
        Claims.recorded("gangwon", 2023, "w-claim", "7");
        Claims.recorded("gangwon", 2022, "w-claim", "8");
        String list = "/v1/claims?indicatorId=w-claim";
        assertEquals(
                List.of("VERIFIED", "UNSUPPORTED"),
                csv(given(), list).stream().map(row -> row.getField("verdict")).toList());
        assertEquals(1, csv(given(), list + "&verdict=VERIFIED").size());
    }

    @Test
    void drafts_leave_for_those_who_may_see_them_and_are_kept_by_nobody() {
        Evaluators.haveAScale();
        Evaluators.drafted(Evaluators.performance("gangwon", 2046, 2047, ""));
        String list = "/v1/evaluations?evaluationYear=2047&publication=DRAFT";
        given().header("Accept", "text/csv").get(list).then().statusCode(401);
        Evaluators.of("gangwon")
                .accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
        assertEquals(1, csv(Evaluators.of("gangwon"), list).size());
        assertEquals(0, csv(given(), "/v1/evaluations?evaluationYear=2047").size());
    }

    @Test
    void figures_that_a_part_is_away_for_leave_with_the_reason_and_are_kept_by_nobody() {
        FakeIndustry.isAway();
        try {
            Agency.hasCount("w-away");
            Agency.observed("gangwon", 2023, "w-away", "7");
            String list = "/v1/efficiencies?indicatorId=w-away";
            assertEquals("BUDGET_UNAVAILABLE", csv(given(), list).get(0).getField("reason"));
            given().accept("text/csv").get(list).then().header("Cache-Control", equalTo("no-store"));
        } finally {
            FakeIndustry.answers();
        }
    }

    private static List<NamedCsvRecord> csv(RequestSpecification caller, String path) {
        String csv = caller.accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static void haveOneOfEach() {
        Agency.hasCount("w-each");
        Agency.observed("gangwon", 2023, "w-each", "7");
        Agency.aimed("gangwon", 2023, "w-each", "LEVEL", "8", "");
        Claims.recorded("gangwon", 2023, "w-each", "7");
        Evaluators.haveAScale();
        String evaluation = Evaluators.recorded(Evaluators.performance("gangwon", 2042, 2043, ""));
        Evaluators.putNew("/v1/evaluation-rounds/w-2043", Evaluators.round("PLAN", 2043, Evaluators.SCALE, "gangwon"))
                .statusCode(201);
        Agency.post("/v1/incentives", IncentiveTest.incentive("gangwon", 2043, "1", "", evaluation))
                .statusCode(201);
    }
}
