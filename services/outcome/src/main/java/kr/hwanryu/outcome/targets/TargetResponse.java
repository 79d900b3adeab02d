package kr.hwanryu.outcome.targets;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.outcome.figures.Breakdown;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of a target.
 *
 * @param id of the target, the same in all its revisions
 * @param firstYear null for a target of one year
 * @param breakdown null for a target of the whole
 * @param baseYear the year that an INCREMENT counts from; null otherwise
 * @param value in the indicator's unit; null for a withdrawn target
 * @param roundedTo the precision it was printed with; null where unknown
 * @param changeNo the change that recorded this revision
 * @param supersededByNo the change that put another in its place; null while it is in force
 * @param reason why it was revised; null for the first revision
 * @param recordedBy the client that recorded it
 */
@Schema(name = "Target")
record TargetResponse(
        UUID id,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer firstYear,
        @Schema(minimum = "2000", maximum = "2100") int performanceYear,
        @Schema(examples = "new-jobs", maxLength = 64) String indicatorId,
        @Schema(nullable = true) Breakdown breakdown,
        TargetBasis targetBasis,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer baseYear,
        @Schema(nullable = true, examples = "240") BigDecimal value,
        @Schema(nullable = true) BigDecimal roundedTo,
        @Schema(maxLength = 64) String sourceId,
        @Schema(minimum = "1") long changeNo,
        @Schema(nullable = true, minimum = "1") Long supersededByNo,
        @Schema(nullable = true, maxLength = 1000) String reason,
        Instant recordedAt,
        @Schema(maxLength = 255) String recordedBy) {

    static TargetResponse read(Row row) throws SQLException {
        return new TargetResponse(
                row.uuid("id"),
                row.string("region_id"),
                row.integer("first_year"),
                row.integer("performance_year"),
                row.string("indicator_id"),
                Breakdown.read(row),
                row.constant("target_basis", TargetBasis.class),
                row.integer("base_year"),
                row.decimal("value"),
                row.decimal("rounded_to"),
                row.string("source_id"),
                row.number("change_no"),
                row.supersededByNo(),
                row.string("reason"),
                row.instant("recorded_at"),
                row.string("recorded_by"));
    }
}
