package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.time.Instant;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.observations.ObservationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in foreign currency as it was printed: never added to won, never ranked, without growth.
 *
 * @param currency ISO 4217
 * @param status null where unstated
 * @param roundedTo the precision it was printed with, in the currency; null where unknown
 */
@Schema(name = "OutcomeForeignFigure")
public record ForeignFigure(
        @Schema(maxLength = 64) String regionId,
        @Schema(examples = "3000000") BigDecimal amount,
        @Schema(examples = "USD", minLength = 3, maxLength = 3) String currency,
        Basis basis,
        @Schema(nullable = true) ObservationStatus status,
        @Schema(nullable = true) BigDecimal roundedTo,
        @Schema(maxLength = 64) String sourceId,
        Instant recordedAt) {}
