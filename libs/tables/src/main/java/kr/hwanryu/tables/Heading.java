package kr.hwanryu.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading taken apart: {@code 사업화매출액 (억원)} is a name and a unit. Brackets around anything else are part of the name.
 *
 * @param text the whole, in one line
 * @param name without the unit
 * @param unit null when none is stated
 * @param unknownUnit what {@code [단위: …]} says and we do not know; null otherwise
 */
record Heading(String text, String name, Unit unit, String unknownUnit) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\u3000\\uFEFF]+");
    private static final Pattern BRACKETED =
            Pattern.compile("(?<name>.*\\S)\\s*[(\\[（［](?<label>\\s*단위\\s*[:：]?)?(?<unit>[^()\\[\\]（）［］]+)[)\\]）］]");
    private static final Pattern LABELLED = Pattern.compile("단위\\s*[:：]?\\s*([^)\\]）］]+)");

    static Heading of(String cell) {
        String text = Cells.composed(SPACES.matcher(Cells.trim(cell)).replaceAll(" "));
        Matcher bracketed = BRACKETED.matcher(text);
        if (!bracketed.matches()) {
            return new Heading(text, text, null, null);
        }
        String stated = Cells.trim(bracketed.group("unit"));
        Optional<Unit> unit = Unit.named(stated);
        boolean labelled = bracketed.group("label") != null;
        return unit.isPresent() || labelled
                ? new Heading(text, bracketed.group("name"), unit.orElse(null), unit.isPresent() ? null : stated)
                : new Heading(text, text, null, null);
    }

    /** The units of money that a title above the table states: {@code (단위: 명, 백만원)}. */
    static List<Unit> moneyInTitle(String cell) {
        Matcher labelled = LABELLED.matcher(cell);
        if (!labelled.find()) {
            return List.of();
        }
        return Arrays.stream(labelled.group(1).split("[,/·、]"))
                .map(Unit::named)
                .flatMap(Optional::stream)
                .filter(Unit::isMoney)
                .toList();
    }
}
