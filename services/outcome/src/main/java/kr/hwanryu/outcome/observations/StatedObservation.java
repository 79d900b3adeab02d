package kr.hwanryu.outcome.observations;

import java.math.BigDecimal;
import java.util.List;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.FigureColumns;
import kr.hwanryu.outcome.figures.RowFigure;
import kr.hwanryu.tables.TableRow;

/**
 * What a row states of one figure.
 *
 * @param currency foreign, of an amount or of one that is withdrawn; null for a figure in the indicator's unit
 */
record StatedObservation(ImportedObservation parts, String currency) {

    /** @param claims what it was worked out from; null where the row does not say */
    static StatedObservation read(TableRow row, RowLines lines, RowFigure figure, List<Derivation.FromClaim> claims) {
        String currency = currency(row, lines);
        ForeignAmount foreign = foreignAmount(row, lines, currency);
        if (figure.value() != null && foreign == null && currency != null) {
            lines.refuse(row.fault(ObservationColumns.CURRENCY, "VALUE_AND_FOREIGN_AMOUNT"));
        }
        String expression = row.text(ObservationColumns.EXPRESSION);
        if (claims != null && expression == null) {
            lines.refuse(row.fault(ObservationColumns.EXPRESSION, "DERIVATION_MISSING"));
        }
        String status = row.text(ObservationColumns.STATUS);
        ImportedObservation parts = new ImportedObservation(
                figure.value(),
                foreign,
                basis(row, figure.value() == null && foreign == null),
                expression == null ? null : new Derivation(expression, claims),
                roundedTo(row, lines, figure, foreign),
                status == null ? null : ObservationStatus.valueOf(status),
                figure.row().sourceId());
        return new StatedObservation(parts, currency);
    }

    /** As stated; where the sheet has no column for it, as printed. */
    private static BigDecimal roundedTo(TableRow row, RowLines lines, RowFigure figure, ForeignAmount foreign) {
        boolean asPrinted = foreign != null && lines.place(FigureColumns.ROUNDED_TO) == null;
        return asPrinted ? row.precision(ObservationColumns.FOREIGN_AMOUNT) : figure.roundedTo();
    }

    /** A withdrawn figure has the basis that is taken where none is stated, and our own lists show it. */
    private static Basis basis(TableRow row, boolean withdrawn) {
        String stated = row.text(ObservationColumns.BASIS);
        Basis basis = stated == null ? null : Basis.valueOf(stated);
        return withdrawn && basis == Basis.PUBLISHED ? null : basis;
    }

    private static String currency(TableRow row, RowLines lines) {
        String ofAmount = row.text(ObservationColumns.CURRENCY);
        String ofFigure = row.text(ObservationColumns.FOREIGN_CURRENCY);
        if (ofAmount != null && ofFigure != null && !ofAmount.equals(ofFigure)) {
            lines.refuse(row.fault(ObservationColumns.FOREIGN_CURRENCY, "OTHER_CURRENCY", ofAmount));
        }
        return ofAmount == null ? ofFigure : ofAmount;
    }

    private static ForeignAmount foreignAmount(TableRow row, RowLines lines, String currency) {
        BigDecimal amount = row.decimal(ObservationColumns.FOREIGN_AMOUNT);
        if (amount != null && currency == null) {
            lines.refuse(row.fault(ObservationColumns.CURRENCY, "CURRENCY_REQUIRED"));
            return null;
        }
        return amount == null ? null : new ForeignAmount(amount, currency);
    }
}
