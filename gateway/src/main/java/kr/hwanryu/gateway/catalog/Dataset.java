package kr.hwanryu.gateway.catalog;

import java.util.List;
import kr.hwanryu.gateway.forwarding.Service;

/**
 * A public list that is described as a dataset; its title and description are in the messages, {@code dataset.<list>.…}.
 *
 * @param list the path segment
 * @param yearField the field that says which year an item is of; null where its items are of no year, or computed for all
 */
record Dataset(Service service, String list, String yearField) {

    private static final String BUDGET_YEAR = "budgetYear";
    private static final String PERFORMANCE_YEAR = "performanceYear";
    private static final String EVALUATION_YEAR = "evaluationYear";

    /** All of them: every list that is public and stands for itself. */
    static final List<Dataset> ALL = List.of(
            new Dataset(Service.INDUSTRY, "plans", BUDGET_YEAR),
            new Dataset(Service.INDUSTRY, "budgets", BUDGET_YEAR),
            new Dataset(Service.INDUSTRY, "published-budget-totals", BUDGET_YEAR),
            new Dataset(Service.INDUSTRY, "budget-summaries", null),
            new Dataset(Service.INDUSTRY, "feedback", null),
            new Dataset(Service.INDUSTRY, "industries", null),
            new Dataset(Service.INDUSTRY, "programmes", null),
            new Dataset(Service.INDUSTRY, "regions", null),
            new Dataset(Service.INDUSTRY, "institutions", null),
            new Dataset(Service.INDUSTRY, "councils", null),
            new Dataset(Service.INDUSTRY, "sources", null),
            new Dataset(Service.COMPANY, "companies", null),
            new Dataset(Service.COMPANY, "projects", null),
            new Dataset(Service.COMPANY, "case-studies", PERFORMANCE_YEAR),
            new Dataset(Service.COMPANY, "collaborations", null),
            new Dataset(Service.COMPANY, "support-summaries", null),
            new Dataset(Service.COMPANY, "growth-ladders", null),
            new Dataset(Service.OUTCOME, "indicators", null),
            new Dataset(Service.OUTCOME, "observations", PERFORMANCE_YEAR),
            new Dataset(Service.OUTCOME, "targets", PERFORMANCE_YEAR),
            new Dataset(Service.OUTCOME, "outcomes", null),
            new Dataset(Service.OUTCOME, "efficiencies", null),
            new Dataset(Service.OUTCOME, "evaluations", EVALUATION_YEAR),
            new Dataset(Service.OUTCOME, "evaluation-rounds", EVALUATION_YEAR),
            new Dataset(Service.OUTCOME, "grade-scales", null),
            new Dataset(Service.OUTCOME, "incentives", EVALUATION_YEAR),
            new Dataset(Service.OUTCOME, "claims", null));

    String path() {
        return "/v1/" + list;
    }
}
