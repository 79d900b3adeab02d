package kr.hwanryu.outcome.budgets;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import kr.hwanryu.outcome.figures.Basis;

/**
 * A year's budget as the industry service sums it up; only the fields that we read.
 *
 * @param fundSources one per fund source of which a budget line is known; empty where no line is
 * @param publicTotalKrw planned money without private funds; null where no such line is known, or one states no amount
 * @param publicTotalPrecisionKrw what its lines were rounded to, added; null where that of one is unknown
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BudgetSummary(
        String regionId,
        int budgetYear,
        List<FundSource> fundSources,
        Long publicTotalKrw,
        Long publicTotalPrecisionKrw,
        Basis basis,
        List<PublishedTotal> publishedTotals) {

    /** Whether any budget line of the year is known. */
    public boolean hasLines() {
        return fundSources != null && !fundSources.isEmpty();
    }

    /**
     * The budget lines of one fund source, added up.
     *
     * @param plannedKrw null where one line states none; its precision likewise
     * @param executedKrw null where one line states none; its precision likewise
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FundSource(
            String fundSource,
            Long plannedKrw,
            Long plannedPrecisionKrw,
            Long executedKrw,
            Long executedPrecisionKrw,
            Basis basis) {}

    /** A total as a document printed it, of one fund source or programme, or of all. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PublishedTotal(
            String fundSource,
            String programmeId,
            String measure,
            Long totalKrw,
            BigDecimal roundedTo,
            String sourceId) {

        public boolean ofAllPlanned() {
            return fundSource == null
                    && programmeId == null
                    && "PLANNED".equals(measure)
                    && totalKrw != null
                    && totalKrw > 0;
        }
    }
}
