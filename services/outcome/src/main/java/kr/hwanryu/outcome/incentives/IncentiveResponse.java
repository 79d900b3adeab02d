package kr.hwanryu.outcome.incentives;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of money that verdicts earned a region.
 *
 * @param id of the incentive, the same in all its revisions
 * @param evaluationIds the verdicts that earned it
 * @param amountKrw whole won; null for a withdrawn incentive
 * @param roundedTo the precision it was printed with, in won; null where unknown
 * @param budgetYear the year whose budget it goes into; null where not known
 * @param changeNo the change that recorded this revision
 * @param supersededByNo the change that put another in its place; null while it is in force
 * @param reason why it was revised; null for the first revision
 * @param recordedBy the client that recorded it
 */
@Schema(name = "Incentive")
record IncentiveResponse(
        UUID id,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(minimum = "2000", maximum = "2100") int evaluationYear,
        @Schema(maxItems = 20) List<UUID> evaluationIds,
        @Schema(nullable = true, examples = "1600000000", minimum = "0", maximum = "9000000000000000") Long amountKrw,
        @Schema(nullable = true, minimum = "1", maximum = "9000000000000000") Long roundedTo,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer budgetYear,
        @Schema(maxLength = 64) String sourceId,
        @Schema(minimum = "1") long changeNo,
        @Schema(nullable = true, minimum = "1") Long supersededByNo,
        @Schema(nullable = true, maxLength = 1000) String reason,
        Instant recordedAt,
        @Schema(maxLength = 255) String recordedBy) {

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};

    static IncentiveResponse read(Row row) throws SQLException {
        return new IncentiveResponse(
                row.uuid("id"),
                row.string("region_id"),
                row.integer("evaluation_year"),
                row.json("evaluations", IDS),
                row.number("amount_krw"),
                row.number("rounded_to"),
                row.integer("budget_year"),
                row.string("source_id"),
                row.number("change_no"),
                row.supersededByNo(),
                row.string("reason"),
                row.instant("recorded_at"),
                row.string("recorded_by"));
    }
}
