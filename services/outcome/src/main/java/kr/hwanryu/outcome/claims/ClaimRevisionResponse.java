package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.figures.Breakdown;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of what a document printed.
 *
 * @param id of the claim, the same in all its revisions
 * @param budgetYear of a TOTAL; else null
 * @param performanceYear null of a TOTAL; so is indicatorId
 * @param firstYear null for a figure of one year
 * @param breakdown null for a figure of the whole
 * @param fundSource null but of a TOTAL of one
 * @param measure of a TOTAL; else null
 * @param perKrw of an EFFICIENCY; else null
 * @param value null for a withdrawn claim
 * @param roundedTo the precision it was printed with; null where unknown
 * @param printed as it stands on the page; null where the value tells all
 * @param changeNo the change that recorded this revision
 * @param supersededByNo the change that put another in its place; null while it is in force
 * @param reason why it was revised; null for the first revision
 * @param recordedBy the client that recorded it
 */
@Schema(name = "ClaimRevision")
record ClaimRevisionResponse(
        UUID id,
        ClaimKind kind,
        @Schema(examples = "kwnews-2025-10-21", maxLength = 64) String sourceId,
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer budgetYear,
        @Schema(nullable = true, examples = "2024", minimum = "2000", maximum = "2100") Integer performanceYear,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer firstYear,
        @Schema(nullable = true, examples = "new-jobs", maxLength = 64) String indicatorId,
        @Schema(nullable = true) Breakdown breakdown,
        @Schema(nullable = true) FundSource fundSource,
        @Schema(nullable = true) Measure measure,
        @Schema(nullable = true, examples = "100000000", minimum = "1", maximum = "9000000000000000") Long perKrw,
        @Schema(nullable = true, examples = "2.07") BigDecimal value,
        @Schema(nullable = true, examples = "0.01") BigDecimal roundedTo,
        @Schema(nullable = true, examples = "2.07명", maxLength = 200) String printed,
        @Schema(minimum = "1") long changeNo,
        @Schema(nullable = true, minimum = "1") Long supersededByNo,
        @Schema(nullable = true, maxLength = 1000) String reason,
        Instant recordedAt,
        @Schema(maxLength = 255) String recordedBy) {

    /** Whose budget it is held against unless it is withdrawn; empty where none is needed. */
    Optional<Budgets.Key> budget() {
        return kind.budget(regionId, budgetYear, performanceYear);
    }

    static ClaimRevisionResponse read(Row row) throws SQLException {
        return new ClaimRevisionResponse(
                row.uuid("id"),
                row.constant("kind", ClaimKind.class),
                row.string("source_id"),
                row.string("region_id"),
                row.integer("budget_year"),
                row.integer("performance_year"),
                row.integer("first_year"),
                row.string("indicator_id"),
                Breakdown.read(row),
                row.constant("fund_source", FundSource.class),
                row.constant("measure", Measure.class),
                row.number("per_krw"),
                row.decimal("value"),
                row.decimal("rounded_to"),
                row.string("printed"),
                row.number("change_no"),
                row.supersededByNo(),
                row.string("reason"),
                row.instant("recorded_at"),
                row.string("recorded_by"));
    }

    Print print() {
        return new Print(value, roundedTo, printed, perKrw);
    }
}
