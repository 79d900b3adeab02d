package kr.hwanryu.industry.budgetsummaries;

import java.util.UUID;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;

/**
 * A printed total in force, as it is held against a sum.
 *
 * @param regionId the region whose total it is
 */
record PrintedTotal(
        UUID id,
        String regionId,
        FundSource fundSource,
        String programmeId,
        Measure measure,
        long totalKrw,
        Long roundedTo,
        String sourceId) {

    /** Whether a line is part of what this is the total of. */
    boolean covers(SummedLine line) {
        return (fundSource == null || fundSource == line.fundSource())
                && (programmeId == null || line.isPartOf(programmeId));
    }
}
