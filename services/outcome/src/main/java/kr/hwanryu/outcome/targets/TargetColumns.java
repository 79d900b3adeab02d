package kr.hwanryu.outcome.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.hwanryu.imports.RevisionTable;
import kr.hwanryu.outcome.figures.FigureColumns;
import kr.hwanryu.rest.contract.Labels;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.TableLayout;

/** The columns of a sheet of targets, and where they go. */
final class TargetColumns {

    static final String LIST = "targets";
    static final String LIST_KO = "목표";

    static final Column BASIS = Column.choice("targetBasis", "목표기준", Labels.korean(TargetBasis.class))
            .alsoNamed("target basis")
            .mandatory()
            .exampled("수준");
    static final Column BASE_YEAR = Column.whole("baseYear", "기준연도", 2000, 2100).alsoNamed("기준년도", "base year");

    /** What our own lists have beside; whoever changes a list and hands it in again need not cut them out. */
    private static final Set<String> READ_ONLY = Set.of("id", "changeNo", "supersededByNo", "recordedAt", "recordedBy");

    static final TableLayout LAYOUT = TableLayout.of(LIST, LIST_KO, columns()).passingOver(READ_ONLY);

    static final RevisionTable TABLE = new RevisionTable(
            "target",
            "target_import",
            List.of("region_id", "performance_year", "indicator_id"),
            List.of("first_year", "breakdown_dimension", "breakdown_id"),
            List.of("value"),
            List.of("target_basis", "base_year", "rounded_to", "source_id"),
            List.of("{row}.target_basis", "{row}.base_year", "{row}.rounded_to", "{row}.source_id"),
            Map.of());

    private TargetColumns() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(FigureColumns.FIRST);
        columns.addAll(List.of(BASIS, BASE_YEAR));
        columns.addAll(FigureColumns.LAST);
        return columns;
    }
}
