package kr.hwanryu.rest.identifiers;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;

/** Codes have become ids before anything is validated: what is still a code is one that no region has. */
public final class KnownRegionCode implements ConstraintValidator<RegionReference, String> {

    private static final char AFTER_SCHEME = ':';
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{0,19}:[A-Z0-9-]{1,12}");

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || !isMeantAsCode(text);
    }

    /** Whether a text names a region by a code, rightly or wrongly; no id has a colon. */
    public static boolean isMeantAsCode(String text) {
        return text.indexOf(AFTER_SCHEME) >= 0;
    }

    /** Whether some region might have this code. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
