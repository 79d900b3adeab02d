package kr.hwanryu.imports;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure of a computed answer that an import would change or leave.
 *
 * @param name as the computed answer calls it: {@code value}, {@code changeRate}
 * @param before what it is now; null where there is none
 * @param after what it would be; null where there would be none
 */
@Schema(name = "ImportEffectFigure")
public record ImportEffectFigure(
        @Schema(examples = "changeRate", maxLength = 64) String name,
        @Schema(nullable = true, examples = "10.74") BigDecimal before,
        @Schema(nullable = true, examples = "12.5") BigDecimal after) {}
