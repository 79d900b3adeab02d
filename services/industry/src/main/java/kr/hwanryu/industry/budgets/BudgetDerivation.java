package kr.hwanryu.industry.budgets;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a figure that was not printed follows from figures that were. */
@Schema(name = "BudgetDerivation")
record BudgetDerivation(@NotBlank @Size(max = 500) @Schema(examples = "18600000000 - 4600000000") String expression) {

    static BudgetDerivation of(String expression) {
        return expression == null ? null : new BudgetDerivation(expression);
    }
}
