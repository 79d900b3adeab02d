package kr.hwanryu.outcome.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which arithmetic a claim is recomputed, over the roles of its components. */
@Schema(
        name = "ClaimFormula",
        description =
                "Over the roles of `components`. `OBSERVED`: `VALUE`. `CHANGE`: `VALUE − PREVIOUS_VALUE`. `CHANGE_RATE`:"
                        + " `(VALUE − PREVIOUS_VALUE) × 100 ÷ PREVIOUS_VALUE`. `LEVEL_RATE`: `VALUE × 100 ÷ TARGET`. `INCREMENT_RATE`:"
                        + " `(VALUE − BASE_VALUE) × 100 ÷ TARGET`. `BUDGET_SUM`: `BUDGET`. `EFFICIENCY`: `VALUE × perKrw ÷"
                        + " PUBLIC_TOTAL`. `SHARE`: `VALUE × 100 ÷ WHOLE`. `COUNT`: `PARTS`. More may be added.")
public enum Formula {
    OBSERVED,
    CHANGE,
    CHANGE_RATE,
    LEVEL_RATE,
    INCREMENT_RATE,
    BUDGET_SUM,
    EFFICIENCY,
    SHARE,
    COUNT
}
