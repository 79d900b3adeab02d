package kr.hwanryu.industry;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.industry.Api.council;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.industry;
import static kr.hwanryu.industry.Api.institution;
import static kr.hwanryu.industry.Api.line;
import static kr.hwanryu.industry.Api.meeting;
import static kr.hwanryu.industry.Api.move;
import static kr.hwanryu.industry.Api.planWithGoal;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.hwanryu.testing.WholeLists;
import org.junit.jupiter.api.Test;

/** Lists that leave whole; what holds for each of them is proved where they are made to leave. */
@QuarkusTest
class WholeListTest {

    @Inject
    Outcome outcome;

    @Test
    void every_list_leaves_whole_in_every_form() {
        haveOneOfEach();
        Map<String, Integer> counts = WholeLists.counted();
        assertTrue(counts.size() >= 17, counts.toString());
        assertEquals(Set.of(), emptyOnes(counts));
    }

    @Test
    void a_list_of_amounts_leaves_as_a_table_of_whole_won() {
        String region = region();
        line(planWithGoal(region, 2023), "9000000000000000", "null");
        given().get("/v1/budgets?format=csv&regionId=" + region)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename=\"budgets-"));
        List<String> lines = given().get("/v1/budgets?format=csv&regionId=" + region)
                .asString()
                .lines()
                .toList();
        assertEquals(2, lines.size());
        int planned = List.of(lines.get(0).split(",")).indexOf("plannedKrw");
        assertEquals("9000000000000000", lines.get(1).split(",", -1)[planned]);
        assertEquals("", lines.get(1).split(",", -1)[planned + 1]);
    }

    @Test
    void summaries_leave_whole_by_the_regions_of_a_day_too() {
        String region = region();
        line(planWithGoal(region, 2022), "1", "null");
        line(planWithGoal(region, 2023), "2", "null");
        String ndjson = given().get("/v1/budget-summaries?format=ndjson&regionBasis=current&regionId=" + region)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(3, ndjson.lines().count());
        assertTrue(ndjson.contains("{\"count\":2,\"readAt\":\"20"), ndjson);
    }

    @Test
    void a_list_below_a_record_is_named_after_it_and_is_404_without_it() {
        String plan = planWithGoal(region(), 2023);
        given().get("/v1/plans/" + plan + "/transitions?format=csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", endsWith(".csv\""))
                .header("Content-Disposition", startsWith("attachment; filename=\"plans-" + plan + "-transitions-20"));
        given().header("Accept", "text/csv")
                .get("/v1/plans/00000000-0000-7000-8000-000000000000/transitions")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private void haveOneOfEach() {
        String region = region();
        industry(region, 2023, null);
        institution();
        programme("");
        String plan = planWithGoal(region, 2025);
        line(plan, "1", "null");
        post(
                        "/v1/published-budget-totals",
                        Api.BUDGETS,
                        ("{\"regionId\": \"%s\", \"budgetYear\": 2025, \"measure\": \"PLANNED\", \"totalKrw\": 1,"
                                        + " \"sourceId\": \"%s\"}")
                                .formatted(region, source()))
                .statusCode(201);
        meeting(council(region));
        String moved = planWithGoal(region, 2024);
        line(moved, "1", "null");
        move(moved, "EXECUTION").statusCode(201);
        outcome.tells("evaluation.published", Outcome.performance(Outcome.freshId(), region, 2024, fresh("B")));
        get("/v1/feedback").statusCode(200);
    }

    private static Set<String> emptyOnes(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(list -> list.getValue() == 0)
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toSet());
    }
}
