package kr.hwanryu.industry.budgetsummaries;

import java.util.List;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.budgets.BudgetKind;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;

/**
 * A budget line in force, as far as a sum needs it.
 *
 * @param programmeIds its programme and all that this is part of; null or empty where it has none
 */
record SummedLine(
        FundSource fundSource,
        BudgetKind kind,
        List<String> programmeIds,
        Long plannedKrw,
        Long executedKrw,
        Basis basis,
        String sourceId) {

    Long amount(Measure measure) {
        return measure == Measure.PLANNED ? plannedKrw : executedKrw;
    }

    boolean isPartOf(String programmeId) {
        return programmeIds != null && programmeIds.contains(programmeId);
    }
}
