package kr.hwanryu.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of a grid below its heading. */
final class GridRows implements TableRows {

    private final Grid grid;
    private final Deque<GridRow> readAhead = new ArrayDeque<>();
    private final Header header;
    private final Sheet sheet;
    private final int[] positions;
    private final CellParser[] parsers;
    private final boolean[] expected;

    GridRows(Grid grid, TableLayout layout) {
        this.grid = grid;
        this.header = header(layout);
        this.sheet = new Sheet(header.columns());
        this.positions = header.positions().stream().mapToInt(Integer::intValue).toArray();
        this.parsers = header.columns().stream().map(CellParser::of).toArray(CellParser[]::new);
        this.expected = new boolean[Grid.MAX_COLUMNS];
        header.positions().forEach(position -> expected[position] = true);
        header.passedOver().forEach(position -> expected[position] = true);
    }

    private Header header(TableLayout layout) {
        List<GridRow> head = new ArrayList<>();
        GridRow row = grid.next();
        while (row != null) {
            head.add(row);
            row = head.size() < HeaderReader.ROWS ? grid.next() : null;
        }
        return header(layout, head);
    }

    private Header header(TableLayout layout, List<GridRow> head) {
        if (head.stream().allMatch(GridRow::isBlank)) {
            throw new TableUnreadable("EMPTY_FILE");
        }
        int index = HeaderReader.find(head, new ColumnNames(layout));
        if (index < 0) {
            throw new TableUnreadable("NO_HEADER", HeaderReader.ROWS, names(layout));
        }
        readAhead.addAll(head.subList(index + 1, head.size()));
        return new HeaderReader(layout).read(head, index);
    }

    private static String names(TableLayout layout) {
        return layout.columns().stream().map(Column::nameKo).collect(Collectors.joining(", "));
    }

    @Override
    public TableRow next() {
        GridRow row = advance();
        while (row != null && row.isBlank()) {
            row = advance();
        }
        return row == null ? null : read(row);
    }

    private GridRow advance() {
        GridRow row = readAhead.poll();
        return row == null ? grid.next() : row;
    }

    private TableRow read(GridRow row) {
        int count = parsers.length;
        Object[] values = new Object[count];
        BigDecimal[] precisions = new BigDecimal[count];
        String[] written = new String[count];
        List<CellFault> faults = new ArrayList<>(0);
        for (int column = 0; column < count; column++) {
            RawCell cell = row.cell(positions[column]);
            written[column] = cell == null ? null : cell.text();
            try {
                CellParser.Parsed parsed = parse(column, cell);
                values[column] = parsed.value();
                precisions[column] = parsed.precision();
            } catch (Misfit misfit) {
                faults.add(misfit.of(row.number(), header.columns().get(column), written[column]));
            }
        }
        addUnexpected(row, faults);
        return new TableRow(row.number(), sheet, values, precisions, written, faults);
    }

    private CellParser.Parsed parse(int column, RawCell cell) {
        if (cell != null) {
            return parsers[column].parse(cell);
        }
        if (header.columns().get(column).column().required()) {
            throw new Misfit("REQUIRED");
        }
        return CellParser.Parsed.of(null);
    }

    private void addUnexpected(GridRow row, List<CellFault> faults) {
        for (int position = 0; position < row.cells().size(); position++) {
            if (row.cell(position) != null && !expected[position]) {
                String letter = Cells.letter(position);
                faults.add(new CellFault(
                        row.number(),
                        letter,
                        null,
                        "UNEXPECTED_CELL",
                        List.of(),
                        row.cell(position).text()));
            }
        }
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public List<CellFault> headerFaults() {
        return header.faults();
    }

    @Override
    public Charset charset() {
        return grid.charset();
    }

    @Override
    public int progress() {
        return grid.progress();
    }

    @Override
    public void close() throws IOException {
        grid.close();
    }
}
