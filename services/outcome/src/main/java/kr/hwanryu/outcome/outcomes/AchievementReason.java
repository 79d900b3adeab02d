package kr.hwanryu.outcome.outcomes;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no achievement rate. */
@Schema(
        name = "AchievementReason",
        description =
                "Why there is no achievement rate. `NO_TARGET`; `NO_VALUE`; `TARGET_BASIS_UNSTATED`: the publication does"
                        + " not say what the target is of; `NO_BASE_VALUE`: an increment without the value of its base year;"
                        + " `TARGET_NOT_POSITIVE`; `NOT_COMPUTABLE`: beyond ±1,000,000 %; `NOT_COMPARABLE`: a part of one of the"
                        + " figures is missing or cannot be added. More may be added.")
public enum AchievementReason {
    @Label(ko = "목표 미공표", en = "target not published")
    NO_TARGET,
    @Label(ko = "실적 없음", en = "no result")
    NO_VALUE,
    @Label(ko = "목표 기준 불명", en = "basis of the target unstated")
    TARGET_BASIS_UNSTATED,
    @Label(ko = "기준연도 값 없음", en = "no base value")
    NO_BASE_VALUE,
    @Label(ko = "목표가 0 이하", en = "target not positive")
    TARGET_NOT_POSITIVE,
    @Label(ko = "산출불가", en = "not computable")
    NOT_COMPUTABLE,
    @Label(ko = "비교 불가", en = "not comparable")
    NOT_COMPARABLE
}
