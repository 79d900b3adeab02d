package kr.hwanryu.company.companies;

import java.util.regex.Pattern;

/**
 * A corporate registration number (법인등록번호). Numbers issued since 2025 are said to carry no check digit, so a digit that
 * does not fit is told as a warning and never refused.
 *
 * @param digits thirteen digits without hyphen
 */
record CorporateNumber(String digits) {

    /** {@code 110111-0062432} or {@code 1101110062432}. */
    static final String PATTERN = "^[0-9]{6}-?[0-9]{7}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final int WEIGHTED = 12;

    CorporateNumber {
        if (digits.length() != 13) {
            throw new IllegalArgumentException("thirteen digits");
        }
    }

    /**
     * Reads a number, with or without its hyphen.
     *
     * @param text null is no number
     * @throws IllegalArgumentException for anything but thirteen digits
     */
    static CorporateNumber parse(String text) {
        if (text == null) {
            return null;
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a corporate number");
        }
        return new CorporateNumber(text.replace("-", ""));
    }

    /** Whether the last digit fits the rule for numbers issued before 2025: weights 1 and 2 by turns. */
    boolean hasValidCheckDigit() {
        int sum = 0;
        for (int i = 0; i < WEIGHTED; i++) {
            sum += digit(i) * (i % 2 + 1);
        }
        return digit(WEIGHTED) == (10 - sum % 10) % 10;
    }

    /** As it is printed: {@code 110111-0062432}. */
    String formatted() {
        return digits.substring(0, 6) + '-' + digits.substring(6);
    }

    private int digit(int at) {
        return digits.charAt(at) - '0';
    }
}
