package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.time.Instant;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.observations.ObservationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The value that one region reported.
 *
 * @param status null where unstated
 * @param roundedTo the precision it was printed with; null where unknown
 */
@Schema(name = "OutcomeRegionFigure")
public record RegionFigure(
        @Schema(maxLength = 64) String regionId,
        @Schema(minimum = "2000", maximum = "2100") int performanceYear,
        BigDecimal value,
        Basis basis,
        @Schema(maxLength = 64) String sourceId,
        @Schema(nullable = true) ObservationStatus status,
        @Schema(nullable = true) BigDecimal roundedTo,
        Instant recordedAt)
        implements OfRegion {}
