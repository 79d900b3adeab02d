package kr.hwanryu.imports;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kr.hwanryu.storage.Row;
import kr.hwanryu.tables.TableFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was handed over, and how far it is.
 *
 * @param resource the list that its rows are of
 * @param charset that it is read in; null for XLSX, and while it is not known
 * @param progress in percent
 * @param rowsRead rows with content below the heading
 * @param rowsRejected rows with a fault
 * @param created records that are new; in a dry run, that would be. Like the next three null while nothing is decided, and
 *     where nothing was stored
 * @param corrected records whose revision in force was superseded
 * @param withdrawn records that were withdrawn
 * @param unchanged records that were left alone
 * @param faultCount of all faults, those beyond the bound of the list included
 * @param failure why nothing was stored; null unless FAILED
 * @param changeNo the change that it made; null where it made none
 */
@Schema(name = "Import")
public record ImportResponse(
        UUID id,
        @Schema(examples = "observations", maxLength = 64) String resource,
        ImportMode mode,
        boolean dryRun,
        ImportState state,
        @Schema(examples = "csv", maxLength = 10) String format,
        @Schema(nullable = true, examples = "euc-kr", maxLength = 40) String charset,
        @Schema(minimum = "0", maximum = "100") int progress,
        @Schema(minimum = "0") long rowsRead,
        @Schema(minimum = "0") long rowsAccepted,
        @Schema(minimum = "0") long rowsRejected,
        @Schema(nullable = true, minimum = "0") Long created,
        @Schema(nullable = true, minimum = "0") Long corrected,
        @Schema(nullable = true, minimum = "0") Long withdrawn,
        @Schema(nullable = true, minimum = "0") Long unchanged,
        @Schema(minimum = "0") long faultCount,
        @Schema(nullable = true) ImportFailure failure,
        @Schema(nullable = true, minimum = "1") Long changeNo,
        Instant createdAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt) {

    static ImportResponse read(Row row) throws SQLException {
        long read = row.number("rows_read");
        long rejected = row.number("rows_rejected");
        String failure = row.string("failure_code");
        return new ImportResponse(
                row.uuid("id"),
                row.string("resource"),
                row.constant("mode", ImportMode.class),
                row.flag("dry_run"),
                row.constant("state", ImportState.class),
                row.constant("format", TableFormat.class).extension(),
                row.string("charset"),
                row.integer("progress"),
                read,
                read - rejected,
                rejected,
                row.number("created"),
                row.number("corrected"),
                row.number("withdrawn"),
                row.number("unchanged"),
                row.number("fault_count"),
                failure == null ? null : ImportFailure.of(failure, row.strings("failure_arguments")),
                row.number("job_change_no"),
                row.instant("created_at"),
                row.instant("started_at"),
                row.instant("finished_at"));
    }
}
