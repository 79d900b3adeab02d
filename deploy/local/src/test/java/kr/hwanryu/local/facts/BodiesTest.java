package kr.hwanryu.local.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The published facts, as they go over the wire. */
class BodiesTest {

    private final Facts facts = Facts.published();

    @Test
    void a_region_carries_its_dated_codes_and_what_it_succeeds() throws Exception {
        assertJson(
                """
                {"nameKo": "전남광주통합특별시", "nameEn": "Jeonnam-Gwangju", "validFrom": "2026-07-01",
                 "codes": [{"scheme": "MOIS", "code": "12", "validFrom": "2026-07-01",
                            "note": "in most public tables; not seen in an official one"}],
                 "succeeds": ["gwangju", "jeonnam"]}""",
                IndustryBodies.region(one("regions", "id", "jeonnam-gwangju")));
    }

    @Test
    void predecessors_come_first() {
        List<String> regions = facts.inSuccession("regions").stream()
                .map(region -> region.get("id").asText())
                .toList();
        List<String> industries = facts.inSuccession("industries").stream()
                .map(industry -> industry.get("id").asText())
                .toList();

        assertEquals(15, regions.size());
        assertEquals("jeonnam-gwangju", regions.get(14));
        assertEquals(20, industries.size());
        assertTrue(industries.indexOf("ulsan-marine") < industries.indexOf("ulsan-smart-shipbuilding"));
    }

    @Test
    void a_source_leaves_the_file_it_was_read_from_behind() throws Exception {
        assertJson(
                """
                {"title": "[이코노미플러스] 강원 지역산업육성사업",
                 "publisher": "강원일보 이코노미플러스, 춘천시뉴스 재게재", "publishedOn": null}""",
                IndustryBodies.source(one("sources", "id", "kw-economyplus-2024")));
    }

    @Test
    void a_council_names_its_tiers_and_members() throws Exception {
        assertJson(
                """
                {"regionId": "gangwon", "nameKo": "3단 협의체", "kind": "THREE_TIER", "memberIds": [],
                 "tiers": [{"order": 1, "nameKo": "정책기획단", "institutionId": "gangwon-tp"},
                           {"order": 2, "nameKo": "기업지원단", "institutionId": "gangwon-tp"},
                           {"order": 3, "nameKo": "지역산업진흥원", "institutionId": "gangwon-ripa"}],
                 "sourceId": "kwnews-2025-10-21"}""",
                IndustryBodies.council(one("councils", "id", "gangwon-three-tier")));
    }

    @Test
    void an_industry_says_what_was_inferred() throws Exception {
        assertJson(
                """
                {"regionId": "ulsan", "nameKo": "그린모빌리티", "nameEn": "Green mobility", "category": "FLAGSHIP",
                 "validFromYear": 2022, "validToYear": 2022, "partnerRegionIds": [],
                 "succeeds": ["ulsan-eco-auto-parts"], "inferred": ["validToYear", "succeeds"],
                 "sourceId": "bseconomy-2023"}""",
                IndustryBodies.industry(one("industries", "id", "ulsan-green-mobility")));
    }

    @Test
    void a_plan_known_from_publications_has_no_stage() throws Exception {
        assertJson(
                """
                {"regionId": "gangwon", "budgetYear": 2023, "stage": null,
                 "goalKo": "중소기업 협력(협업) 활성화 및 동반성장 지원을 통한 대표기업군 협력생태계 육성",
                 "strategiesKo": ["3대 주축산업 산업생태계 고도화 지원"], "sourceId": "kw-economyplus-2024"}""",
                IndustryBodies.plan(facts.of("plans").get(0)));
    }

    @Test
    void every_budget_line_has_a_plan() {
        List<IndustryFacts.RegionYear> plans = IndustryFacts.plans(facts).stream()
                .map(IndustryFacts.RegionYear::of)
                .toList();

        assertEquals(5, plans.size());
        assertTrue(
                facts.of("budgets").stream().map(IndustryFacts.RegionYear::of).allMatch(plans::contains));
    }

    @Test
    void the_amount_of_a_budget_line_is_what_was_planned() throws Exception {
        assertJson(
                """
                {"planId": "the-plan", "fundSource": "NATIONAL", "plannedKrw": 14000000000, "roundedTo": 100000000,
                 "sourceId": "kw-economyplus-2024"}""",
                IndustryBodies.budgetLine(facts.of("budgets").get(0), "the-plan"));
        assertJson(
                """
                {"regionId": "gangwon", "budgetYear": 2021, "totalKrw": 18300000000, "roundedTo": 100000000,
                 "sourceId": "fnnews-2022-07-25"}""",
                IndustryBodies.publishedTotal(facts.of("publishedBudgetTotals").get(0)));
    }

    @Test
    void a_derived_figure_goes_with_its_derivation() throws Exception {
        JsonNode derived = first(
                "observations",
                o -> o.get("year").asInt() == 2022 && o.get("basis").asText().equals("DERIVED"));

        assertJson(
                """
                {"regionId": "gangwon", "performanceYear": 2022, "indicatorId": "new-jobs", "value": 221,
                 "basis": "DERIVED", "roundedTo": 1, "sourceId": "kw-economyplus-2024",
                 "derivation": {"expression": "278 - 57", "fromClaims": [{"kind": "CHANGE", "regionId": "gangwon",
                                "performanceYear": 2023, "indicatorId": "new-jobs"}]}}""",
                OutcomeBodies.observations(derived).get(0));
    }

    @Test
    void a_breakdown_becomes_one_record_for_each_part_beside_the_whole() {
        List<String> figures = OutcomeBodies.observations(first("observations", o -> o.has("breakdown"))).stream()
                .map(body -> body.path("breakdown").path("id").asText("whole") + " " + body.get("value"))
                .toList();

        assertEquals(List.of("whole 80", "RND 67", "ENTERPRISE_SUPPORT 13"), figures);
    }

    @Test
    void scores_and_ranks_of_an_evaluation_are_exact() throws Exception {
        assertJson(
                """
                {"regionId": "gangwon", "subject": "PERFORMANCE", "performanceYear": 2024, "evaluationYear": 2025,
                 "grade": "S", "findings": [], "publication": "PUBLISHED", "sourceId": "kwnews-2025-08-10",
                 "scores": [{"kind": "QUANTITATIVE", "value": 38.46, "maximum": 50, "nationalAverage": 34.71}]}""",
                OutcomeBodies.evaluation(first("evaluations", e -> e.has("quantitativeScore"))));
        assertEquals(
                "{\"value\":1,\"by\":\"ACHIEVEMENT\"}",
                OutcomeBodies.evaluation(first("evaluations", e -> e.has("achievementRank")))
                        .get("rank")
                        .toString());
    }

    @Test
    void a_scale_is_dated_and_says_what_documents_call_its_grades() throws Exception {
        assertJson(
                """
                {"nameKo": "3등급(S·A·B)", "nameEn": "Three grades", "validToYear": 2017, "subjects": ["PERFORMANCE"],
                 "grades": [{"code": "S"}, {"code": "A"}, {"code": "B"}], "sourceId": "chungnamilbo-2018-07-26"}""",
                OutcomeBodies.gradeScale(one("gradeScales", "id", "three-grades")));
        assertEquals(
                "최우수",
                OutcomeBodies.gradeScale(one("gradeScales", "id", "four-grades"))
                        .at("/grades/0/labelsKo/0")
                        .asText());
    }

    @Test
    void a_round_names_the_regions_that_took_part() throws Exception {
        assertJson(
                """
                {"subject": "PERFORMANCE", "evaluationYear": 2018, "gradeScaleId": "four-grades",
                 "regionIds": ["busan", "daegu", "gwangju", "daejeon", "ulsan", "gangwon", "chungbuk", "chungnam",
                               "jeonbuk", "jeonnam", "gyeongbuk", "gyeongnam", "jeju"],
                 "noteKo": "세종을 뺀 13개 시도", "sourceId": "chungnamilbo-2018-07-26"}""",
                OutcomeBodies.evaluationRound(one("evaluationRounds", "id", "performance-2018")));
        assertEquals(
                14,
                OutcomeBodies.evaluationRound(one("evaluationRounds", "id", "performance-2025"))
                        .get("regionIds")
                        .size());
    }

    @Test
    void every_evaluated_region_took_part_in_its_round() {
        for (JsonNode round : facts.of("evaluationRounds")) {
            facts.of("evaluations").stream()
                    .filter(e -> e.get("evaluationYear").equals(round.get("evaluationYear"))
                            && e.get("subject").equals(round.get("subject")))
                    .forEach(e -> assertTrue(round.get("regions")
                            .toString()
                            .contains(e.get("region").toString())));
        }
    }

    @Test
    void an_incentive_names_the_evaluations_it_rewards() throws Exception {
        assertJson(
                """
                {"regionId": "jeonbuk", "evaluationYear": 2022, "evaluationIds": ["one", "two"],
                 "amountKrw": 2200000000, "roundedTo": 100000000, "sourceId": "newspim-2022-07-22"}""",
                OutcomeBodies.incentive(facts.of("incentives").get(1), List.of("one", "two")));
    }

    @Test
    void a_case_study_carries_growth_as_printed_support_and_distinctions() throws Exception {
        assertJson(
                """
                {"companyId": "c", "performanceYear": 2023, "projectId": "p", "siteKo": "강릉과학산업단지",
                 "growth": [{"metric": "REVENUE", "percent": 45.9, "printed": "45.90"},
                            {"metric": "OPERATING_PROFIT", "percent": 101.97, "printed": "101.97"}],
                 "products": [], "patents": [{"topicKo": "질화알루미늄 히터블럭 소재", "status": "REGISTERED"}],
                 "awards": [], "markets": [], "support": [], "contributionsKo": [], "inferred": [],
                 "distinctionsKo": ["비산화물 세라믹 소재 핵심기술 보유 국내 유일 기업 (중견기업 제외)"],
                 "sourceId": "kw-economyplus-2024"}""",
                CompanyBodies.caseStudy(one("caseStudies", "company", "neol"), "c", "p"));
        assertJson(
                """
                [{"institutionId": "gangwon-tp", "kinds": ["TECHNOLOGY", "MARKETING"]},
                 {"institutionId": "chuncheon-bio", "kinds": ["TECHNOLOGY", "MARKETING"]}]""",
                CompanyBodies.caseStudy(one("caseStudies", "company", "jiwonbio"), "c", "p")
                        .get("support"));
    }

    @Test
    void a_collaborator_becomes_a_collaboration_of_that_year() throws Exception {
        assertJson(
                """
                {"companyId": "neol", "partnerCompanyId": "atm", "kind": "NETWORK", "performanceYear": 2023,
                 "sourceId": "kw-economyplus-2024"}""",
                CompanyBodies.collaboration(one("caseStudies", "company", "neol"), "neol", "atm"));
    }

    @Test
    void a_growth_ladder_carries_its_stages_with_the_thresholds_that_were_printed() throws Exception {
        assertJson(
                """
                {"nameKo": "지역기업 성장사다리 (2019)", "nameEn": "Growth ladder of regional companies (2019)",
                 "stages": [{"order": 1, "code": "POTENTIAL", "nameKo": "잠재기업", "nameEn": "Potential",
                             "belowRevenueKrw": 10000000000},
                            {"order": 2, "code": "PRE_LEADING", "nameKo": "예비선도기업", "nameEn": "Pre-leading",
                             "minimumRevenueKrw": 10000000000, "belowRevenueKrw": 50000000000},
                            {"order": 3, "code": "LEADING", "nameKo": "선도기업", "nameEn": "Leading",
                             "minimumRevenueKrw": 30000000000}]}""",
                CompanyBodies.growthLadder(one("growthLadders", "id", "growth-ladder-2019")));
    }

    private JsonNode one(String kind, String field, String value) {
        return first(kind, fact -> fact.get(field).asText().equals(value));
    }

    private JsonNode first(String kind, Predicate<JsonNode> fits) {
        return facts.of(kind).stream().filter(fits).findFirst().orElseThrow();
    }

    /** Compares as JSON: the order of fields says nothing. */
    private static void assertJson(String expected, JsonNode actual) throws Exception {
        assertEquals(Api.JSON.readTree(expected), Api.JSON.readTree(actual.toString()));
    }
}
