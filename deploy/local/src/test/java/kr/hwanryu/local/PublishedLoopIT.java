package kr.hwanryu.local;

import static kr.hwanryu.local.Rows.assertFigure;
import static kr.hwanryu.local.Rows.assertUnknown;
import static kr.hwanryu.local.Rows.one;
import static kr.hwanryu.local.Rows.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the published verdicts led to, and how what documents printed compares with what is held. */
class PublishedLoopIT {

    private static Client anybody;

    @BeforeAll
    static void start() {
        anybody = LocalSet.whole().client();
    }

    @Test
    void the_printed_total_of_2023_is_verified_and_links_to_what_verifies_it() {
        JsonNode total = onlyItem("/v1/claims?regionId=gangwon&budgetYear=2023&kind=TOTAL");
        assertEquals("VERIFIED", total.get("verdict").asText());
        assertFigure("18600000000", total, "value");
        String link = total.get("components").get(0).get("href").asText();
        assertFigure("18600000000", anybody.read(link).get("items").get(0), "publicTotalKrw");
    }

    @Test
    void the_efficiencies_of_2024_are_verified_or_within_rounding() {
        JsonNode claims = items("/v1/claims?regionId=gangwon&performanceYear=2024&kind=EFFICIENCY");
        JsonNode jobs = one(claims, "indicatorId", "new-jobs");
        assertEquals("VERIFIED", jobs.get("verdict").asText());
        assertFigure("2.07", jobs, "value");
        JsonNode revenue = one(claims, "indicatorId", "commercialisation-revenue");
        assertEquals("ROUNDING", revenue.get("verdict").asText());
        assertFigure("502000000", revenue, "value");
        assertTrue(revenue.get("computed").get("value").asText().startsWith("50072992"));
    }

    @Test
    void the_changes_that_2022_was_worked_out_from_support_nothing() {
        JsonNode changes = items("/v1/claims?regionId=gangwon&performanceYear=2023&kind=CHANGE");
        assertEquals(2, changes.size());
        for (JsonNode change : changes) {
            assertEquals("UNSUPPORTED", change.get("verdict").asText());
            assertEquals(List.of("CIRCULAR"), texts(change.get("reasons"), "code"));
        }
    }

    @Test
    void achievement_rates_are_unsupported_without_a_target_and_shown_as_printed() {
        JsonNode rates = items("/v1/claims?kind=ACHIEVEMENT_RATE&limit=200");
        assertEquals(20, rates.size());
        assertEquals(Set.of("UNSUPPORTED"), Set.copyOf(texts(rates, "verdict")));
        JsonNode outcomes = items("/v1/outcomes?regionId=ulsan&performanceYear=2020");
        JsonNode jobs = one(outcomes, "indicatorId", "new-jobs");
        assertUnknown(jobs, "value");
        assertFigure("112", one(jobs.get("printed"), "kind", "ACHIEVEMENT_RATE"), "value");
    }

    @Test
    void no_published_figure_contradicts_what_is_held() {
        assertEquals(0, items("/v1/claims?verdict=MISMATCH").size());
    }

    @Test
    void the_verdict_of_2024_on_gangwon_waits_for_the_plan_of_2025() {
        JsonNode verdict = onlyItem("/v1/feedback?regionId=gangwon&planYear=2025");
        assertEquals("B", verdict.get("verdict").get("grade").asText());
        assertEquals(2023, verdict.get("evaluation").get("performanceYear").asInt());
        assertEquals("OPEN", verdict.get("state").asText());
        assertUnknown(verdict, "planId");
    }

    @Test
    void an_incentive_with_a_budget_year_is_one_line_of_it_and_one_without_is_none() {
        JsonNode line = onlyItem("/v1/budgets?regionId=jeonbuk&budgetYear=2024&kind=INCENTIVE");
        assertFigure("3000000000", line, "plannedKrw");
        assertEquals("NATIONAL", line.get("fundSource").asText());
        JsonNode incentive =
                anybody.read("/v1/incentives/" + line.get("incentiveId").asText());
        assertFigure("3000000000", incentive, "amountKrw");
        assertEquals(0, items("/v1/budgets?regionId=gangwon&kind=INCENTIVE").size());
        JsonNode summary = onlyItem("/v1/budget-summaries?regionId=jeonbuk&budgetYear=2024");
        assertFigure("3000000000", summary, "incentiveKrw");
        assertUnknown(summary, "plannedKrw");
    }

    @Test
    void the_merged_region_has_a_sum_only_where_both_parts_have_the_figure() {
        String merged = "/v1/outcomes?regionId=jeonnam-gwangju&regionBasis=2026-07-01&indicatorId=new-jobs";
        for (JsonNode year : items(merged)) {
            assertUnknown(year, "value");
            assertEquals("NOT_COMPARABLE", year.get("comparability").asText());
            assertTrue(texts(year.get("comparabilityReasons"), "code").contains("MISSING_PART"));
        }
        assertTrue(items(merged).size() >= 2);
    }

    @Test
    void the_industries_of_ulsan_are_one_line_from_2019_to_2022() {
        assertEquals(
                List.of("ulsan-marine", "ulsan-smart-shipbuilding"),
                texts(items("/v1/industries/ulsan-smart-shipbuilding/lineage"), "id"));
    }

    @Test
    void the_year_in_one_answer_has_its_claims_and_its_feedback() {
        JsonNode report = anybody.read("/v1/annual-reports/gangwon/2023");
        assertEquals(3, report.get("claims").size());
        assertTrue(report.get("feedback").isArray());
        report.get("meta")
                .get("sections")
                .forEach(section -> assertEquals("OK", section.get("status").asText()));
    }

    @Test
    void the_feed_tells_of_every_published_verdict() {
        JsonNode page =
                anybody.read("/v1/events/outcome?type=kr.hwanryu.evaluation.published&regionId=gangwon&limit=200");
        Set<String> told = Set.copyOf(texts(page.get("items"), "subject"));
        List<String> published = texts(items("/v1/evaluations?regionId=gangwon"), "id");
        assertTrue(told.containsAll(published));
        assertTrue(page.get("nextCursor").isTextual());
    }

    private static JsonNode items(String path) {
        return anybody.read(path).get("items");
    }

    private static JsonNode onlyItem(String path) {
        JsonNode items = items(path);
        assertEquals(1, items.size(), () -> "" + items);
        return items.get(0);
    }
}
