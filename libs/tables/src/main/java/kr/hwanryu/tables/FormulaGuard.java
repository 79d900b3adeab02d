package kr.hwanryu.tables;

import java.util.regex.Pattern;

/**
 * Keeps text from being run as a formula by the spreadsheet that opens a CSV: an apostrophe is put before what begins like
 * one. {@link #opened} takes it away again, so that a file that went out comes back the same. For text only: a number's minus
 * is no formula.
 */
public final class FormulaGuard {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠]", Pattern.UNICODE_CASE);

    private FormulaGuard() {}

    /** The text as it may stand in a CSV; null stays null. */
    public static String closed(String text) {
        return text != null && LIKE_A_FORMULA.matcher(text).find() ? "'" + text : text;
    }

    /** The text as it was before {@link #closed}; null stays null. */
    public static String opened(String text) {
        boolean guarded = text != null
                && text.startsWith("'")
                && LIKE_A_FORMULA.matcher(text).find();
        return guarded ? text.substring(1) : text;
    }
}
