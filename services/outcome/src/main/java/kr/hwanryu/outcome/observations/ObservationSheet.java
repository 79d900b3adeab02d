package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import kr.hwanryu.imports.EffectSink;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportTarget;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.outcome.figures.FigureImports;
import kr.hwanryu.outcome.figures.FigureSheet;
import kr.hwanryu.outcome.figures.RowFigure;
import kr.hwanryu.outcome.outcomes.FigureEffects;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/** A file of observations. */
final class ObservationSheet extends FigureSheet {

    private final ClaimCells claims;
    private final ObjectMapper json;

    ObservationSheet(ImportJob job, FigureImports imports, ClaimCells claims, ObjectMapper json) {
        super(job, imports);
        this.claims = claims;
        this.json = json;
    }

    @Override
    protected TableLayout columns() {
        return ObservationColumns.LAYOUT.alsoReading(
                ObservationColumns.FOREIGN_CURRENCY, ObservationColumns.FROM_CLAIMS);
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
        StatedObservation stated = StatedObservation.read(row, lines, figure, claims.read(row, lines));
        if (stated.parts().withdraws() && figure.row().ownReason() == null) {
            lines.refuse(row.fault(figure.at(), "VALUE_OR_REASON"));
        }
        if (stated.parts().foreignAmount() != null && !figure.indicator().isMoney()) {
            lines.refuse(row.fault(
                    ObservationColumns.FOREIGN_AMOUNT,
                    "NOT_COUNTED_IN_WON",
                    figure.indicator().id()));
        }
        refuse(row, lines, figure.at(), Observation.faults(stated.parts()));
        if (!lines.isRefused()) {
            stage(lines, figure, stated.currency(), stated.parts());
        }
    }

    private void stage(RowLines lines, RowFigure figure, String currency, ImportedObservation stated) {
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
                currency,
                stated.value(),
                foreign == null ? null : foreign.amount(),
                stated.basisOrPublished(),
                stated.derivation() == null ? null : json.valueToTree(stated.derivation()),
                stated.roundedTo(),
                stated.status(),
                stated.sourceId(),
                stated.withdraws() ? figure.row().ownReason() : figure.row().reason());
    }

    @Override
    public void effects(Connection connection, EffectSink effects) throws SQLException {
        FigureEffects.ofObservations(grouping()).tell(connection, effects);
    }
}
