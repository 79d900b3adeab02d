package kr.hwanryu.industry.budgetsummaries;

import java.util.List;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.budgets.BudgetKind;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;

/**
 * A budget line in force, as far as a sum needs it.
 *
 * @param regionId the region that reported it
 * @param programmeIds its programme and all that this is part of; null or empty where it has none
 * @param roundedTo the precision that both amounts were printed with, in won; null where the document does not tell
 */
record SummedLine(
        String regionId,
        FundSource fundSource,
        BudgetKind kind,
        List<String> programmeIds,
        Long plannedKrw,
        Long executedKrw,
        Long roundedTo,
        Basis basis,
        String sourceId) {

    Long amount(Measure measure) {
        return measure == Measure.PLANNED ? plannedKrw : executedKrw;
    }

    boolean isPartOf(String programmeId) {
        return programmeIds != null && programmeIds.contains(programmeId);
    }
}
