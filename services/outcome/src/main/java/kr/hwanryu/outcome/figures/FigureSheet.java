package kr.hwanryu.outcome.figures;

import java.math.BigDecimal;
import java.sql.Connection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.hwanryu.imports.Grouping;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.imports.StagedRows;
import kr.hwanryu.outcome.indicators.KnownIndicator;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.SheetColumn;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/**
 * A file of figures: each in a row of its own that names the indicator, or side by side in columns that are headed by
 * indicators. Of a row with several figures all are taken over or none.
 */
public abstract class FigureSheet implements ImportSheet {

    private final ImportJob job;
    private final FigureImports imports;
    private final FigureNames names;
    private final Map<String, KnownIndicator> used = new HashMap<>();
    private final Map<Column, KnownIndicator> wide = new LinkedHashMap<>();

    protected FigureSheet(ImportJob job, FigureImports imports) {
        this.job = job;
        this.imports = imports;
        this.names = imports.names();
    }

    /** The columns of its kind of figure, without those of indicators. */
    protected abstract TableLayout columns();

    /** Takes one figure over, or says what is wrong with it. */
    protected abstract void figure(TableRow row, RowLines lines, RowFigure figure);

    @Override
    public TableLayout layout() {
        return columns().withFurther(heading -> names.indicator(heading).map(indicator -> {
            Column column = FigureNames.column(indicator);
            wide.put(column, indicator);
            return column;
        }));
    }

    @Override
    public Grouping grouping() {
        return Grouping.of(
                kind(), "region_id", "regionId", "performance_year", "performanceYear", "indicator_id", "indicatorId");
    }

    /** As the events of single figures call it: {@code observation}. */
    protected abstract String kind();

    @Override
    public void read(TableRow row, RowLines lines) {
        RowKey key = RowKey.read(row, lines, names, job);
        String indicator = row.text(FigureColumns.INDICATOR);
        boolean sideBySide = indicator == null && row.isEmpty(FigureColumns.VALUE) && !wide.isEmpty();
        if (!sideBySide) {
            Optional<KnownIndicator> known = indicator == null ? Optional.empty() : names.indicator(indicator);
            if (known.isEmpty()) {
                lines.refuse(
                        indicator == null
                                ? row.fault(FigureColumns.INDICATOR, "INDICATOR_REQUIRED")
                                : row.fault(FigureColumns.INDICATOR, "UNKNOWN_REFERENCE", indicator));
            } else {
                figure(row, lines, key, known.get(), FigureColumns.VALUE);
            }
        }
        wide.forEach((column, known) -> {
            if (!row.isEmpty(column)) {
                figure(row, lines, key, known, column);
            }
        });
    }

    private void figure(TableRow row, RowLines lines, RowKey key, KnownIndicator indicator, Column at) {
        if (!key.complete()) {
            return;
        }
        used.putIfAbsent(indicator.id(), indicator);
        BigDecimal value = row.decimal(at);
        RowFigure figure = new RowFigure(key, indicator, at, value, roundedTo(row, lines, at, value));
        SheetColumn place = lines.place(at);
        if (place != null && place.unit() != null && place.unit().isMoney() && !indicator.isMoney()) {
            lines.refuse(row.fault(at, "NOT_MONEY", indicator.id()));
        }
        refuse(row, lines, at, FigureChecks.fits(figure.figureKey(), value, indicator));
        figure(row, lines, figure);
    }

    /** As stated; where the sheet has no column for it, as printed. */
    private static BigDecimal roundedTo(TableRow row, RowLines lines, Column at, BigDecimal value) {
        boolean stated = lines.place(FigureColumns.ROUNDED_TO) != null;
        return stated || value == null ? row.decimal(FigureColumns.ROUNDED_TO) : row.precision(at);
    }

    /** Tells the faults of a figure's rules at the cells that they are about. */
    protected final void refuse(TableRow row, RowLines lines, Column at, List<Fault> faults) {
        for (Fault fault : faults) {
            String path = fault.name().substring(1).replace('/', '.');
            Column column = columns().columns().stream()
                    .filter(known -> known.name().equals(path) || known.name().startsWith(path + '.'))
                    .findFirst()
                    .filter(known -> !known.equals(FigureColumns.VALUE))
                    .orElse(at);
            lines.refuse(row.fault(column, fault.code(), fault.arguments().toArray()));
        }
    }

    @Override
    public void check(StagedRows rows) {
        imports.check(rows);
    }

    @Override
    public boolean stillHolds(Connection connection) {
        return imports.stillAre(used);
    }
}
