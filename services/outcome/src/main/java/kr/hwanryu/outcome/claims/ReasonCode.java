package kr.hwanryu.outcome.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a claim is not supported. */
@Schema(
        name = "ClaimReasonCode",
        description =
                "`NO_VALUE`, `NO_PREVIOUS_VALUE`, `NO_BASE_VALUE`, `NO_WHOLE`, `NO_TARGET`, `NO_PARTS`: we hold none."
                        + " `TARGET_BASIS_UNSTATED`: the publication does not say what the target is of. `TARGET_NOT_POSITIVE`."
                        + " `NOT_COMPUTABLE`: growth on a base that is not positive or to a negative value, a share of nothing, a rate"
                        + " beyond ±1,000,000 %. `NOT_ADDITIVE`: the indicator's parts do not add up. `NO_BUDGET`: no budget line is known."
                        + " `BUDGET_INCOMPLETE`: some budget lines state no such amount, or they come to nothing. `BUDGET_UNAVAILABLE`: the"
                        + " budgets could not be read now, ask again. `CIRCULAR`: the component was derived from this claim."
                        + " `POSSIBLY_CIRCULAR`: a budget line was derived, and it is not known whether from this total."
                        + " `PRECISION_UNKNOWN`: the numbers differ, and how far rounding reaches is not known. `PARTS_INCOMPLETE`: more"
                        + " parts were printed than we hold. More may be added.")
public enum ReasonCode {
    NO_VALUE,
    NO_PREVIOUS_VALUE,
    NO_BASE_VALUE,
    NO_WHOLE,
    NO_TARGET,
    NO_PARTS,
    TARGET_BASIS_UNSTATED,
    TARGET_NOT_POSITIVE,
    NOT_COMPUTABLE,
    NOT_ADDITIVE,
    NO_BUDGET,
    BUDGET_INCOMPLETE,
    BUDGET_UNAVAILABLE,
    CIRCULAR,
    POSSIBLY_CIRCULAR,
    PRECISION_UNKNOWN,
    PARTS_INCOMPLETE
}
