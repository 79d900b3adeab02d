package kr.hwanryu.tables;

import java.text.Normalizer;
import java.util.Locale;

/** How headings are compared. */
public final class Headings {

    private Headings() {}

    /** What headings that people take for the same have in common: composed (NFC), without any space, in lower case. */
    public static String key(String heading) {
        String composed = Normalizer.normalize(heading, Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder(composed.length());
        composed.codePoints().filter(Headings::isInk).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isInk(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
