package kr.hwanryu.local;

import static kr.hwanryu.local.Rows.assertFigure;
import static kr.hwanryu.local.Rows.assertUnknown;
import static kr.hwanryu.local.Rows.one;
import static kr.hwanryu.local.Rows.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Gangwon's published year 2023, as anybody reads it through the gateway, without a token. */
class PublishedYearIT {

    private static Client anybody;

    @BeforeAll
    static void start() {
        anybody = LocalSet.whole().client();
    }

    @Test
    void the_budget_of_2023_adds_up_to_what_was_printed() {
        JsonNode budget = onlyItem("/v1/budget-summaries?regionId=gangwon&budgetYear=2023");

        assertFigure("14000000000", one(budget.get("fundSources"), "fundSource", "NATIONAL"), "plannedKrw");
        assertFigure("4600000000", one(budget.get("fundSources"), "fundSource", "PROVINCIAL"), "plannedKrw");
        assertFigure("18600000000", budget, "plannedKrw");
        assertFigure("18600000000", budget.get("publishedTotals").get(0), "totalKrw");
        assertFigure("0", budget.get("publishedTotals").get(0), "differenceKrw");
    }

    @Test
    void a_total_that_was_printed_without_its_lines_is_not_computed_as_zero() {
        JsonNode budget = onlyItem("/v1/budget-summaries?regionId=gangwon&budgetYear=2021");

        assertFigure("18300000000", budget.get("publishedTotals").get(0), "totalKrw");
        assertUnknown(budget.get("publishedTotals").get(0), "computedKrw");
        assertUnknown(budget, "plannedKrw");
    }

    @Test
    void outcomes_are_compared_with_the_year_before() {
        JsonNode outcomes = items("/v1/outcomes?regionId=gangwon&performanceYear=2023");

        JsonNode jobs = one(outcomes, "indicatorId", "new-jobs");
        assertFigure("278", jobs, "value");
        assertFigure("221", jobs, "previousValue");
        assertEquals("DERIVED", jobs.get("previousBasis").asText());
        assertFigure("57", jobs, "change");
        assertFigure("25.79", jobs, "changeRate");
        JsonNode revenue = one(outcomes, "indicatorId", "commercialisation-revenue");
        assertFigure("69100000000", revenue, "value");
        assertFigure("6700000000", revenue, "change");
        assertFigure("10.74", revenue, "changeRate");
    }

    @Test
    void several_regions_and_years_are_one_call() {
        JsonNode outcomes = items("/v1/outcomes?regionId=gangwon&regionId=jeonbuk&performanceYear=2023"
                + "&performanceYear=2022&indicatorId=new-jobs");

        assertEquals(4, outcomes.size());
        assertEquals(2, Collections.frequency(texts(outcomes, "regionId"), "jeonbuk"));
        assertEquals(2, Collections.frequency(texts(outcomes, "performanceYear"), "2022"));
    }

    @Test
    void gangwon_has_three_core_and_two_future_industries_in_2023() {
        List<String> categories = texts(items("/v1/industries?regionId=gangwon&validIn=2023"), "category");

        assertEquals(5, categories.size());
        assertEquals(3, Collections.frequency(categories, "CORE"));
        assertEquals(2, Collections.frequency(categories, "FUTURE"));
    }

    @Test
    void two_companies_show_what_the_support_came_to() {
        assertCaseStudies(items("/v1/case-studies?regionId=gangwon&performanceYear=2023"));
    }

    @Test
    void regions_are_ranked_and_those_without_data_named_apart() {
        JsonNode ranking = anybody.read("/v1/rankings?indicatorId=new-jobs&performanceYear=2023&by=value");

        assertEquals(List.of("jeonbuk", "gwangju", "gangwon"), texts(ranking.get("items"), "regionId"));
        assertEquals(List.of("1", "2", "3"), texts(ranking.get("items"), "rank"));
        assertEquals(List.of("334", "306", "278"), texts(ranking.get("items"), "value"));
        assertTrue(texts(ranking.get("withoutData"), "regionId").containsAll(List.of("ulsan", "daejeon", "busan")));
    }

    @Test
    void one_call_tells_the_whole_year() {
        JsonNode report = anybody.read("/v1/annual-reports/gangwon/2023");

        assertFigure("18600000000", report.get("budget"), "plannedKrw");
        assertFigure("25.79", one(report.get("outcomes"), "indicatorId", "new-jobs"), "changeRate");
        assertFigure("1.49", one(report.get("efficiencies"), "indicatorId", "new-jobs"), "value");
        assertFigure("371505376", one(report.get("efficiencies"), "indicatorId", "commercialisation-revenue"), "value");
        assertEquals("B", report.get("evaluation").get("grade").asText());
        assertEquals(2024, report.get("evaluation").get("evaluationYear").asInt());
        assertEquals(5, report.get("industries").size());
        assertEquals("gangwon", report.get("region").get("id").asText());
        assertTrue(report.get("plan").get("goalKo").asText().contains("대표기업군"));
        assertTrue(texts(report.get("councils"), "id").contains("gangwon-performance-council"));
        assertTrue(texts(report.get("sources"), "id").contains("kw-economyplus-2024"));
        assertCaseStudies(report.get("caseStudies"));
    }

    @Test
    void the_next_year_was_more_efficient() {
        JsonNode efficiencies = anybody.read("/v1/annual-reports/gangwon/2024").get("efficiencies");

        assertFigure("2.07", one(efficiencies, "indicatorId", "new-jobs"), "value");
        assertFigure("500729927", one(efficiencies, "indicatorId", "commercialisation-revenue"), "value");
    }

    private static void assertCaseStudies(JsonNode caseStudies) {
        JsonNode jiwonbio = caseStudyOf(caseStudies, "㈜지원바이오");
        assertFigure("50.6", one(jiwonbio.get("growth"), "metric", "REVENUE"), "percent");
        assertFigure("57.6", one(jiwonbio.get("growth"), "metric", "EXPORTS"), "percent");
        assertFigure("44", one(jiwonbio.get("growth"), "metric", "EMPLOYMENT"), "percent");
        JsonNode neol = caseStudyOf(caseStudies, "㈜네올");
        assertFigure("45.9", one(neol.get("growth"), "metric", "REVENUE"), "percent");
        assertFigure("101.97", one(neol.get("growth"), "metric", "OPERATING_PROFIT"), "percent");
        assertEquals(List.of("㈜에이티엠"), texts(neol.get("collaborations"), "nameKo"));
    }

    private static JsonNode caseStudyOf(JsonNode caseStudies, String company) {
        for (JsonNode caseStudy : caseStudies) {
            if (caseStudy.get("company").get("nameKo").asText().equals(company)) {
                return caseStudy;
            }
        }
        throw new AssertionError("No case study of " + company + " in " + caseStudies);
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
