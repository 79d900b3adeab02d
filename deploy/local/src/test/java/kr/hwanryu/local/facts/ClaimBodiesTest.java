package kr.hwanryu.local.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimBodiesTest {

    private final List<JsonNode> claims = ClaimFacts.bodies(Facts.published());

    @Test
    void every_printed_number_beside_the_figures_becomes_a_claim() {
        assertEquals(
                List.of(6L, 20L, 2L, 2L), List.of(of("TOTAL"), of("ACHIEVEMENT_RATE"), of("EFFICIENCY"), of("CHANGE")));
        assertEquals(30, claims.size());
        assertEquals(30, claims.stream().distinct().count());
    }

    @Test
    void a_printed_total_is_of_a_budget_year() throws JsonProcessingException {
        assertFirst(
                "TOTAL",
                """
                {"kind": "TOTAL", "regionId": "gangwon", "budgetYear": 2021, "value": 18300000000,
                 "roundedTo": 100000000, "sourceId": "fnnews-2022-07-25"}""");
    }

    @Test
    void rates_efficiencies_and_changes_are_of_an_indicator_and_a_performance_year() throws JsonProcessingException {
        assertFirst(
                "ACHIEVEMENT_RATE",
                """
                {"kind": "ACHIEVEMENT_RATE", "regionId": "gangwon", "performanceYear": 2021, "indicatorId": "new-jobs",
                 "value": 129, "roundedTo": 1, "sourceId": "fnnews-2022-07-25"}""");
        assertFirst(
                "EFFICIENCY",
                """
                {"kind": "EFFICIENCY", "regionId": "gangwon", "performanceYear": 2024, "indicatorId": "new-jobs",
                 "perKrw": 100000000, "value": 2.07, "roundedTo": 0.01, "sourceId": "kwnews-2025-10-21"}""");
        assertFirst(
                "CHANGE",
                """
                {"kind": "CHANGE", "regionId": "gangwon", "performanceYear": 2023, "indicatorId": "new-jobs",
                 "value": 57, "roundedTo": 1, "sourceId": "kw-economyplus-2024"}""");
    }

    private long of(String kind) {
        return claims.stream()
                .filter(claim -> claim.get("kind").asText().equals(kind))
                .count();
    }

    private void assertFirst(String kind, String expected) throws JsonProcessingException {
        JsonNode first = claims.stream()
                .filter(claim -> claim.get("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
        assertEquals(Api.JSON.readTree(expected), first);
    }
}
