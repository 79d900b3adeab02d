package kr.hwanryu.imports;

import java.util.regex.Pattern;
import kr.hwanryu.rest.identifiers.KnownRegionCode;
import kr.hwanryu.rest.query.ReadableId;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.TableRow;

/**
 * What rows of most sheets have in common: whose the record is, who printed it, and why it differs.
 *
 * @param regionId null where it is not known, like the source; the row is then refused
 * @param ownReason given in the row itself; null for none
 * @param reason the row's own, else that of the whole file
 */
public record CommonCells(String regionId, String sourceId, String ownReason, String reason) {

    /** By id, official code or name. */
    public static final Column REGION = Column.text("regionId", "지역", 64)
            .alsoNamed("시도", "지역명", "지역코드", "region")
            .mandatory()
            .exampled("강원");

    public static final Column SOURCE = Column.id("sourceId", "출처").alsoNamed("출처ID", "source");
    public static final Column REASON = Column.text("reason", "사유", 1000).alsoNamed("정정사유", "철회사유");

    private static final Pattern ID = Pattern.compile(ReadableId.PATTERN);

    /** Reads them, and refuses a region that the caller may not write of. */
    public static CommonCells read(TableRow row, RowLines lines, RegionNames regions, ImportJob job) {
        String reason = row.text(REASON);
        return new CommonCells(
                region(row, lines, regions, job),
                source(row, lines, job),
                reason,
                reason == null ? job.reason() : reason);
    }

    private static String region(TableRow row, RowLines lines, RegionNames regions, ImportJob job) {
        String given = row.text(REGION);
        if (given == null) {
            return null;
        }
        String id = regions.id(given).orElse(given);
        if (!ID.matcher(id).matches()) {
            boolean code = KnownRegionCode.isMeantAsCode(given);
            lines.refuse(row.fault(REGION, code ? "UNKNOWN_REGION_CODE" : "UNKNOWN_REFERENCE", given));
            return null;
        }
        if (!job.covers(id)) {
            lines.refuse(row.fault(REGION, "MISSING_REGION", id));
        }
        return id;
    }

    private static String source(TableRow row, RowLines lines, ImportJob job) {
        String given = row.text(SOURCE);
        String id = given == null ? job.sourceId() : given;
        if (id == null) {
            lines.refuse(row.fault(SOURCE, "REQUIRED"));
        } else if (!ID.matcher(id).matches()) {
            lines.refuse(row.fault(SOURCE, "UNKNOWN_REFERENCE", id));
        }
        return id;
    }
}
