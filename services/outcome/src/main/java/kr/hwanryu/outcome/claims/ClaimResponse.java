package kr.hwanryu.outcome.claims;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import kr.hwanryu.outcome.budgets.Budgets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document printed, as it is in force, and how it compares with what we hold.
 *
 * @param unit of value and of what is computed
 */
@Schema(name = "Claim")
@JsonPropertyOrder({
    "id",
    "kind",
    "sourceId",
    "regionId",
    "budgetYear",
    "performanceYear",
    "firstYear",
    "indicatorId",
    "breakdown",
    "fundSource",
    "measure",
    "perKrw",
    "value",
    "unit",
    "roundedTo",
    "printed",
    "verdict",
    "computed",
    "difference",
    "formula",
    "components",
    "reasons",
    "changeNo",
    "supersededByNo",
    "reason",
    "recordedAt",
    "recordedBy"
})
record ClaimResponse(
        @JsonUnwrapped ClaimRevisionResponse claim,
        @Schema(examples = "PERSON", maxLength = 40) String unit,
        @JsonUnwrapped Judgement judgement) {

    /**
     * Judges a claim.
     *
     * @param asOf the instant whose state was read; null for the present
     */
    static ClaimResponse judged(HeldClaim held, Budgets budgets, Instant asOf) {
        ClaimRevisionResponse claim = held.claim();
        return new ClaimResponse(
                claim,
                claim.kind().unit(held.indicatorUnit()),
                claim.value() == null
                        ? Judgement.OF_WITHDRAWN
                        : Judgement.of(claim.print(), recomputed(held, budgets, new Evidence(claim, asOf))));
    }

    private static Recomputed recomputed(HeldClaim held, Budgets budgets, Evidence evidence) {
        FigureArithmetic figures = new FigureArithmetic(held, evidence);
        BudgetArithmetic money = new BudgetArithmetic(held, budgets, evidence);
        return switch (held.claim().kind()) {
            case VALUE -> figures.value();
            case CHANGE -> figures.change();
            case CHANGE_RATE -> figures.changeRate();
            case ACHIEVEMENT_RATE -> figures.achievementRate();
            case SHARE -> figures.share();
            case COUNT -> figures.count();
            case TOTAL -> money.total();
            case EFFICIENCY -> money.efficiency();
        };
    }
}
