package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell as its file holds it.
 *
 * @param text as a person sees it, without surrounding space; never empty
 * @param typed what a workbook or JSON says beyond the text: a BigDecimal, a LocalDate, a Boolean, a {@link Misfit} for a cell
 *     that is an error; null for text
 * @param format how a workbook shows it; null elsewhere
 */
record RawCell(String text, Object typed, CellFormat format) {

    /** A cell of text; null when there is nothing but space in it. */
    static RawCell ofText(String content) {
        String text = content == null ? "" : Cells.trim(content);
        return text.isEmpty() ? null : new RawCell(text, null, null);
    }

    /** A number as a workbook shows it, shifted where its format shifts it. */
    static RawCell ofNumber(BigDecimal shown, CellFormat format) {
        return new RawCell(shown.toPlainString(), shown, format);
    }

    static RawCell ofDate(LocalDate date, CellFormat format) {
        return new RawCell(format.text(date), date, format);
    }

    static RawCell ofBoolean(Boolean value) {
        return new RawCell(value ? "TRUE" : "FALSE", value, null);
    }

    static RawCell ofError(String text, String code) {
        return new RawCell(text, new Misfit(code), null);
    }

    /** This cell, unless a workbook says that it went wrong. */
    RawCell sound() {
        if (typed instanceof Misfit misfit) {
            throw misfit;
        }
        return this;
    }
}
