package kr.hwanryu.tables;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** What all kinds of cells have in common. */
final class Cells {

    /** What a decoder writes where bytes were of no character. */
    private static final char LOST = '\uFFFD';

    private static final Pattern ERROR =
            Pattern.compile("#(N/A|DIV/0!|REF!|VALUE!|NAME\\?|NULL!|NUM!|SPILL!|CALC!)|#{3,}");
    private static final Set<String> FOR_NOTHING = Set.of(
            "-", "–", "—", "―", "−", "n/a", "na", "null", "none", "해당없음", "해당사항없음", "없음", "미상", "미정", "…", "...", ".");
    private static final int LONGEST_FOR_NOTHING = 8;

    private Cells() {}

    /** Without the space around it, of which Korean sheets have more kinds than {@link String#strip} knows. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return character <= ' ' && character != '\0'
                || character == '\u00A0'
                || character == '\u200B'
                || character == '\uFEFF'
                || Character.isWhitespace(character);
    }

    /** Refuses what a spreadsheet writes for a formula that went wrong, and characters that nothing can be made of. */
    static String readable(String text) {
        if (text.charAt(0) == '#' && ERROR.matcher(text).matches()) {
            throw new Misfit("CELL_ERROR", text);
        }
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            if (character == LOST) {
                throw new Misfit("UNDECODABLE");
            }
            if (character == '\0' || Character.isSurrogate(character) && !isPaired(text, position)) {
                throw new Misfit("NOT_STORABLE");
            }
        }
        return text;
    }

    private static boolean isPaired(String text, int position) {
        return Character.isHighSurrogate(text.charAt(position))
                ? position + 1 < text.length() && Character.isLowSurrogate(text.charAt(position + 1))
                : position > 0 && Character.isHighSurrogate(text.charAt(position - 1));
    }

    /** Refuses the words that people write where there is nothing: they are not zero, and not empty either. */
    static String stated(String text) {
        if (text.length() <= LONGEST_FOR_NOTHING && FOR_NOTHING.contains(Headings.key(text))) {
            throw new Misfit("EMPTY_WORD", text);
        }
        return readable(text);
    }

    /** Composed (NFC): a Mac takes Korean syllables apart. */
    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The name that a spreadsheet gives to a column: A for 0, AA for 26. */
    static String letter(int position) {
        String last = Character.toString('A' + position % 26);
        return position < 26 ? last : letter(position / 26 - 1) + last;
    }
}
