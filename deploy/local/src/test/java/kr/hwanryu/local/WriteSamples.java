package kr.hwanryu.local;

import static java.util.Map.entry;
import static kr.hwanryu.local.WriteSample.patch;
import static kr.hwanryu.local.WriteSample.post;
import static kr.hwanryu.local.WriteSample.put;
import static kr.hwanryu.local.WriteSample.replace;

import java.util.List;
import java.util.Map;

/**
 * A request for each operation of the contract that changes something; a new operation needs a line here, or in
 * {@link AgencySamples} where it is no region's. In it stand, for
 * values that are new in each request: {@code {region}}, {@code {source}}, {@code {n}} (a number), {@code {year}} (one without
 * data), {@code {pastYear}} (one before any scale for plans), {@code {operationId}} (the id of a record just made by that
 * operation's sample), {@code {path:operationId}} (where that record is), {@code {first:/v1/list}} (the id of the first item
 * there), {@code {feedback}} (where an item is that a verdict has just brought).
 */
final class WriteSamples {

    private static final String FIGURE =
            "\"regionId\":\"{region}\",\"performanceYear\":{year},\"indicatorId\":\"new-jobs\",\"sourceId\":\"{source}\"";

    private static final Map<String, WriteSample> INDUSTRY = Map.ofEntries(
            entry("putSource", put("/v1/sources/matrix-{n}", "{\"publisher\":\"시험\"}")),
            entry("putRegion", put("/v1/regions/matrix-{n}", "{\"nameKo\":\"시험 {n}\",\"codes\":[]}")),
            entry("putProgramme", put("/v1/programmes/matrix-{n}", "{\"nameKo\":\"시험 {n}\",\"kind\":\"RND\"}")),
            entry(
                    "putInstitution",
                    put(
                            "/v1/institutions/matrix-{n}",
                            "{\"nameKo\":\"시험 {n}\",\"kind\":\"TECHNOPARK\",\"regionId\":\"{region}\"}")),
            entry(
                    "putIndustry",
                    put(
                            "/v1/industries/matrix-{n}",
                            "{\"regionId\":\"{region}\",\"nameKo\":\"시험 {n}\",\"category\":\"CORE\","
                                    + "\"validFromYear\":2030,\"sourceId\":\"{source}\"}")),
            entry(
                    "putCouncil",
                    put(
                            "/v1/councils/matrix-{n}",
                            "{\"regionId\":\"{region}\",\"nameKo\":\"시험 {n}\",\"kind\":\"FORUM\"}")),
            entry(
                    "createCouncilMeeting",
                    post("/v1/councils/{putCouncil}/meetings", "{\"heldOn\":\"2030-01-01\",\"titleKo\":\"회의 {n}\"}")),
            entry("patchCouncilMeeting", patch("{path:createCouncilMeeting}", "{\"place\":\"춘천\"}")),
            entry("createPlan", post("/v1/plans", "{\"regionId\":\"{region}\",\"budgetYear\":{year}}")),
            entry("patchPlan", patch("/v1/plans/{createPlan}", "{\"goalKo\":\"목표\"}")),
            entry("createPlanTransition", post("/v1/plans/{printedPlan}/transitions", "{\"to\":\"PLANNING\"}")),
            entry("answerPlanFeedback", replace("{feedback}", "{\"textKo\":\"반영한다\"}")),
            entry(
                    "createBudget",
                    post(
                            "/v1/budgets",
                            "{\"planId\":\"{createPlan}\",\"fundSource\":\"MUNICIPAL\",\"plannedKrw\":1000,"
                                    + "\"sourceId\":\"{source}\"}")),
            entry(
                    "reviseBudget",
                    post(
                            "/v1/budgets/{createBudget}/revisions",
                            "{\"plannedKrw\":2000,\"executedKrw\":null,\"sourceId\":\"{source}\",\"reason\":\"정정\"}")),
            entry(
                    "createPublishedBudgetTotal",
                    post(
                            "/v1/published-budget-totals",
                            "{\"regionId\":\"{region}\",\"budgetYear\":{year},\"totalKrw\":1000,"
                                    + "\"sourceId\":\"{source}\"}")),
            entry(
                    "revisePublishedBudgetTotal",
                    post(
                            "/v1/published-budget-totals/{createPublishedBudgetTotal}/revisions",
                            "{\"totalKrw\":2000,\"sourceId\":\"{source}\",\"reason\":\"정정\"}")));

    private static final Map<String, WriteSample> COMPANY = Map.ofEntries(
            entry(
                    "putGrowthLadder",
                    put(
                            "/v1/growth-ladders/matrix-{n}",
                            "{\"nameKo\":\"사다리 {n}\",\"stages\":[{\"order\":1,\"code\":\"LEADING\",\"nameKo\":\"선도\"}]}")),
            entry(
                    "createCompany",
                    post(
                            "/v1/companies",
                            "{\"nameKo\":\"시험기업 {n}\",\"regionId\":\"{region}\",\"sourceId\":\"{source}\"}")),
            entry("patchCompany", patch("/v1/companies/{createCompany}", "{\"siteKo\":\"춘천\"}")),
            entry(
                    "createGrowthStage",
                    post(
                            "/v1/companies/{createCompany}/growth-stages",
                            "{\"ladderId\":\"{putGrowthLadder}\",\"stageCode\":\"LEADING\",\"from\":\"2024\","
                                    + "\"sourceId\":\"{source}\"}")),
            entry("patchGrowthStage", patch("{path:createGrowthStage}", "{\"from\":\"2025\"}")),
            entry(
                    "createProject",
                    post(
                            "/v1/projects",
                            "{\"companyId\":\"{createCompany}\",\"programmeId\":\"{first:/v1/programmes}\","
                                    + "\"topicKo\":\"과제 {n}\",\"sourceId\":\"{source}\"}")),
            entry(
                    "createCaseStudy",
                    post(
                            "/v1/case-studies",
                            "{\"companyId\":\"{createCompany}\",\"performanceYear\":2024,\"sourceId\":\"{source}\"}")),
            entry(
                    "createCollaboration",
                    post(
                            "/v1/collaborations",
                            "{\"companyId\":\"{createCompany}\",\"partnerCompanyId\":\"{createCompany}\","
                                    + "\"kind\":\"SUPPLY\",\"sourceId\":\"{source}\"}")));

    private static final Map<String, WriteSample> OUTCOME = Map.ofEntries(
            entry(
                    "putIndicator",
                    put(
                            "/v1/indicators/matrix-{n}",
                            "{\"nameKo\":\"시험 {n}\",\"unit\":\"PERSON\",\"decimals\":0,\"higherIsBetter\":true,"
                                    + "\"aggregation\":\"SUM\"}")),
            entry(
                    "putGradeScale",
                    put(
                            "/v1/grade-scales/matrix-{n}",
                            "{\"nameKo\":\"시험 {n}\",\"subjects\":[\"PLAN\"],\"validFromYear\":{pastYear},"
                                    + "\"validToYear\":{pastYear},\"grades\":[{\"code\":\"A\"}]}")),
            entry(
                    "putEvaluationRound",
                    put(
                            "/v1/evaluation-rounds/matrix-{n}",
                            "{\"subject\":\"PLAN\",\"evaluationYear\":{year},\"gradeScaleId\":\"four-grades\","
                                    + "\"regionIds\":[\"{region}\"]}")),
            entry("createObservation", post("/v1/observations", "{" + FIGURE + ",\"value\":1}")),
            entry(
                    "reviseObservation",
                    post(
                            "/v1/observations/{createObservation}/revisions",
                            "{\"value\":2,\"sourceId\":\"{source}\",\"reason\":\"정정\"}")),
            entry("createTarget", post("/v1/targets", "{" + FIGURE + ",\"value\":1,\"targetBasis\":\"LEVEL\"}")),
            entry(
                    "reviseTarget",
                    post(
                            "/v1/targets/{createTarget}/revisions",
                            "{\"value\":2,\"sourceId\":\"{source}\",\"reason\":\"정정\"}")),
            entry("createClaim", post("/v1/claims", "{" + FIGURE + ",\"value\":1,\"kind\":\"VALUE\"}")),
            entry("reviseClaim", post("/v1/claims/{createClaim}/revisions", "{\"value\":2,\"reason\":\"정정\"}")),
            entry(
                    "createEvaluation",
                    post(
                            "/v1/evaluations",
                            "{\"regionId\":\"{region}\",\"subject\":\"PLAN\",\"budgetYear\":{year},"
                                    + "\"evaluationYear\":{year},\"grade\":\"A\",\"publication\":\"PUBLISHED\","
                                    + "\"sourceId\":\"{source}\"}")),
            entry(
                    "reviseEvaluation",
                    post(
                            "/v1/evaluations/{createEvaluation}/revisions",
                            "{\"grade\":\"B\",\"sourceId\":\"{source}\",\"reason\":\"정정\"}")),
            entry(
                    "moveEvaluation",
                    post("/v1/evaluations/{createEvaluation}/transitions", "{\"to\":\"WITHDRAWN\",\"reason\":\"정정\"}")),
            entry(
                    "createIncentive",
                    post(
                            "/v1/incentives",
                            "{\"regionId\":\"{region}\",\"evaluationYear\":{year},\"evaluationIds\":[\"{createEvaluation}\"],"
                                    + "\"amountKrw\":1000,\"sourceId\":\"{source}\"}")),
            entry(
                    "reviseIncentive",
                    post(
                            "/v1/incentives/{createIncentive}/revisions",
                            "{\"amountKrw\":2000,\"sourceId\":\"{source}\",\"reason\":\"정정\"}")));

    /** What an operation's sample needs to be there, and no operation's own sample makes. */
    private static final Map<String, WriteSample> OTHERS = Map.of(
            "printedPlan", post("/v1/plans", "{\"regionId\":\"{region}\",\"budgetYear\":{year},\"stage\":null}"));

    private WriteSamples() {}

    /** The sample of an operation; null when there is none. */
    static WriteSample of(String operationId) {
        for (Map<String, WriteSample> samples : List.of(INDUSTRY, COMPANY, OUTCOME, AgencySamples.all(), OTHERS)) {
            if (samples.containsKey(operationId)) {
                return samples.get(operationId);
            }
        }
        return null;
    }
}
