package kr.hwanryu.outcome.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kr.hwanryu.outcome.figures.Dimension;

/**
 * What a claim is of and who printed it: its natural key, in which nulls are equal. Never changes.
 *
 * @param firstYear of a figure over several years; null for one year
 * @param breakdownId the part; {@link ClaimKind#ALL_PARTS} of a COUNT
 */
@Embeddable
record ClaimKey(
        @Column(name = "source_id") String sourceId,
        @Enumerated(EnumType.STRING) ClaimKind kind,
        @Column(name = "region_id") String regionId,
        @Column(name = "budget_year") Integer budgetYear,
        @Column(name = "performance_year") Integer performanceYear,
        @Column(name = "first_year") Integer firstYear,
        @Column(name = "indicator_id") String indicatorId,
        @Enumerated(EnumType.STRING) @Column(name = "breakdown_dimension") Dimension breakdownDimension,
        @Column(name = "breakdown_id") String breakdownId,
        @Enumerated(EnumType.STRING) @Column(name = "fund_source") FundSource fundSource,
        @Enumerated(EnumType.STRING) Measure measure) {

    /** The year whose records it refers to. */
    int year() {
        return budgetYear == null ? performanceYear : budgetYear;
    }
}
