package kr.hwanryu.outcome.efficiencies;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import kr.hwanryu.outcome.figures.Basis;

/**
 * A year's budget as the industry service sums it up; only the fields that we read.
 *
 * @param publicTotalKrw planned money without private funds; null where no budget line is known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record BudgetSummary(
        String regionId, int budgetYear, Long publicTotalKrw, Basis basis, List<PublishedTotal> publishedTotals) {

    /** A total as a document printed it, of one fund source or programme, or of all. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PublishedTotal(
            String fundSource,
            String programmeId,
            String measure,
            Long totalKrw,
            BigDecimal roundedTo,
            String sourceId) {

        boolean ofAllPlanned() {
            return fundSource == null
                    && programmeId == null
                    && "PLANNED".equals(measure)
                    && totalKrw != null
                    && totalKrw > 0;
        }
    }
}
