package kr.hwanryu.outcome.targets;

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

/** A file of targets. */
final class TargetSheet extends FigureSheet {

    TargetSheet(ImportJob job, FigureImports imports) {
        super(job, imports);
    }

    @Override
    protected TableLayout columns() {
        return TargetColumns.LAYOUT;
    }

    @Override
    protected String kind() {
        return "target";
    }

    @Override
    public ImportTarget target() {
        return TargetColumns.TABLE;
    }

    @Override
    protected void figure(TableRow row, RowLines lines, RowFigure figure) {
        if (figure.value() == null && figure.row().ownReason() == null) {
            lines.refuse(row.fault(figure.at(), "VALUE_OR_REASON"));
        }
        TargetParts parts = new TargetParts(
                TargetBasis.valueOf(row.text(TargetColumns.BASIS)),
                row.whole(TargetColumns.BASE_YEAR),
                figure.value(),
                figure.roundedTo(),
                figure.row().sourceId());
        refuse(row, lines, figure.at(), parts.faults(figure.row().performanceYear()));
        if (!lines.isRefused()) {
            stage(lines, figure, parts);
        }
    }

    private static void stage(RowLines lines, RowFigure figure, TargetParts parts) {
        var part = figure.row().breakdown();
        lines.stage(
                figure.at(),
                figure.row().regionId(),
                figure.row().performanceYear(),
                figure.indicator().id(),
                figure.row().firstYear(),
                part == null ? null : part.dimension(),
                part == null ? null : part.id(),
                parts.value(),
                parts.targetBasis(),
                parts.baseYear(),
                parts.roundedTo(),
                parts.sourceId(),
                parts.value() == null ? figure.row().ownReason() : figure.row().reason());
    }

    @Override
    public void effects(Connection connection, EffectSink effects) throws SQLException {
        FigureEffects.ofTargets(grouping()).tell(connection, effects);
    }
}
