package kr.hwanryu.outcome.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a figure is of: its natural key, in which nulls are equal. Never changes. */
@Embeddable
public class FigureKey {

    @Column(name = "region_id", updatable = false)
    private String regionId;

    @Column(name = "first_year", updatable = false)
    private Integer firstYear;

    @Column(name = "performance_year", updatable = false)
    private int performanceYear;

    @Column(name = "indicator_id", updatable = false)
    private String indicatorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "breakdown_dimension", updatable = false)
    private Dimension breakdownDimension;

    @Column(name = "breakdown_id", updatable = false)
    private String breakdownId;

    protected FigureKey() {}

    /**
     * A key.
     *
     * @param firstYear of a figure over several years; null for a figure of one year
     * @param breakdown null for a figure of the whole
     */
    public FigureKey(String regionId, Integer firstYear, int performanceYear, String indicatorId, Breakdown breakdown) {
        this.regionId = regionId;
        this.firstYear = firstYear;
        this.performanceYear = performanceYear;
        this.indicatorId = indicatorId;
        this.breakdownDimension = breakdown == null ? null : breakdown.dimension();
        this.breakdownId = breakdown == null ? null : breakdown.id();
    }

    public String regionId() {
        return regionId;
    }

    public Integer firstYear() {
        return firstYear;
    }

    public int performanceYear() {
        return performanceYear;
    }

    public String indicatorId() {
        return indicatorId;
    }

    public Dimension dimension() {
        return breakdownDimension;
    }

    public String partId() {
        return breakdownId;
    }
}
