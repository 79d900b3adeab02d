package kr.hwanryu.outcome.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kr.hwanryu.imports.StagedRows;
import kr.hwanryu.outcome.directory.CompanyDirectory;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.indicators.Indicators;
import kr.hwanryu.outcome.indicators.KnownIndicator;

/** What files of figures are held against: the same as single figures are, each question asked once for the whole file. */
@ApplicationScoped
public class FigureImports {

    private final IndustryDirectory industry;
    private final CompanyDirectory company;
    private final Indicators indicators;

    FigureImports(IndustryDirectory industry, CompanyDirectory company, Indicators indicators) {
        this.industry = industry;
        this.company = company;
        this.indicators = indicators;
    }

    FigureNames names() {
        return new FigureNames(industry.regionNames(), indicators.all());
    }

    void check(StagedRows rows) {
        rows.check(List.of("region_id", "performance_year"), null, FigureColumns.REGION, industry::checkRegions);
        rows.check(List.of("source_id"), null, FigureColumns.SOURCE, industry::checkSources);
        rows.check(
                List.of("breakdown_id", "region_id", "performance_year"),
                of(Dimension.INDUSTRY),
                FigureColumns.PART,
                industry::checkIndustries);
        rows.check(
                List.of("breakdown_id", "performance_year"),
                of(Dimension.PROGRAMME),
                FigureColumns.PART,
                industry::checkProgrammes);
        rows.check(List.of("breakdown_id"), of(Dimension.COMPANY), FigureColumns.PART, company::checkCompanies);
    }

    /** Whether these indicators are what they were when the file was read, and stay so until the transaction ends. */
    boolean stillAre(Map<String, KnownIndicator> used) {
        return used.values().stream()
                .allMatch(known ->
                        indicators.forFigure(known.id()).filter(known::equals).isPresent());
    }

    private static String of(Dimension dimension) {
        return "s.breakdown_dimension = '" + dimension.name() + "'";
    }
}
