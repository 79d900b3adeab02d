package kr.hwanryu.outcome.figures;

import java.util.regex.Pattern;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.rest.identifiers.KnownRegionCode;
import kr.hwanryu.rest.query.ReadableId;
import kr.hwanryu.tables.TableRow;

/**
 * What all figures of a row have in common.
 *
 * @param regionId null where the row names none, like each of the others that is missing
 * @param ownReason given in the row itself; null for none
 * @param reason the row's own, else that of the whole file
 */
public record RowKey(
        String regionId,
        Integer firstYear,
        Integer performanceYear,
        Breakdown breakdown,
        String sourceId,
        String ownReason,
        String reason) {

    private static final Pattern ID = Pattern.compile(ReadableId.PATTERN);
    private static final Pattern PART_ID = Pattern.compile("^[A-Za-z0-9_-]+$");

    /** Whether nothing is missing that every figure needs. */
    boolean complete() {
        return regionId != null && performanceYear != null && sourceId != null;
    }

    static RowKey read(TableRow row, RowLines lines, FigureNames names, ImportJob job) {
        String reason = row.text(FigureColumns.REASON);
        return new RowKey(
                region(row, lines, names, job),
                row.whole(FigureColumns.FIRST_YEAR),
                row.whole(FigureColumns.YEAR),
                breakdown(row, lines),
                source(row, lines, job),
                reason,
                reason == null ? job.reason() : reason);
    }

    private static String region(TableRow row, RowLines lines, FigureNames names, ImportJob job) {
        String given = row.text(FigureColumns.REGION);
        if (given == null) {
            return null;
        }
        String id = names.regionId(given).orElse(given);
        if (!ID.matcher(id).matches()) {
            boolean code = KnownRegionCode.isMeantAsCode(given);
            lines.refuse(row.fault(FigureColumns.REGION, code ? "UNKNOWN_REGION_CODE" : "UNKNOWN_REFERENCE", given));
            return null;
        }
        if (!job.covers(id)) {
            lines.refuse(row.fault(FigureColumns.REGION, "MISSING_REGION", id));
        }
        return id;
    }

    private static String source(TableRow row, RowLines lines, ImportJob job) {
        String given = row.text(FigureColumns.SOURCE);
        String id = given == null ? job.sourceId() : given;
        if (id == null) {
            lines.refuse(row.fault(FigureColumns.SOURCE, "SOURCE_REQUIRED"));
        } else if (!ID.matcher(id).matches()) {
            lines.refuse(row.fault(FigureColumns.SOURCE, "UNKNOWN_REFERENCE", id));
            return null;
        }
        return id;
    }

    private static Breakdown breakdown(TableRow row, RowLines lines) {
        String dimension = row.text(FigureColumns.DIMENSION);
        String part = row.text(FigureColumns.PART);
        if ((dimension == null) != (part == null)) {
            lines.refuse(
                    row.fault(dimension == null ? FigureColumns.DIMENSION : FigureColumns.PART, "PART_INCOMPLETE"));
            return null;
        }
        if (part != null && !PART_ID.matcher(part).matches()) {
            lines.refuse(row.fault(FigureColumns.PART, "UNKNOWN_REFERENCE", part));
            return null;
        }
        return part == null ? null : new Breakdown(Dimension.valueOf(dimension), part);
    }
}
