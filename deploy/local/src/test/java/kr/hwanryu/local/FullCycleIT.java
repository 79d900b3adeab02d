package kr.hwanryu.local;

import static kr.hwanryu.local.Rows.assertFigure;
import static kr.hwanryu.local.Rows.assertUnknown;
import static kr.hwanryu.local.Rows.one;
import static kr.hwanryu.local.Rows.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A region's three years, from planning to closing, and how each verdict comes back in the plan after it. */
class FullCycleIT {

    private static final String DRAFT_BODY =
            """
            {"regionId":"%s","subject":"%s","%s":%d,"evaluationYear":%d,"grade":"%s",
             "findings":[{"kind":"RECOMMENDATION","textKo":"사업화 연계를 강화할 것"}],"sourceId":"%s"}""";

    private static LocalSet set;

    @BeforeAll
    static void start() {
        set = LocalSet.whole();
    }

    @Test
    void a_region_lives_three_years_and_every_verdict_reaches_the_plan_after_it() {
        ProgrammeRegion region = ProgrammeRegion.founded(set, "saebeol");
        firstYear(region);
        secondYear(region);
        thirdYear(region);
        whatWasHeldThenIsStillTold(region);
    }

    /** 2027: planned, funded, executed; the plan itself is judged, for the plan of 2028. */
    private static void firstYear(ProgrammeRegion region) {
        begin(region, 2027);
        assertEquals(List.of("BUDGET_LINE_MISSING", "GOAL_OR_VISION_MISSING"), region.refused(2027, "EXECUTION"));
        assertEquals(List.of("NOT_THE_NEXT_STAGE"), region.refused(2027, "CLOSED"));
        fund(region, 2027);
        region.moves(2027, "EXECUTION");
        publish(region, draft(region, "PLAN", 2027, 2027, "A"));
        JsonNode waiting = region.awaitedFeedback(2028, 2);
        assertUnknown(waiting.get(0), "planId");
        assertEquals(List.of("EXECUTED_AMOUNT_MISSING"), region.refused(2027, "EVALUATION"));
        execute(region, 2027);
        region.moves(2027, "EVALUATION");
        JsonNode summary = onlyItem(region, "/v1/budget-summaries?regionId=saebeol&budgetYear=2027");
        assertFigure("14000000000", summary, "publicTotalKrw");
        assertFigure("95.00", summary, "executionRate");
    }

    /** 2028: answers what was said of its predecessor, and closes 2027 once that was judged. */
    private static void secondYear(ProgrammeRegion region) {
        begin(region, 2028);
        assertEquals(
                2,
                region.items("/v1/plans/" + region.planId(2028) + "/feedback").size());
        fund(region, 2028);
        assertEquals(List.of("FEEDBACK_UNANSWERED"), region.refused(2028, "EXECUTION"));
        region.answers(2028, "2028-01-15");
        region.moves(2028, "EXECUTION");
        observe(region, 2027, "200", "160");
        assertEquals(List.of("EVALUATION_NOT_PUBLISHED"), region.refused(2027, "DISSEMINATION"));
        String draft = draft(region, "PERFORMANCE", 2027, 2028, "B");
        set.client().get("/v1/evaluations/" + draft).expectProblem(404);
        assertEquals(List.of("EVALUATION_NOT_PUBLISHED"), region.refused(2027, "DISSEMINATION"));
        publish(region, draft);
        region.movesOnceTold(2027, "DISSEMINATION");
        close(region, 2027);
        earn(region, draft, 2028, 2029);
        execute(region, 2028);
        region.moves(2028, "EVALUATION");
    }

    /** 2029: its plan came to be by the incentive, and carries the verdict on 2027. */
    private static void thirdYear(ProgrammeRegion region) {
        JsonNode lines = region.awaited(
                "/v1/budgets?regionId=saebeol&budgetYear=2029&kind=INCENTIVE", items -> items.size() == 1);
        assertFigure("1000000000", lines.get(0), "plannedKrw");
        assertUnknown(region.planOf(2029), "stage");
        region.moves(2029, "PLANNING");
        JsonNode feedback = region.awaitedFeedback(2029, 2);
        assertEquals(
                "B",
                one(feedback, "kind", "VERDICT").get("verdict").get("grade").asText());
        fund(region, 2029);
        assertEquals(List.of("FEEDBACK_UNANSWERED"), region.refused(2029, "EXECUTION"));
        region.answers(2029, "2029-01-15");
        region.moves(2029, "EXECUTION");
        observe(region, 2028, "250", "200");
        publish(region, draft(region, "PERFORMANCE", 2028, 2029, "S"));
        region.movesOnceTold(2028, "DISSEMINATION");
        close(region, 2028);
        execute(region, 2029);
        region.moves(2029, "EVALUATION");
        observe(region, 2029, "240", "250");
        publish(region, draft(region, "PERFORMANCE", 2029, 2030, "A"));
        region.movesOnceTold(2029, "DISSEMINATION");
        close(region, 2029);
        figures(region);
    }

    private static void figures(ProgrammeRegion region) {
        JsonNode outcomes = region.items("/v1/outcomes?regionId=saebeol&indicatorId=new-jobs");
        JsonNode second = one(outcomes, "performanceYear", "2028");
        assertFigure("250", second, "value");
        assertFigure("200", second, "previousValue");
        assertFigure("25.00", second, "changeRate");
        assertFigure("125.00", second, "achievementRate");
        assertFigure("-4.00", one(outcomes, "performanceYear", "2029"), "changeRate");
        assertFigure("96.00", one(outcomes, "performanceYear", "2029"), "achievementRate");
        JsonNode efficiency = onlyItem(region, "/v1/efficiencies?regionId=saebeol&performanceYear=2028");
        assertFigure("1.79", efficiency, "value");
        JsonNode money = onlyItem(region, "/v1/budget-summaries?regionId=saebeol&budgetYear=2029");
        assertFigure("14000000000", money, "publicTotalKrw");
        assertFigure("1000000000", money, "incentiveKrw");
        for (int year : new int[] {2027, 2028, 2029}) {
            List<String> steps = texts(region.items("/v1/plans/" + region.planId(year) + "/transitions"), "to");
            List<String> all = List.of("EXECUTION", "EVALUATION", "DISSEMINATION", "CLOSED");
            assertEquals(all, steps.subList(steps.size() - all.size(), steps.size()));
        }
        assertEquals(
                2, region.items("/v1/feedback?regionId=saebeol&planYear=2030").size());
        assertEquals(
                2, region.items("/v1/feedback?regionId=saebeol&planYear=2031").size());
    }

    /** The verdict on 2027 is corrected: the plan hears of it, and the instant before is still told as it was. */
    private static void whatWasHeldThenIsStillTold(ProgrammeRegion region) {
        JsonNode verdict = onlyItem(region, "/v1/evaluations?regionId=saebeol&performanceYear=2027");
        String before = region.agency()
                .read("/v1/evaluations?regionId=saebeol")
                .get("readAt")
                .asText();
        region.agency()
                .post(
                        "/v1/evaluations/" + verdict.get("id").asText() + "/revisions",
                        """
                        {"grade":"A","findings":[{"kind":"RECOMMENDATION","textKo":"사업화 연계를 강화할 것"}],
                         "sourceId":"%s","reason":"이의신청 반영"}"""
                                .formatted(region.source()))
                .expect(201);
        JsonNode items =
                region.awaited("/v1/feedback?regionId=saebeol&planYear=2029", feedback -> texts(feedback, "state")
                        .contains("OPEN"));
        assertEquals(
                "A", one(items, "state", "OPEN").get("verdict").get("grade").asText());
        assertEquals(
                "B",
                one(items, "state", "WITHDRAWN").get("verdict").get("grade").asText());
        JsonNode then = region.agency().read("/v1/annual-reports/saebeol/2027?asOf=" + before);
        assertEquals("B", then.get("evaluation").get("grade").asText());
        assertFigure("200", one(then.get("outcomes"), "indicatorId", "new-jobs"), "value");
        JsonNode now = region.agency().read("/v1/annual-reports/saebeol/2027");
        assertEquals("A", now.get("evaluation").get("grade").asText());
        assertTrue(then.get("meta").get("sections").get("plan").get("asOf").isNull());
    }

    @Test
    void a_verdict_that_is_published_while_industry_is_dead_arrives_once_it_is_back() {
        ProgrammeRegion region = ProgrammeRegion.founded(set, "haneul");
        begin(region, 2027);
        // Seen by outcome before industry goes: from then on the region and the source are known there.
        String draft = draft(region, "PERFORMANCE", 2027, 2028, "C");
        set.kill(App.INDUSTRY);
        publish(region, draft);
        set = LocalSet.whole();
        assertEquals(2, region.awaitedFeedback(2029, 2).size());
    }

    private static void begin(ProgrammeRegion region, int year) {
        region.records("/v1/plans", "{\"regionId\":\"%s\",\"budgetYear\":%d}".formatted(region.id(), year));
    }

    /** A goal, ten billion won of the nation's and four of the province's. */
    private static void fund(ProgrammeRegion region, int year) {
        region.says(year, "대표기업군 육성");
        line(region, year, "NATIONAL", 10_000_000_000L);
        line(region, year, "PROVINCIAL", 4_000_000_000L);
    }

    private static void line(ProgrammeRegion region, int year, String fundSource, long krw) {
        region.records(
                "/v1/budgets",
                "{\"planId\":\"%s\",\"fundSource\":\"%s\",\"plannedKrw\":%d,\"sourceId\":\"%s\"}"
                        .formatted(region.planId(year), fundSource, krw, region.source()));
    }

    /** 95 % of every line is spent, the incentive's too. */
    private static void execute(ProgrammeRegion region, int year) {
        for (JsonNode line : region.items("/v1/budgets?regionId=%s&budgetYear=%d".formatted(region.id(), year))) {
            long planned = line.get("plannedKrw").asLong();
            region.agency()
                    .post(
                            "/v1/budgets/" + line.get("id").asText() + "/revisions",
                            "{\"plannedKrw\":%d,\"executedKrw\":%d,\"sourceId\":\"%s\",\"reason\":\"정산\"}"
                                    .formatted(planned, planned / 100 * 95, region.source()))
                    .expect(201);
        }
    }

    private static void observe(ProgrammeRegion region, int year, String jobs, String target) {
        String figure = "\"regionId\":\"%s\",\"performanceYear\":%d,\"indicatorId\":\"new-jobs\",\"sourceId\":\"%s\""
                .formatted(region.id(), year, region.source());
        region.records("/v1/targets", "{%s,\"targetBasis\":\"LEVEL\",\"value\":%s}".formatted(figure, target));
        region.records("/v1/observations", "{%s,\"value\":%s,\"status\":\"FINAL\"}".formatted(figure, jobs));
    }

    private static String draft(ProgrammeRegion region, String subject, int judged, int evaluated, String grade) {
        String year = subject.equals("PLAN") ? "budgetYear" : "performanceYear";
        return region.records(
                "/v1/evaluations",
                DRAFT_BODY.formatted(region.id(), subject, year, judged, evaluated, grade, region.source()));
    }

    private static void publish(ProgrammeRegion region, String evaluation) {
        region.agency()
                .post("/v1/evaluations/" + evaluation + "/transitions", "{\"to\":\"PUBLISHED\",\"reason\":\"공표\"}")
                .expect(201);
    }

    private static void close(ProgrammeRegion region, int year) {
        assertEquals(List.of("CLOSING_DECISION_MISSING"), region.refused(year, "CLOSED"));
        region.decides((year + 1) + "-12-20", "CLOSES_PLAN", region.planId(year), null);
        region.moves(year, "CLOSED");
    }

    private static void earn(ProgrammeRegion region, String evaluation, int evaluationYear, int budgetYear) {
        region.records(
                "/v1/incentives",
                """
                {"regionId":"%s","evaluationYear":%d,"evaluationIds":["%s"],"amountKrw":1000000000,"budgetYear":%d,
                 "sourceId":"%s"}"""
                        .formatted(region.id(), evaluationYear, evaluation, budgetYear, region.source()));
    }

    private static JsonNode onlyItem(ProgrammeRegion region, String path) {
        JsonNode items = region.items(path);
        assertEquals(1, items.size(), () -> "" + items);
        return items.get(0);
    }
}
