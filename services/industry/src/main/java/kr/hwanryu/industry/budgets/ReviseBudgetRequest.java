package kr.hwanryu.industry.budgets;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a line states from now on; with null for both amounts the line is withdrawn. Both must be stated: left out they are
 * refused, so that nothing is withdrawn by mistake.
 *
 * @param basis PUBLISHED where it is left out
 * @param roundedTo the precision the amounts were printed with, in won; null where the document does not tell
 * @param reason why the revision in force is not right
 */
@Schema(
        name = "ReviseBudget",
        requiredProperties = {"plannedKrw", "executedKrw"})
record ReviseBudgetRequest(
        @JsonProperty(required = true) @Min(0) @Max(9_000_000_000_000_000L) @Schema(nullable = true) Long plannedKrw,
        @JsonProperty(required = true) @Min(0) @Max(9_000_000_000_000_000L) @Schema(nullable = true) Long executedKrw,
        @Schema(defaultValue = "PUBLISHED") Basis basis,
        @Valid @Schema(nullable = true) BudgetDerivation derivation,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true) Long roundedTo,
        @NotNull @ReadableId String sourceId,
        @NotBlank @Size(max = 1000) @Schema(examples = "2차 추경 반영") String reason) {

    ReviseBudgetRequest {
        basis = basis == null ? Basis.PUBLISHED : basis;
    }

    BudgetFigure figure() {
        return new BudgetFigure(plannedKrw, executedKrw, basis, derivation, roundedTo, sourceId);
    }
}
