package kr.hwanryu.outcome.outcomes;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Dimension;
import kr.hwanryu.outcome.observations.ObservationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The value of one part.
 *
 * @param id of the industry, programme, kind, company or group
 * @param status null where unstated
 * @param roundedTo the precision it was printed with; null where unknown
 * @param succeededBy of an INDUSTRY: the industries that took its place, as they are known today; else empty
 */
@Schema(name = "OutcomePart")
public record OutcomePart(
        @Schema(maxLength = 64) String regionId,
        Dimension dimension,
        @Schema(maxLength = 64) String id,
        BigDecimal value,
        Basis basis,
        @Schema(maxLength = 64) String sourceId,
        @Schema(nullable = true) ObservationStatus status,
        @Schema(nullable = true) BigDecimal roundedTo,
        @Schema(maxItems = 100) List<@Size(max = 64) String> succeededBy,
        Instant recordedAt) {

    OutcomePart withSuccessors(Map<String, List<String>> successors) {
        return new OutcomePart(
                regionId,
                dimension,
                id,
                value,
                basis,
                sourceId,
                status,
                roundedTo,
                dimension == Dimension.INDUSTRY ? successors.getOrDefault(id, List.of()) : List.of(),
                recordedAt);
    }
}
