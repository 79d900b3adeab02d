package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code 1,234}, {@code 12.50}, {@code △12}, {@code (12)}, {@code １２}, {@code 278명}.
 * △ and brackets are minus, as in Korean accounts. ▲ is refused: accounts use it for minus, newspapers for plus.
 *
 * @param value exact, with the decimals that are written
 * @param suffix the unit behind it; empty for none
 */
record NumberText(BigDecimal value, String suffix) {

    private static final int LONGEST = 60;
    private static final Pattern WRITTEN = Pattern.compile("(?<minus>[-−‐–△∆]\\s*)?\\+?[₩\\\\]?\\s*"
            + "(?<digits>[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|[0-9]+(\\.[0-9]+)?|\\.[0-9]+)\\s*(?<suffix>[^0-9.,]*)");
    private static final Pattern BRACKETED = Pattern.compile("\\(\\s*([^-−‐–△∆()]+)\\s*\\)");
    private static final Pattern SHORTENED = Pattern.compile("[-+]?[0-9](\\.[0-9]+)?[eE]\\+?[0-9]+");

    static NumberText of(String text) {
        if (isPlain(text)) {
            return new NumberText(new BigDecimal(text), "");
        }
        if (text.length() > LONGEST) {
            throw new Misfit("NOT_A_NUMBER");
        }
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        refuseAmbiguous(narrow);
        Matcher bracketed = BRACKETED.matcher(narrow);
        return bracketed.matches() ? read(bracketed.group(1)).negated() : read(narrow);
    }

    /** Whether it is digits with at most a minus before and a point between. */
    private static boolean isPlain(String text) {
        int length = text.length();
        int points = 0;
        for (int position = text.charAt(0) == '-' ? 1 : 0; position < length; position++) {
            char character = text.charAt(position);
            boolean point = character == '.' && position > 0 && position < length - 1 && points++ == 0;
            if (!point && (character < '0' || character > '9')) {
                return false;
            }
        }
        return length <= LONGEST && Character.isDigit(text.charAt(length - 1));
    }

    private static void refuseAmbiguous(String text) {
        if (text.startsWith("▲") || text.startsWith("▼")) {
            throw new Misfit("AMBIGUOUS_SIGN", text.substring(0, 1));
        }
        if (isShortened(text)) {
            throw new Misfit("SHORTENED_NUMBER");
        }
    }

    /** Whether a spreadsheet has shortened it to {@code 1.23E+11}: the digits are gone. */
    static boolean isShortened(String text) {
        return SHORTENED.matcher(text).matches();
    }

    private static NumberText read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new Misfit("NOT_A_NUMBER");
        }
        NumberText number = new NumberText(
                new BigDecimal(written.group("digits").replace(",", "")),
                written.group("suffix").strip());
        return written.group("minus") == null ? number : number.negated();
    }

    private NumberText negated() {
        return new NumberText(value.negate(), suffix);
    }
}
