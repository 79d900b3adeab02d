package kr.hwanryu.industry.budgets;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of a budget line, amounts in whole won. Without either amount the line is withdrawn.
 *
 * @param incentiveId the incentive that the line was made for; null for a line that a client recorded
 * @param roundedTo the precision it was printed with, in won; null where the document does not tell
 * @param changeNo the change that recorded it
 * @param supersededByNo the change that put another in its place; null for the one in force
 * @param reason why it took the place of the one before; null for the first
 */
@Schema(name = "Budget")
record BudgetResponse(
        UUID id,
        UUID planId,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(examples = "2023", minimum = "2000", maximum = "2100") int budgetYear,
        @Schema(nullable = true, maxLength = 64) String programmeId,
        @Schema(nullable = true, maxLength = 64) String industryId,
        FundSource fundSource,
        BudgetKind kind,
        @Schema(nullable = true) UUID incentiveId,
        @Schema(nullable = true, minimum = "0", maximum = "9000000000000000") Long plannedKrw,
        @Schema(nullable = true, minimum = "0", maximum = "9000000000000000") Long executedKrw,
        Basis basis,
        @Schema(nullable = true) BudgetDerivation derivation,
        @Schema(nullable = true, minimum = "1", maximum = "9000000000000000") Long roundedTo,
        @Schema(maxLength = 64) String sourceId,
        @Schema(minimum = "1") long changeNo,
        @Schema(nullable = true, minimum = "1") Long supersededByNo,
        @Schema(nullable = true, maxLength = 1000) String reason,
        @Schema(maxLength = 255) String recordedBy,
        Instant recordedAt) {

    static BudgetResponse read(Row row) throws SQLException {
        return new BudgetResponse(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.string("region_id"),
                row.integer("budget_year"),
                row.string("programme_id"),
                row.string("industry_id"),
                row.constant("fund_source", FundSource.class),
                row.constant("kind", BudgetKind.class),
                row.uuid("incentive_id"),
                row.number("planned_krw"),
                row.number("executed_krw"),
                row.constant("basis", Basis.class),
                BudgetDerivation.of(row.string("derivation")),
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
        return new Event("budget", id.toString(), fact, regionId, this);
    }
}
