package kr.hwanryu.outcome.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.outcome.directory.CompanyDirectory;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.indicators.Indicators;
import kr.hwanryu.outcome.indicators.KnownIndicator;
import kr.hwanryu.rest.problem.Fault;

/** Holds a figure against what it refers to: first the records of the other services, then, under lock, the indicator. */
@ApplicationScoped
public class FigureChecks {

    private final IndustryDirectory industry;
    private final CompanyDirectory company;
    private final Indicators indicators;

    FigureChecks(IndustryDirectory industry, CompanyDirectory company, Indicators indicators) {
        this.industry = industry;
        this.company = company;
        this.indicators = indicators;
    }

    /** What is wrong with the references of a new figure; outside of a transaction, since it may wait for the owner. */
    public List<Fault> references(FigureKey key, String sourceId) {
        List<Fault> faults = new ArrayList<>(FigureRules.span(key));
        faults.addAll(industry.checkRegion("/regionId", key.regionId(), key.performanceYear()));
        faults.addAll(source(sourceId));
        if (key.dimension() == Dimension.INDUSTRY) {
            faults.addAll(industry.checkIndustry("/breakdown/id", key.partId(), key.regionId(), key.performanceYear()));
        } else if (key.dimension() == Dimension.PROGRAMME) {
            faults.addAll(industry.checkProgramme("/breakdown/id", key.partId(), key.performanceYear()));
        } else if (key.dimension() == Dimension.COMPANY && FigureRules.isCompanyId(key.partId())) {
            faults.addAll(company.checkCompany("/breakdown/id", key.partId()));
        }
        return faults;
    }

    /** What is wrong with the source of a later revision; outside of a transaction. */
    public List<Fault> source(String sourceId) {
        return industry.checkSource("/sourceId", sourceId);
    }

    /** An amount of money is of an indicator that is counted in won; inside the transaction that stores it. */
    public List<Fault> countedInWon(String pointer, FigureKey key) {
        boolean won = indicators
                .forFigure(key.indicatorId())
                .map(KnownIndicator::isMoney)
                .orElse(true);
        return won ? List.of() : List.of(Fault.inBody(pointer, "NOT_COUNTED_IN_WON", key.indicatorId()));
    }

    /** What is wrong with a figure as its indicator sees it; inside the transaction that stores it. */
    public List<Fault> indicator(FigureKey key, BigDecimal value) {
        Optional<KnownIndicator> indicator = indicators.forFigure(key.indicatorId());
        if (indicator.isEmpty()) {
            return List.of(Fault.inBody("/indicatorId", "UNKNOWN_REFERENCE", key.indicatorId()));
        }
        List<Fault> faults = new ArrayList<>(FigureRules.part(key, indicator.get()));
        faults.addAll(FigureRules.value(value, indicator.get()));
        return faults;
    }

    /** What is wrong with a figure as an indicator sees it that was read before; asks nobody. */
    static List<Fault> fits(FigureKey key, BigDecimal value, KnownIndicator indicator) {
        List<Fault> faults = new ArrayList<>(FigureRules.span(key));
        faults.addAll(FigureRules.part(key, indicator));
        faults.addAll(FigureRules.value(value, indicator));
        return faults;
    }
}
