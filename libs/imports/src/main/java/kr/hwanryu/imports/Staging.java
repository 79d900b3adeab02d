package kr.hwanryu.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import kr.hwanryu.tables.TableReader;
import kr.hwanryu.tables.TableRow;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Reads a table into its staging table by COPY, a row at a time. A row with a fault is not staged. */
final class Staging {

    private static final long TELL_EVERY_NANOS = 1_000_000_000L;

    private final ImportSheet sheet;
    private final FaultKeeper faults;
    private final long most;
    private long rowsRead;
    private long rowsRejected;
    private long ordinal;

    Staging(ImportSheet sheet, FaultKeeper faults, long most) {
        this.sheet = sheet;
        this.faults = faults;
        this.most = most;
    }

    /** Stages all rows, in the transaction that the connection is in. */
    void run(Connection connection, TableReader table, Consumer<Staging> onProgress) throws SQLException {
        ImportTarget target = sheet.target();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select begin_import('" + target.staging() + "')");
            faults.addAll(table.headerFaults());
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (ordinal, row_no, cell, %s) from stdin"
                            .formatted(target.staging(), String.join(", ", target.columns())));
            try {
                copyRows(table, new CopyLines(copy), onProgress);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
            statement.execute("select analyze_import('" + target.staging() + "')");
        }
        faults.save(connection);
    }

    long rowsRead() {
        return rowsRead;
    }

    long rowsRejected() {
        return rowsRejected;
    }

    private void copyRows(TableReader table, CopyLines lines, Consumer<Staging> onProgress) throws SQLException {
        RowLines row = new RowLines(table.columns());
        long told = System.nanoTime();
        while (table.hasNext()) {
            if (++rowsRead > most) {
                throw new ImportRefused("TOO_MANY_ROWS", most);
            }
            stage(table.next(), row, lines);
            if (System.nanoTime() - told > TELL_EVERY_NANOS) {
                onProgress.accept(this);
                told = System.nanoTime();
            }
        }
        lines.flush();
    }

    private void stage(TableRow given, RowLines row, CopyLines lines) throws SQLException {
        row.clear();
        if (given.faults().isEmpty()) {
            sheet.read(given, row);
        } else {
            given.faults().forEach(row::refuse);
        }
        if (!row.faults().isEmpty()) {
            rowsRejected++;
            faults.addAll(row.faults());
            return;
        }
        for (RowLines.Line line : row.lines()) {
            lines.write(++ordinal, given.number(), line.cell(), line.values());
        }
    }
}
