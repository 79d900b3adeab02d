package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import kr.hwanryu.imports.EffectSink;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportTarget;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.FigureImports;
import kr.hwanryu.outcome.figures.FigureSheet;
import kr.hwanryu.outcome.figures.RowFigure;
import kr.hwanryu.outcome.outcomes.FigureEffects;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/** A file of observations. */
final class ObservationSheet extends FigureSheet {

    private final ObjectMapper json;

    ObservationSheet(ImportJob job, FigureImports imports, ObjectMapper json) {
        super(job, imports);
        this.json = json;
    }

    @Override
    protected TableLayout columns() {
        return ObservationColumns.LAYOUT;
    }

    @Override
    protected String kind() {
        return "observation";
    }

    @Override
    public ImportTarget target() {
        return ObservationColumns.TABLE;
    }

    @Override
    protected void figure(TableRow row, RowLines lines, RowFigure figure) {
        ForeignAmount foreign = foreignAmount(row, lines);
        ImportedObservation stated = stated(row, figure, foreign);
        boolean nothing = figure.value() == null && foreign == null;
        if (nothing && figure.row().ownReason() == null) {
            lines.refuse(row.fault(figure.at(), "VALUE_OR_REASON"));
        }
        if (foreign != null && !figure.indicator().isMoney()) {
            lines.refuse(row.fault(
                    ObservationColumns.FOREIGN_AMOUNT,
                    "NOT_COUNTED_IN_WON",
                    figure.indicator().id()));
        }
        refuse(row, lines, figure.at(), Observation.faults(stated));
        if (!lines.isRefused()) {
            stage(row, lines, figure, stated);
        }
    }

    private void stage(TableRow row, RowLines lines, RowFigure figure, ImportedObservation stated) {
        var part = figure.row().breakdown();
        ForeignAmount foreign = stated.foreignAmount();
        lines.stage(
                figure.at(),
                figure.row().regionId(),
                figure.row().performanceYear(),
                figure.indicator().id(),
                figure.row().firstYear(),
                part == null ? null : part.dimension(),
                part == null ? null : part.id(),
                row.text(ObservationColumns.CURRENCY),
                stated.value(),
                foreign == null ? null : foreign.amount(),
                stated.basisOrPublished(),
                stated.derivation() == null ? null : json.valueToTree(stated.derivation()),
                stated.roundedTo(),
                stated.status(),
                stated.sourceId(),
                stated.withdraws() ? figure.row().ownReason() : figure.row().reason());
    }

    private static ImportedObservation stated(TableRow row, RowFigure figure, ForeignAmount foreign) {
        String basis = row.text(ObservationColumns.BASIS);
        String expression = row.text(ObservationColumns.EXPRESSION);
        String status = row.text(ObservationColumns.STATUS);
        BigDecimal roundedTo = figure.roundedTo() == null && foreign != null
                ? row.precision(ObservationColumns.FOREIGN_AMOUNT)
                : figure.roundedTo();
        return new ImportedObservation(
                figure.value(),
                foreign,
                basis == null ? null : Basis.valueOf(basis),
                expression == null ? null : new Derivation(expression, null),
                roundedTo,
                status == null ? null : ObservationStatus.valueOf(status),
                figure.row().sourceId());
    }

    private static ForeignAmount foreignAmount(TableRow row, RowLines lines) {
        BigDecimal amount = row.decimal(ObservationColumns.FOREIGN_AMOUNT);
        String currency = row.text(ObservationColumns.CURRENCY);
        if (amount != null && currency == null) {
            lines.refuse(row.fault(ObservationColumns.CURRENCY, "CURRENCY_REQUIRED"));
            return null;
        }
        return amount == null ? null : new ForeignAmount(amount, currency);
    }

    @Override
    public void effects(Connection connection, EffectSink effects) throws SQLException {
        FigureEffects.ofObservations(grouping()).tell(connection, effects);
    }
}
