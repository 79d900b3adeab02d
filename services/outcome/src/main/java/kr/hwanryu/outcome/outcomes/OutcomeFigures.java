package kr.hwanryu.outcome.outcomes;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.hwanryu.outcome.indicators.Aggregation;
import kr.hwanryu.storage.Row;

/**
 * What one row brings together of a region, year and indicator, nothing of it computed. As reported each list is of that
 * region; for another basis, of all regions that are shown as it.
 *
 * @param firstYear null for figures of one year
 * @param values of the year
 * @param previous of the year before; empty for a span
 * @param bases of the base years that targets name; empty for a span
 * @param printed what documents printed beside
 * @param parts as many as are listed, and one more where there are more
 * @param totals all parts, added by region and dimension
 */
record OutcomeFigures(
        String regionId,
        Integer firstYear,
        int performanceYear,
        String indicatorId,
        String unit,
        Aggregation aggregation,
        List<RegionFigure> values,
        List<RegionFigure> previous,
        List<RegionFigure> bases,
        List<RegionTarget> targets,
        List<PrintedFigure> printed,
        List<ForeignFigure> foreign,
        List<OutcomePart> parts,
        List<PartTotal> totals) {

    private static final TypeReference<List<RegionFigure>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<List<RegionTarget>> TARGETS = new TypeReference<>() {};
    private static final TypeReference<List<PrintedFigure>> PRINTED = new TypeReference<>() {};
    private static final TypeReference<List<ForeignFigure>> FOREIGN = new TypeReference<>() {};
    private static final TypeReference<List<OutcomePart>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<PartTotal>> TOTALS = new TypeReference<>() {};

    static OutcomeFigures read(Row row) throws SQLException {
        return new OutcomeFigures(
                row.string("region_id"),
                row.integer("first_year"),
                row.integer("performance_year"),
                row.string("indicator_id"),
                row.string("unit"),
                row.constant("aggregation", Aggregation.class),
                list(row, "figures", FIGURES),
                list(row, "previous", FIGURES),
                list(row, "bases", FIGURES),
                list(row, "targets", TARGETS),
                list(row, "printed", PRINTED),
                list(row, "in_foreign_currency", FOREIGN),
                list(row, "parts", PARTS),
                list(row, "part_totals", TOTALS));
    }

    /** The same, each industry among the parts with those that took its place. */
    OutcomeFigures withSuccessors(Map<String, List<String>> successors) {
        return new OutcomeFigures(
                regionId,
                firstYear,
                performanceYear,
                indicatorId,
                unit,
                aggregation,
                values,
                previous,
                bases,
                targets,
                printed,
                foreign,
                parts.stream().map(part -> part.withSuccessors(successors)).toList(),
                totals);
    }

    /** When the last of the figures behind this row was recorded. */
    Instant recordedAt() {
        return Stream.of(
                        Stream.of(values, previous, bases).flatMap(List::stream).map(RegionFigure::recordedAt),
                        targets.stream().map(RegionTarget::recordedAt),
                        printed.stream().map(PrintedFigure::recordedAt),
                        foreign.stream().map(ForeignFigure::recordedAt),
                        totals.stream().map(PartTotal::recordedAt))
                .flatMap(times -> times)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static <T> List<T> list(Row row, String column, TypeReference<List<T>> type) throws SQLException {
        List<T> read = row.json(column, type);
        return read == null ? List.of() : read;
    }
}
