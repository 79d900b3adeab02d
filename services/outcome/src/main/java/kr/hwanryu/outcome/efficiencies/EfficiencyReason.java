package kr.hwanryu.outcome.efficiencies;

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
    NO_BUDGET,
    BUDGET_INCOMPLETE,
    BUDGET_UNAVAILABLE
}
