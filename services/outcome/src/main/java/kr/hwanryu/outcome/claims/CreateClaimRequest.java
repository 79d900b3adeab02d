package kr.hwanryu.outcome.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.figures.Breakdown;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number as a document printed it; which fields it needs depends on its kind.
 *
 * @param sourceId the document
 * @param firstYear of a figure over several years; null for one year
 * @param breakdown the part it is of; null for the whole
 * @param fundSource of a TOTAL; null for all public money
 * @param measure of a TOTAL; PLANNED unless stated
 * @param perKrw of an EFFICIENCY, per how many won; 100,000,000 unless stated
 * @param value in the unit of the kind: won, percent, or that of the indicator
 * @param roundedTo the precision it was printed with, in the unit of value, which is a multiple of it; null where unknown
 * @param printed as it stands on the page
 */
@Schema(name = "CreateClaim")
record CreateClaimRequest(
        @NotNull ClaimKind kind,
        @NotNull @ReadableId @Schema(examples = "kwnews-2025-10-21", maxLength = 64) String sourceId,
        @NotNull @RegionId @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer budgetYear,
        @Min(2000) @Max(2100) @Schema(nullable = true, examples = "2024") Integer performanceYear,
        @Min(2000) @Max(2100) @Schema(nullable = true) Integer firstYear,
        @ReadableId @Schema(nullable = true, examples = "new-jobs", maxLength = 64) String indicatorId,
        @Valid @Schema(nullable = true) Breakdown breakdown,
        @Schema(nullable = true) FundSource fundSource,
        @Schema(nullable = true) Measure measure,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "100000000") Long perKrw,
        @NotNull @DecimalMin("-9000000000000000") @DecimalMax("9000000000000000") @Schema(examples = "2.07")
                BigDecimal value,
        @DecimalMin("0.000001") @DecimalMax("9000000000000000") @Schema(nullable = true, examples = "0.01")
                BigDecimal roundedTo,
        @Size(min = 1, max = 200) @Schema(nullable = true, examples = "2.07명") String printed) {

    private static final long PER_KRW = 100_000_000;

    Object part(ClaimPart part) {
        return switch (part) {
            case BUDGET_YEAR -> budgetYear;
            case PERFORMANCE_YEAR -> performanceYear;
            case FIRST_YEAR -> firstYear;
            case INDICATOR -> indicatorId;
            case BREAKDOWN -> breakdown;
            case FUND_SOURCE -> fundSource;
            case MEASURE -> measure;
            case PER_KRW -> perKrw;
        };
    }

    ClaimKey key() {
        return new ClaimKey(
                sourceId,
                kind,
                regionId,
                budgetYear,
                performanceYear,
                firstYear,
                indicatorId,
                breakdown == null ? null : breakdown.dimension(),
                breakdown == null ? null : breakdown.id(),
                fundSource,
                kind == ClaimKind.TOTAL && measure == null ? Measure.PLANNED : measure);
    }

    /** Whose budget it will be held against; empty where none is needed. */
    Optional<Budgets.Key> budget() {
        return kind.budget(regionId, budgetYear, performanceYear);
    }

    Print print() {
        boolean unstated = kind == ClaimKind.EFFICIENCY && perKrw == null;
        return new Print(value, roundedTo, printed, unstated ? Long.valueOf(PER_KRW) : perKrw);
    }
}
