package kr.hwanryu.industry.outcomefeed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import kr.hwanryu.industry.budgets.IncentiveLine;
import kr.hwanryu.industry.plans.PlanOfYear;

/**
 * What we read of an incentive that the outcome service tells of.
 *
 * @param amountKrw whole won; null for one that is withdrawn
 * @param roundedTo the precision it was printed with, in won; null where the document does not tell
 * @param budgetYear the year whose budget it goes into; null where not known
 * @param reason why it was corrected or withdrawn; null where it was not said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldIncentive(
        UUID id, String regionId, Long amountKrw, Long roundedTo, Integer budgetYear, String sourceId, String reason) {

    private static final String NO_REASON = "인센티브 기록의 변경";

    ToldIncentive {
        reason = reason == null ? NO_REASON : reason;
    }

    /** Whether there is money, and a budget that it is known to go into. */
    boolean isPaid() {
        return amountKrw != null && budgetYear != null;
    }

    IncentiveLine line(PlanOfYear plan) {
        return new IncentiveLine(
                id, plan.id(), plan.regionId(), plan.budgetYear(), amountKrw, roundedTo, sourceId, reason);
    }
}
