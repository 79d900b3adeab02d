package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a claim is recomputed from.
 *
 * @param roundedTo the precision it was printed with, of a sum that of its parts, added; null where unknown, and of PARTS
 * @param basis PUBLISHED or DERIVED
 * @param sourceId where it was printed; null of what may have many sources: a budget that was added up, PARTS
 * @param href the request to this API that shows it
 */
@Schema(name = "ClaimComponent")
record Component(
        Role role,
        @Schema(examples = "283") BigDecimal value,
        @Schema(nullable = true, examples = "1") BigDecimal roundedTo,
        Basis basis,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        @Schema(examples = "/v1/observations/0198c1de-0000-7000-8000-000000000000", maxLength = 500) String href) {}
