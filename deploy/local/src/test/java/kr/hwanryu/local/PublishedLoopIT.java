package kr.hwanryu.local;

import static kr.hwanryu.local.Rows.assertFigure;
import static kr.hwanryu.local.Rows.assertUnknown;
import static kr.hwanryu.local.Rows.one;
import static kr.hwanryu.local.Rows.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the published verdicts and incentives have become in the plans, and what is made of the printed claims. */
class PublishedLoopIT {

    private static Client anybody;

    @BeforeAll
    static void start() {
        anybody = LocalSet.whole().client();
    }

    @Test
    void the_verdict_on_gangwons_2023_waits_for_the_plan_of_2025() {
        JsonNode feedback =
                anybody.awaited("/v1/feedback?regionId=gangwon&planYear=2025&kind=VERDICT", items -> items.size() == 1);

        assertEquals("B", feedback.get(0).get("verdict").get("grade").asText());
        assertFigure("2023", feedback.get(0).get("evaluation"), "performanceYear");
    }

    @Test
    void jeonbuks_incentive_is_one_line_of_2024() {
        JsonNode lines = anybody.awaited("/v1/budgets?regionId=jeonbuk&kind=INCENTIVE", items -> items.size() == 1);

        assertFigure("2024", lines.get(0), "budgetYear");
        assertFigure("3000000000", lines.get(0), "plannedKrw");
        assertFalse(lines.get(0).get("incentiveId").isNull());
    }

    @Test
    void gangwons_incentive_names_no_budget_year_and_makes_no_line() {
        JsonNode incentive =
                one(anybody.read("/v1/incentives?regionId=gangwon").get("items"), "evaluationYear", "2022");

        assertFigure("1600000000", incentive, "amountKrw");
        assertUnknown(incentive, "budgetYear");
        // By the time that others of the same load have come round.
        anybody.awaited("/v1/budgets?regionId=gwangju&kind=INCENTIVE", items -> items.size() == 1);
        anybody.awaited("/v1/budgets?regionId=jeonbuk&kind=INCENTIVE", items -> items.size() == 1);
        assertEquals(
                0,
                anybody.read("/v1/budgets?regionId=gangwon&kind=INCENTIVE")
                        .get("items")
                        .size());
    }

    @Test
    void printed_claims_are_judged_by_what_is_held() {
        JsonNode total = one(claims("TOTAL", "budgetYear=2023"), "fundSource", "null");
        assertFigure("18600000000", total, "value");
        assertEquals("VERIFIED", total.get("verdict").asText());
        JsonNode efficiencies = claims("EFFICIENCY", "performanceYear=2024");
        assertEquals(
                "VERIFIED",
                one(efficiencies, "indicatorId", "new-jobs").get("verdict").asText());
        JsonNode revenue = one(efficiencies, "indicatorId", "commercialisation-revenue");
        assertFigure("502000000", revenue, "value");
        assertEquals("ROUNDING", revenue.get("verdict").asText());
        JsonNode changes = claims("CHANGE", "performanceYear=2023");
        assertEquals(List.of("UNSUPPORTED", "UNSUPPORTED"), texts(changes, "verdict"));
        changes.forEach(
                change -> assertTrue(texts(change.get("reasons"), "code").contains("CIRCULAR"), () -> "" + change));
    }

    @Test
    void the_industries_of_ulsan_are_one_line() {
        List<String> line =
                texts(anybody.read("/v1/industries/ulsan-marine/lineage").get("items"), "id");

        assertEquals(List.of("ulsan-marine", "ulsan-smart-shipbuilding"), line);
    }

    private static JsonNode claims(String kind, String year) {
        return anybody.read("/v1/claims?regionId=gangwon&kind=" + kind + "&" + year)
                .get("items");
    }
}
