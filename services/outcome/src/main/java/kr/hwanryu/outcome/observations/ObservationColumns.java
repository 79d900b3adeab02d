package kr.hwanryu.outcome.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.hwanryu.imports.RevisionTable;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.FigureColumns;
import kr.hwanryu.rest.contract.Labels;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.ColumnType;
import kr.hwanryu.tables.TableLayout;

/** The columns of a sheet of observations, and where they go. */
final class ObservationColumns {

    static final String LIST = "observations";
    static final String LIST_KO = "실적";

    static final Column BASIS =
            Column.choice("basis", "근거", Labels.korean(Basis.class)).alsoNamed("산출근거");
    static final Column EXPRESSION =
            Column.text("derivation.expression", "산출식", 500).alsoNamed("산출방법", "derivation", "expression");
    static final Column STATUS = Column.choice("status", "확정여부", Labels.korean(ObservationStatus.class))
            .alsoNamed("상태");
    static final Column FOREIGN_AMOUNT =
            Column.decimal("foreignAmount.amount", "외화금액").alsoNamed("foreign amount");
    static final Column CURRENCY =
            Column.text("foreignAmount.currency", "통화", 3).alsoNamed("currency");

    /** What our own lists have beside; whoever changes a list and hands it in again need not cut them out. */
    private static final Set<String> READ_ONLY = Set.of("id", "changeNo", "supersededByNo", "recordedAt", "recordedBy");

    /** Our own lists say here what a withdrawn amount was in, of which nothing else is left. */
    static final Column FOREIGN_CURRENCY = Column.text("foreignCurrency", "외화통화", 3);

    /** As the API has it; too much for what people fill in. */
    static final Column FROM_CLAIMS = Column.of("derivation.fromClaims", "산출근거공표", new ColumnType.Json(10_000));

    static final TableLayout LAYOUT = TableLayout.of(LIST, LIST_KO, columns()).passingOver(READ_ONLY);

    /** What a figure was worked out from stays with it where a file does not say: else the claim would confirm itself. */
    private static final String WITH_CLAIMS =
            """
            case when jsonb_typeof({staged}.derivation -> 'fromClaims') = 'array' then {staged}.derivation
                else {staged}.derivation || jsonb_build_object('fromClaims', {before}.derivation -> 'fromClaims') end""";

    static final RevisionTable TABLE = new RevisionTable(
            "observation",
            "observation_import",
            List.of("region_id", "performance_year", "indicator_id"),
            List.of("first_year", "breakdown_dimension", "breakdown_id", "foreign_currency"),
            List.of("value", "foreign_amount"),
            List.of("basis", "derivation", "rounded_to", "status", "source_id"),
            // Most sheets do not say which claims went into a derivation; then they make no difference.
            List.of(
                    "{row}.basis",
                    "{row}.derivation ->> 'expression'",
                    "case when jsonb_typeof(s.derivation -> 'fromClaims') = 'array' then {row}.derivation -> 'fromClaims' end",
                    "{row}.rounded_to",
                    "{row}.status",
                    "{row}.source_id"),
            Map.of("derivation", WITH_CLAIMS));

    private ObservationColumns() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(FigureColumns.FIRST);
        columns.addAll(List.of(BASIS, EXPRESSION, STATUS, FOREIGN_AMOUNT, CURRENCY));
        columns.addAll(FigureColumns.LAST);
        return columns;
    }
}
