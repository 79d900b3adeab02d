package kr.hwanryu.company.companies;

import java.util.regex.Pattern;

/**
 * A business registration number (사업자등록번호) by the rule of the National Tax Service. A valid check digit says that the
 * number was not mistyped, not that the business operates.
 *
 * @param digits ten digits without hyphens
 */
record BusinessNumber(String digits) {

    /** {@code 124-81-00998} or {@code 1248100998}. */
    static final String PATTERN = "^[0-9]{3}-?[0-9]{2}-?[0-9]{5}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    BusinessNumber {
        if (digits.length() != 10) {
            throw new IllegalArgumentException("ten digits");
        }
    }

    /**
     * Reads a number, with or without hyphens.
     *
     * @param text null is no number
     * @throws IllegalArgumentException for anything but ten digits; the check digit is not looked at
     */
    static BusinessNumber parse(String text) {
        if (text == null) {
            return null;
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a business number");
        }
        return new BusinessNumber(text.replace("-", ""));
    }

    /** Whether the last digit is the one that the other nine ask for. */
    boolean hasValidCheckDigit() {
        int sum = digit(8) * 5 / 10;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += digit(i) * WEIGHTS[i];
        }
        return digit(9) == (10 - sum % 10) % 10;
    }

    /** As it is printed: {@code 124-81-00998}. */
    String formatted() {
        return digits.substring(0, 3) + '-' + digits.substring(3, 5) + '-' + digits.substring(5);
    }

    private int digit(int at) {
        return digits.charAt(at) - '0';
    }
}
