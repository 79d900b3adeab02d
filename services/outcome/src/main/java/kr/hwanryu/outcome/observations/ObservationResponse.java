package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Breakdown;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of an observed figure.
 *
 * @param id of the figure, the same in all its revisions
 * @param firstYear null for a figure of one year
 * @param breakdown null for a figure of the whole
 * @param value in the indicator's unit; null for a withdrawn figure, which is missing, not zero,
 *     and for one in foreign currency
 * @param foreignAmount in place of a value; null for a withdrawn figure
 * @param foreignCurrency of a figure in foreign currency, a withdrawn one too; null for others
 * @param roundedTo the precision it was printed with; null where unknown
 * @param status null where unstated
 * @param changeNo the change that recorded this revision
 * @param supersededByNo the change that put another in its place; null while it is in force
 * @param reason why it was revised; null for the first revision
 * @param recordedBy the client that recorded it
 */
@Schema(name = "Observation")
record ObservationResponse(
        UUID id,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer firstYear,
        @Schema(minimum = "2000", maximum = "2100") int performanceYear,
        @Schema(examples = "new-jobs", maxLength = 64) String indicatorId,
        @Schema(nullable = true) Breakdown breakdown,
        @Schema(nullable = true, examples = "278") BigDecimal value,
        @Schema(nullable = true) ForeignAmount foreignAmount,
        @Schema(nullable = true, examples = "USD", minLength = 3, maxLength = 3) String foreignCurrency,
        Basis basis,
        @Schema(nullable = true) Derivation derivation,
        @Schema(nullable = true) BigDecimal roundedTo,
        @Schema(nullable = true) ObservationStatus status,
        @Schema(maxLength = 64) String sourceId,
        @Schema(minimum = "1") long changeNo,
        @Schema(nullable = true, minimum = "1") Long supersededByNo,
        @Schema(nullable = true, maxLength = 1000) String reason,
        Instant recordedAt,
        @Schema(maxLength = 255) String recordedBy) {

    private static final TypeReference<Derivation> DERIVATION = new TypeReference<>() {};

    static ObservationResponse read(Row row) throws SQLException {
        return new ObservationResponse(
                row.uuid("id"),
                row.string("region_id"),
                row.integer("first_year"),
                row.integer("performance_year"),
                row.string("indicator_id"),
                Breakdown.read(row),
                row.decimal("value"),
                foreignAmount(row),
                row.string("foreign_currency"),
                row.constant("basis", Basis.class),
                row.json("derivation", DERIVATION),
                row.decimal("rounded_to"),
                row.constant("status", ObservationStatus.class),
                row.string("source_id"),
                row.number("change_no"),
                row.supersededByNo(),
                row.string("reason"),
                row.instant("recorded_at"),
                row.string("recorded_by"));
    }

    private static ForeignAmount foreignAmount(Row row) throws SQLException {
        BigDecimal amount = row.decimal("foreign_amount");
        return amount == null ? null : new ForeignAmount(amount, row.string("foreign_currency"));
    }
}
