package kr.hwanryu.outcome.gradescales;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A grade in its place.
 *
 * @param order 1 for the best
 * @param labelsKo what documents call it beside its code; empty for none
 */
@Schema(name = "Grade")
record Grade(
        @Schema(minimum = "1", maximum = "20") int order,
        @Schema(examples = "S", maxLength = 40) String code,
        @Schema(maxItems = 10) List<@Size(max = 50) String> labelsKo) {}
