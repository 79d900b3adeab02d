package kr.hwanryu.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cells that hold one of a few codes, or the label of one. */
final class ChoiceCells implements CellParser {

    private static final Set<String> YES = Set.of("예", "네", "true", "yes", "y", "o", "1", "○", "참", "해당");
    private static final Set<String> NO = Set.of("아니오", "아니요", "false", "no", "n", "x", "0", "×", "거짓", "미해당");

    private final Map<String, String> codes = new HashMap<>();
    private final String allowed;

    ChoiceCells(ColumnType.Choice choice) {
        choice.labels().forEach((code, label) -> codes.put(Headings.key(label), code));
        choice.labels().keySet().forEach(code -> codes.put(Headings.key(code), code));
        this.allowed = choice.labels().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Parsed parse(RawCell cell) {
        String code = codes.get(Headings.key(cell.sound().text()));
        if (code == null) {
            Cells.stated(cell.text());
            throw new Misfit("NOT_A_CHOICE", allowed);
        }
        return Parsed.of(code);
    }

    static Parsed yesNo(RawCell cell) {
        String key = Headings.key(cell.sound().text());
        if (!YES.contains(key) && !NO.contains(key)) {
            Cells.stated(cell.text());
            throw new Misfit("NOT_YES_OR_NO");
        }
        return Parsed.of(YES.contains(key));
    }
}
