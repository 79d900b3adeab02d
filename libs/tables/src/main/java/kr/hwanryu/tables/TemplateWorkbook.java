package kr.hwanryu.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.hwanryu.rest.problem.Messages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A template as a workbook: the sheet to fill in, and one that explains its columns. */
final class TemplateWorkbook {

    private static final int ROWS_WITH_LISTS = 10_000;
    /** The longest list that Excel takes in a validation. */
    private static final int MAX_LIST = 255;

    private static final String REQUIRED_FILL = "FFF2CC";
    private static final String OPTIONAL_FILL = "E7E6E6";
    private static final List<String> NOTES = List.of("heading", "field", "required", "type", "allowed", "example");
    private static final List<Integer> WIDTHS = List.of(28, 28, 10, 22, 60, 24);

    private final TableLayout layout;
    private final Locale language;
    private final boolean korean;

    TemplateWorkbook(TableLayout layout, Locale language) {
        this.korean = language.getLanguage().equals(Locale.KOREAN.getLanguage());
        this.layout = layout;
        this.language = korean ? Locale.KOREAN : Locale.ENGLISH;
    }

    /** Closes the stream. */
    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Hwanryu", null)) {
            Worksheet table = workbook.newWorksheet(korean ? layout.nameKo() : layout.resource());
            for (int position = 0; position < layout.columns().size(); position++) {
                writeColumn(table, position, layout.columns().get(position));
            }
            table.freezePane(0, 1);
            writeNotes(workbook.newWorksheet(text("sheet")));
        }
    }

    private void writeColumn(Worksheet table, int position, Column column) {
        String heading = Template.heading(column, language);
        table.value(0, position, heading);
        table.width(position, Math.max(12, 2 * heading.length() + 2));
        table.style(position).format(numberFormat(column.type())).set();
        table.style(0, position)
                .bold()
                .fillColor(column.required() ? REQUIRED_FILL : OPTIONAL_FILL)
                .format("@")
                .set();
        if (column.type() instanceof ColumnType.Choice choice) {
            addList(table, position, choice);
        }
    }

    /** Text where Excel would make a number or a date of what is typed. */
    private static String numberFormat(ColumnType type) {
        if (type instanceof ColumnType.Whole) {
            return "0";
        } else if (type instanceof ColumnType.Won || type instanceof ColumnType.Decimal) {
            return "General";
        }
        return type instanceof ColumnType.Date ? "yyyy-mm-dd" : "@";
    }

    private void addList(Worksheet table, int position, ColumnType.Choice choice) {
        String list = String.join(
                ",", korean ? choice.labels().values() : choice.labels().keySet());
        if (list.length() <= MAX_LIST && list.indexOf('"') < 0) {
            table.range(1, position, ROWS_WITH_LISTS, position).validateWithListByFormula("\"" + list + "\"");
        }
    }

    private void writeNotes(Worksheet notes) {
        for (int position = 0; position < NOTES.size(); position++) {
            notes.value(0, position, text("note." + NOTES.get(position)));
            notes.style(0, position).bold().fillColor(OPTIONAL_FILL).set();
            notes.width(position, WIDTHS.get(position));
        }
        int row = 1;
        for (Column column : layout.columns()) {
            List<String> cells = note(column);
            for (int position = 0; position < cells.size(); position++) {
                notes.value(row, position, cells.get(position));
                notes.style(row, position)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .format("@")
                        .set();
            }
            row++;
        }
        notes.freezePane(0, 1);
        writeAdvice(notes, row + 1);
    }

    private List<String> note(Column column) {
        return List.of(
                Template.heading(column, language),
                column.name(),
                text(column.required() ? "required" : "optional"),
                text("type." + column.type().getClass().getSimpleName()),
                allowed(column.type()),
                column.example() == null ? "" : column.example());
    }

    private static String allowed(ColumnType type) {
        if (type instanceof ColumnType.Whole whole) {
            return whole.min() + " – " + whole.max();
        } else if (type instanceof ColumnType.Won won) {
            return won.min() + " – " + won.max();
        } else if (type instanceof ColumnType.Decimal decimal) {
            return decimal.min().toPlainString() + " – " + decimal.max().toPlainString();
        } else if (type instanceof ColumnType.Choice choice) {
            return choice.labels().entrySet().stream()
                    .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    private void writeAdvice(Worksheet notes, int row) {
        for (int line = 0; Messages.has(language, "tables.template.advice." + line); line++) {
            notes.value(row + line, 0, text("advice." + line));
        }
    }

    private String text(String key) {
        return Messages.text(language, "tables.template." + key, List.of());
    }
}
