package kr.hwanryu.company.supportsummaries;

import java.sql.SQLException;
import java.util.List;
import kr.hwanryu.storage.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The support of a region's companies in a year.
 *
 * @param year null for the projects of which no year is known
 * @param undated whether this counts those; they may be of any year, and are in no other row
 * @param byProgramme gross by programme
 */
@Schema(name = "SupportSummary")
record SupportSummaryResponse(
        @Schema(maxLength = 64, examples = "gangwon") String regionId,
        @Schema(nullable = true, minimum = "2000", maximum = "2100", examples = "2023") Integer year,
        boolean undated,
        SupportedCompanies supportedCompanies,
        @Schema(maxItems = 1000) List<ProgrammeSupport> byProgramme) {

    static SupportSummaryResponse read(Row row) throws SQLException {
        Integer year = row.integer("year");
        return new SupportSummaryResponse(
                row.string("region_id"),
                year,
                year == null,
                new SupportedCompanies(row.number("gross"), row.number("net")),
                ProgrammeSupport.count(row.strings("programme_ids")));
    }
}
