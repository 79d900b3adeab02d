package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document printed of an outcome: a claim, which is not computed with.
 *
 * @param kind VALUE, CHANGE, CHANGE_RATE or ACHIEVEMENT_RATE
 * @param value in the indicator's unit, a rate in percent
 * @param roundedTo the precision it was printed with; null where unknown
 */
@Schema(name = "OutcomePrintedFigure")
public record PrintedFigure(
        UUID claimId,
        @Schema(maxLength = 64) String regionId,
        @Schema(maxLength = 40, examples = "ACHIEVEMENT_RATE") String kind,
        @Schema(examples = "112") BigDecimal value,
        @Schema(nullable = true) BigDecimal roundedTo,
        @Schema(maxLength = 64) String sourceId,
        Instant recordedAt) {}
