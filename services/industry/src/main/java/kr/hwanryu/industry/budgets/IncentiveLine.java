package kr.hwanryu.industry.budgets;

import java.util.UUID;

/**
 * What the line of an incentive says.
 *
 * @param amountKrw whole won
 * @param roundedTo the precision it was printed with, in won; null where the document does not tell
 * @param reason why it says so now, should it have said something else
 */
public record IncentiveLine(
        UUID incentiveId,
        UUID planId,
        String regionId,
        int budgetYear,
        long amountKrw,
        Long roundedTo,
        String sourceId,
        String reason) {

    /** The figure of a revision. What was spent of it is known here only, and stays. */
    BudgetFigure figure(Long executedKrw) {
        return new BudgetFigure(amountKrw, executedKrw, Basis.PUBLISHED, null, roundedTo, sourceId);
    }
}
