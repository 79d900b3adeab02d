package kr.hwanryu.industry.budgets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A budget line as it is first recorded. Plan, programme, industry, fund source and kind are what it is; a line is a leaf,
 * never a sum of others.
 *
 * @param programmeId what it is given through; null where the source does not say
 * @param industryId what it is given to; null where the source does not say
 * @param kind REGULAR where it is left out
 * @param basis PUBLISHED where it is left out
 * @param roundedTo the precision the amounts were printed with, in won; null where the document does not tell
 */
@Schema(name = "CreateBudget")
record CreateBudgetRequest(
        @NotNull UUID planId,
        @ReadableId @Schema(nullable = true) String programmeId,
        @ReadableId @Schema(nullable = true) String industryId,
        @NotNull @Schema(examples = "NATIONAL") FundSource fundSource,
        @Schema(defaultValue = "REGULAR") BudgetKind kind,
        @Min(0) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "14000000000") Long plannedKrw,
        @Min(0) @Max(9_000_000_000_000_000L) @Schema(nullable = true) Long executedKrw,
        @Schema(defaultValue = "PUBLISHED") Basis basis,
        @Valid @Schema(nullable = true) BudgetDerivation derivation,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "100000000") Long roundedTo,
        @NotNull @ReadableId String sourceId) {

    CreateBudgetRequest {
        kind = kind == null ? BudgetKind.REGULAR : kind;
        basis = basis == null ? Basis.PUBLISHED : basis;
    }

    BudgetFigure figure() {
        return new BudgetFigure(plannedKrw, executedKrw, basis, derivation, roundedTo, sourceId);
    }
}
