package kr.hwanryu.outcome.claims;

import kr.hwanryu.rest.contract.Label;
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
    @Label(ko = "실적 그대로", en = "as observed")
    OBSERVED,
    @Label(ko = "전년 대비 증감", en = "change on the year before")
    CHANGE,
    @Label(ko = "증감률", en = "change rate")
    CHANGE_RATE,
    @Label(ko = "수준 목표의 달성률", en = "achievement of a level")
    LEVEL_RATE,
    @Label(ko = "증가분 목표의 달성률", en = "achievement of an increment")
    INCREMENT_RATE,
    @Label(ko = "예산 합계", en = "sum of the budget")
    BUDGET_SUM,
    @Label(ko = "예산 대비 효율", en = "efficiency")
    EFFICIENCY,
    @Label(ko = "비중", en = "share")
    SHARE,
    @Label(ko = "개수", en = "count")
    COUNT
}
