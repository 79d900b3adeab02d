package kr.hwanryu.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the heading among the first rows of a sheet, where titles stand above it, and reads it. */
final class HeaderReader {

    /** In how many rows from the top a heading is looked for. */
    static final int ROWS = 10;

    private final TableLayout layout;
    private final ColumnNames names;
    private final List<SheetColumn> columns = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final Set<Integer> passedOver = new HashSet<>();
    private final List<CellFault> faults = new ArrayList<>();
    private HeaderUnits units;

    HeaderReader(TableLayout layout) {
        this.layout = layout;
        this.names = new ColumnNames(layout);
    }

    /** Which of the first rows has the most headings that are known, the first of equals; -1 when none has one. */
    static int find(List<GridRow> head, ColumnNames names) {
        List<Long> matches =
                head.stream().map(row -> names.matches(row.cells())).toList();
        long most = matches.stream().max(Comparator.naturalOrder()).orElse(0L);
        return most == 0 ? -1 : matches.indexOf(most);
    }

    /**
     * Reads the heading.
     *
     * @param head the first rows of the sheet
     * @param index which of them it is
     */
    Header read(List<GridRow> head, int index) {
        GridRow row = head.get(index);
        units = new HeaderUnits(titleUnits(head.subList(0, index)));
        for (int position = 0; position < row.cells().size(); position++) {
            if (row.cell(position) != null) {
                read(row.number(), position, Heading.of(row.cell(position).text()));
            }
        }
        requireAll(row.number());
        return new Header(row.number(), columns, positions, passedOver, faults);
    }

    private void read(long row, int position, Heading heading) {
        String letter = Cells.letter(position);
        Optional<Column> found = names.find(heading);
        if (found.isPresent()) {
            SheetColumn column =
                    new SheetColumn(found.get(), letter, heading.text(), units.inForce(heading, found.get()));
            refuse(row, column, heading);
            columns.add(column);
            positions.add(position);
        } else if (names.isReadOnly(heading)) {
            passedOver.add(position);
        } else {
            String code = heading.text().indexOf('\uFFFD') < 0 ? "UNKNOWN_COLUMN" : "UNDECODABLE";
            faults.add(new CellFault(row, letter, heading.text(), code, List.of(), null));
        }
    }

    private void refuse(long row, SheetColumn column, Heading heading) {
        columns.stream()
                .filter(other -> other.column().name().equals(column.column().name()))
                .findFirst()
                .ifPresent(first ->
                        faults.add(column.fault(row, null, "REPEATED_COLUMN", first.letter(), first.header())));
        units.misfit(heading, column.column()).ifPresent(misfit -> faults.add(misfit.of(row, column, null)));
    }

    private void requireAll(long row) {
        Set<String> present =
                columns.stream().map(column -> column.column().name()).collect(Collectors.toSet());
        layout.columns().stream()
                .filter(column -> column.required() && !present.contains(column.name()))
                .map(column ->
                        new CellFault(row, null, column.nameKo(), "MISSING_COLUMN", List.of(column.name()), null))
                .forEach(faults::add);
    }

    private static Set<Unit> titleUnits(List<GridRow> above) {
        return above.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .flatMap(cell -> Heading.moneyInTitle(cell.text()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
