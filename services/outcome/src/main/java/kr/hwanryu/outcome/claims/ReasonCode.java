package kr.hwanryu.outcome.claims;

import kr.hwanryu.rest.contract.Label;
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
    @Label(ko = "실적이 없음", en = "no value is held")
    NO_VALUE,
    @Label(ko = "전년 값이 없음", en = "no value of the year before is held")
    NO_PREVIOUS_VALUE,
    @Label(ko = "기준연도 값이 없음", en = "no base value is held")
    NO_BASE_VALUE,
    @Label(ko = "전체 값이 없음", en = "no whole is held")
    NO_WHOLE,
    @Label(ko = "목표가 공표되지 않음", en = "no target is held")
    NO_TARGET,
    @Label(ko = "부분 값이 없음", en = "no parts are held")
    NO_PARTS,
    @Label(ko = "목표의 기준이 불명", en = "what the target is of is unstated")
    TARGET_BASIS_UNSTATED,
    @Label(ko = "목표가 0 이하", en = "the target is not positive")
    TARGET_NOT_POSITIVE,
    @Label(ko = "산출불가", en = "not computable")
    NOT_COMPUTABLE,
    @Label(ko = "더할 수 없는 지표", en = "the parts do not add up")
    NOT_ADDITIVE,
    @Label(ko = "재원별 예산이 없음", en = "no budget lines are held")
    NO_BUDGET,
    @Label(ko = "예산 일부가 없음", en = "the budget is incomplete")
    BUDGET_INCOMPLETE,
    @Label(ko = "예산을 지금 읽을 수 없음", en = "the budget cannot be read now")
    BUDGET_UNAVAILABLE,
    @Label(ko = "이 주장에서 끌어낸 값이라 근거가 되지 못함", en = "ours was worked out from this very claim")
    CIRCULAR,
    @Label(ko = "이 주장에서 끌어낸 값일 수 있음", en = "ours may come from this very claim")
    POSSIBLY_CIRCULAR,
    @Label(ko = "인쇄 정밀도를 모름", en = "the printed precision is unknown")
    PRECISION_UNKNOWN,
    @Label(ko = "부분 값이 모자람", en = "parts are missing")
    PARTS_INCOMPLETE
}
