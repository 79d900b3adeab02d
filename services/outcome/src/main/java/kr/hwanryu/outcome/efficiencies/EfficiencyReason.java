package kr.hwanryu.outcome.efficiencies;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no efficiency. */
@Schema(
        name = "EfficiencyReason",
        description =
                "Why there is no value. `NO_BUDGET`: neither budget lines nor a printed total of the year are known;"
                        + " `BUDGET_INCOMPLETE`: budget lines are known, but their public money is not in full, or comes to"
                        + " nothing;"
                        + " `BUDGET_UNAVAILABLE`: the budgets could not be read now, ask again. More may be added.")
public enum EfficiencyReason {
    @Label(ko = "예산이 없음", en = "no budget is held")
    NO_BUDGET,
    @Label(ko = "예산 일부가 없음", en = "the budget is incomplete")
    BUDGET_INCOMPLETE,
    @Label(ko = "예산을 지금 읽을 수 없음", en = "the budget cannot be read now")
    BUDGET_UNAVAILABLE
}
