package kr.hwanryu.outcome.rankings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.observations.ObservationStatus;
import kr.hwanryu.outcome.outcomes.ComparabilityReason;
import kr.hwanryu.rest.conditional.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Regions in order of one indicator in one year.
 *
 * @param unit of the values where ranked by value; rates are percentages
 * @param items equal values share a rank, and the next rank counts all before it
 * @param withoutData regions of that year that cannot be ranked, and why
 * @param readAt when the last change in what was read was recorded; null where nothing was ever written
 * @param nextCursor always null: a ranking is answered whole
 * @param etag the answer's entity tag, sent as a header
 */
@Schema(name = "Ranking")
record RankingResponse(
        @Schema(examples = "new-jobs", maxLength = 64) String indicatorId,
        @Schema(minimum = "2000", maximum = "2100") int performanceYear,
        RankedBy by,
        @Schema(examples = "PERSON", maxLength = 40) String unit,
        boolean higherIsBetter,
        @Schema(maxItems = 1000) List<RankedRegion> items,
        @Schema(maxItems = 1000) List<RegionWithoutData> withoutData,
        @Schema(nullable = true) Instant readAt,
        @Schema(nullable = true, maxLength = 1024) String nextCursor,
        @JsonIgnore String etag)
        implements Tagged {

    /**
     * A region with its rank.
     *
     * @param value what {@code by} names
     * @param status of the region's value; null where unstated
     * @param sourceId of the region's value in that year; null where it is the sum of figures from several sources
     * @param sourceIds of all figures that the value is computed from
     */
    @Schema(name = "RankedRegion")
    record RankedRegion(
            @Schema(minimum = "1", maximum = "1000") int rank,
            @Schema(maxLength = 64) String regionId,
            @Schema(maxLength = 200) String nameKo,
            @Schema(examples = "334") BigDecimal value,
            Basis basis,
            @Schema(nullable = true) ObservationStatus status,
            @Schema(nullable = true, maxLength = 64) String sourceId,
            @Schema(maxItems = 100) List<@Size(max = 64) String> sourceIds) {}

    /**
     * A region of that year, or of the basis, that has nothing to rank.
     *
     * @param reasons of NOT_COMPARABLE; else empty
     */
    @Schema(name = "RegionWithoutData")
    record RegionWithoutData(
            @Schema(maxLength = 64) String regionId,
            @Schema(maxLength = 200) String nameKo,
            @Schema(
                            maxLength = 32,
                            examples = "NO_VALUE",
                            description =
                                    "`NO_VALUE`, `NO_PREVIOUS_VALUE`, `NOT_COMPARABLE`, a `changeKind` or an `achievementReason`"
                                            + " of outcomes. More may be added.")
                    String reason,
            @Schema(maxItems = 10) List<ComparabilityReason> reasons) {}
}
