package kr.hwanryu.outcome.claims;

import static kr.hwanryu.outcome.claims.ClaimPart.BREAKDOWN;
import static kr.hwanryu.outcome.claims.ClaimPart.BUDGET_YEAR;
import static kr.hwanryu.outcome.claims.ClaimPart.FIRST_YEAR;
import static kr.hwanryu.outcome.claims.ClaimPart.FUND_SOURCE;
import static kr.hwanryu.outcome.claims.ClaimPart.INDICATOR;
import static kr.hwanryu.outcome.claims.ClaimPart.MEASURE;
import static kr.hwanryu.outcome.claims.ClaimPart.PERFORMANCE_YEAR;
import static kr.hwanryu.outcome.claims.ClaimPart.PER_KRW;

import java.util.Optional;
import java.util.Set;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document printed a number as, and so what it is recomputed from. */
@Schema(
        name = "ClaimKind",
        description =
                "`VALUE`: a figure, in the indicator's unit. `CHANGE`: what it gained on the year before, in that unit."
                        + " `CHANGE_RATE`: the same in percent. `ACHIEVEMENT_RATE`: in percent of the target. `TOTAL`: a budget in won;"
                        + " without a fund source all public money (`PRIVATE` stands apart). `EFFICIENCY`: a figure per `perKrw` won of"
                        + " the public money of the same year, in the indicator's unit. `SHARE`: a part in percent of the whole."
                        + " `COUNT`: of how many parts of `breakdown.dimension` there is a figure; its `breakdown.id` is `ALL`. All but"
                        + " `TOTAL`, which has a `budgetYear`, are of an indicator and a `performanceYear`. More may be added.")
public enum ClaimKind {
    @Label(ko = "실적", en = "value")
    VALUE(Set.of(PERFORMANCE_YEAR, INDICATOR), Set.of(FIRST_YEAR, BREAKDOWN)),
    @Label(ko = "전년 대비 증감", en = "change on the year before")
    CHANGE(Set.of(PERFORMANCE_YEAR, INDICATOR), Set.of(BREAKDOWN)),
    @Label(ko = "증감률", en = "change rate")
    CHANGE_RATE(Set.of(PERFORMANCE_YEAR, INDICATOR), Set.of(BREAKDOWN)),
    @Label(ko = "목표 달성률", en = "achievement of the target")
    ACHIEVEMENT_RATE(Set.of(PERFORMANCE_YEAR, INDICATOR), Set.of(FIRST_YEAR, BREAKDOWN)),
    @Label(ko = "합계", en = "total")
    TOTAL(Set.of(BUDGET_YEAR), Set.of(FUND_SOURCE, MEASURE)),
    @Label(ko = "예산 대비 효율", en = "efficiency")
    EFFICIENCY(Set.of(PERFORMANCE_YEAR, INDICATOR), Set.of(PER_KRW)),
    @Label(ko = "비중", en = "share")
    SHARE(Set.of(PERFORMANCE_YEAR, INDICATOR, BREAKDOWN), Set.of(FIRST_YEAR)),
    @Label(ko = "개수", en = "count")
    COUNT(Set.of(PERFORMANCE_YEAR, INDICATOR, BREAKDOWN), Set.of(FIRST_YEAR));

    /** The word that stands for the parts of a dimension taken together. */
    static final String ALL_PARTS = "ALL";

    private final Set<ClaimPart> needed;
    private final Set<ClaimPart> possible;

    ClaimKind(Set<ClaimPart> needed, Set<ClaimPart> possible) {
        this.needed = needed;
        this.possible = possible;
    }

    boolean needs(ClaimPart part) {
        return needed.contains(part);
    }

    boolean takes(ClaimPart part) {
        return needs(part) || possible.contains(part);
    }

    /** Whether its value is in percent, and so within the bounds of a percentage. */
    boolean isPercentage() {
        return this == CHANGE_RATE || this == ACHIEVEMENT_RATE || this == SHARE;
    }

    /** Whether its value is a whole number that is not negative. */
    boolean isWhole() {
        return this == TOTAL || this == COUNT;
    }

    /** The budget that a claim of this kind is held against; empty where none is needed, or its year is not stated. */
    Optional<Budgets.Key> budget(String regionId, Integer budgetYear, Integer performanceYear) {
        Integer year =
                switch (this) {
                    case TOTAL -> budgetYear;
                    case EFFICIENCY -> performanceYear;
                    default -> null;
                };
        return Optional.ofNullable(year).map(ofYear -> new Budgets.Key(regionId, ofYear));
    }

    /** The unit of its value, given that of its indicator; null where it has none. */
    String unit(String ofIndicator) {
        if (isPercentage()) {
            return "PERCENT";
        }
        return this == TOTAL ? "KRW" : this == COUNT ? "COUNT" : ofIndicator;
    }
}
