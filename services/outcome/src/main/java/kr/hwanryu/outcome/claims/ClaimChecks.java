package kr.hwanryu.outcome.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.figures.Breakdown;
import kr.hwanryu.outcome.figures.FigureChecks;
import kr.hwanryu.outcome.figures.FigureKey;
import kr.hwanryu.rest.problem.Fault;

/** Holds a claim against what it refers to, as figures are held: first the industry's records, then, under lock, the indicator. */
@ApplicationScoped
class ClaimChecks {

    private final FigureChecks figures;
    private final IndustryDirectory industry;

    ClaimChecks(FigureChecks figures, IndustryDirectory industry) {
        this.figures = figures;
        this.industry = industry;
    }

    /** What is wrong with the references of a new claim; outside of a transaction, since it may wait for the owner. */
    List<Fault> references(ClaimKey key) {
        if (key.indicatorId() != null) {
            return figures.references(figure(key), key.sourceId());
        }
        List<Fault> faults = new ArrayList<>(industry.checkRegion("/regionId", key.regionId(), key.year()));
        faults.addAll(figures.source(key.sourceId()));
        return faults;
    }

    /** What is wrong with its indicator and part; inside the transaction that stores it. A print may be finer than our figures. */
    List<Fault> indicator(ClaimKey key) {
        return key.indicatorId() == null ? List.of() : figures.indicator(figure(key), null);
    }

    /** The figure that it is about; all parts of a COUNT are no part. */
    private static FigureKey figure(ClaimKey key) {
        boolean part = key.breakdownDimension() != null && key.kind() != ClaimKind.COUNT;
        return new FigureKey(
                key.regionId(),
                key.firstYear(),
                key.performanceYear(),
                key.indicatorId(),
                part ? new Breakdown(key.breakdownDimension(), key.breakdownId()) : null);
    }
}
