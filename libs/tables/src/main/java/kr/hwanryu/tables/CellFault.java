package kr.hwanryu.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.hwanryu.rest.problem.Messages;

/**
 * What is wrong with one cell, with a whole row, or with a heading, before its language is known.
 *
 * @param row as the spreadsheet numbers it, from 1; a line of NDJSON
 * @param letter the column as the spreadsheet names it, {@code D}; null for a whole row, and in NDJSON
 * @param header the heading as the sheet has it, or the field path in NDJSON; null for a whole row
 * @param code which rule, upper snake case; its text stands in the messages under {@code violation.<code>}
 * @param arguments values for the text, in order
 * @param value what the cell holds, cut to {@value #MAX_VALUE} characters; null when empty
 */
public record CellFault(long row, String letter, String header, String code, List<String> arguments, String value) {

    /** The longest value that a fault repeats, in characters. */
    public static final int MAX_VALUE = 200;

    private static final int MAX_HEADER = 100;

    public CellFault {
        header = cut(header, MAX_HEADER);
        arguments = arguments.stream().map(argument -> cut(argument, MAX_VALUE)).toList();
        value = cut(value, MAX_VALUE);
    }

    /** A fault of a whole row. */
    public static CellFault ofRow(long row, String code, Object... arguments) {
        return new CellFault(row, null, null, code, strings(arguments), null);
    }

    /** The rule alone, in this language: {@code 금액은 원 단위로 떨어져야 합니다.} */
    public String detail(Locale language) {
        return Messages.text(language, "violation." + code, arguments);
    }

    /** Where and what: {@code 17행 D열 사업화매출액: …}, {@code row 17, column D 사업화매출액: …}. */
    public String message(Locale language) {
        return place(language) + ": " + detail(language);
    }

    private String place(Locale language) {
        if (header == null && letter == null) {
            return Messages.text(language, "tables.row", List.of(Long.toString(row)));
        }
        return letter == null
                ? Messages.text(language, "tables.field", List.of(Long.toString(row), header))
                : Messages.text(
                                language,
                                "tables.cell",
                                List.of(Long.toString(row), letter, header == null ? "" : header))
                        .strip();
    }

    static List<String> strings(Object... arguments) {
        return Arrays.stream(arguments).map(Objects::toString).toList();
    }

    private static String cut(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
