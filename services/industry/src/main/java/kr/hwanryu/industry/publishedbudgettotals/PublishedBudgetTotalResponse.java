package kr.hwanryu.industry.publishedbudgettotals;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of a total as a document prints it, in whole won.
 *
 * @param totalKrw null where it was withdrawn
 * @param roundedTo the precision it was printed with, in won; null where the document does not tell
 * @param changeNo the change that recorded it
 * @param supersededByNo the change that put another in its place; null for the one in force
 * @param reason why it took the place of the one before; null for the first
 */
@Schema(name = "PublishedBudgetTotal")
record PublishedBudgetTotalResponse(
        UUID id,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(examples = "2023", minimum = "2000", maximum = "2100") int budgetYear,
        @Schema(nullable = true) FundSource fundSource,
        @Schema(nullable = true, maxLength = 64) String programmeId,
        Measure measure,
        @Schema(nullable = true, minimum = "0", maximum = "9000000000000000") Long totalKrw,
        @Schema(nullable = true, minimum = "1", maximum = "9000000000000000") Long roundedTo,
        @Schema(maxLength = 64) String sourceId,
        @Schema(minimum = "1") long changeNo,
        @Schema(nullable = true, minimum = "1") Long supersededByNo,
        @Schema(nullable = true, maxLength = 1000) String reason,
        @Schema(maxLength = 255) String recordedBy,
        Instant recordedAt) {

    static PublishedBudgetTotalResponse read(Row row) throws SQLException {
        return new PublishedBudgetTotalResponse(
                row.uuid("id"),
                row.string("region_id"),
                row.integer("budget_year"),
                row.constant("fund_source", FundSource.class),
                row.string("programme_id"),
                row.constant("measure", Measure.class),
                row.number("total_krw"),
                row.number("rounded_to"),
                row.string("source_id"),
                row.number("change_no"),
                row.supersededByNo(),
                row.string("reason"),
                row.string("recorded_by"),
                row.instant("recorded_at"));
    }

    /** Tells others what became of this. */
    Event event(String fact) {
        return new Event("published-budget-total", id.toString(), fact, regionId, this);
    }
}
