package kr.hwanryu.industry.budgets;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a line is part of the programme's regular budget, or won by an evaluation. */
@Schema(
        description =
                "Whether a line is part of the programme's regular budget, or won by an evaluation. More may be added.")
public enum BudgetKind {
    @Label(ko = "정규", en = "regular")
    REGULAR,
    @Label(ko = "인센티브", en = "incentive")
    INCENTIVE
}
