package kr.hwanryu.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.tables.CellFault;

/** The faults of one attempt: the first so many are kept, all are counted. */
final class FaultKeeper {

    private static final String INSERT =
            """
            insert into import_fault (import_id, row_no, position, letter, header, code, arguments, value)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final UUID importId;
    private final int most;
    private final List<CellFault> unsaved = new ArrayList<>();
    private long count;
    private int kept;

    FaultKeeper(UUID importId, int most) {
        this.importId = importId;
        this.most = most;
    }

    void add(CellFault fault) {
        count++;
        if (kept < most) {
            kept++;
            unsaved.add(fault);
        }
    }

    void addAll(List<CellFault> faults) {
        faults.forEach(this::add);
    }

    /** How many there were, kept or not. */
    long count() {
        return count;
    }

    /** How many more would be kept. */
    int room() {
        return most - kept;
    }

    /** Takes into account faults that a statement has found and stored by itself. */
    void stored(int found, int storedOfThem) {
        count += found;
        kept += storedOfThem;
    }

    /** The position of the next one. */
    int position() {
        return kept - unsaved.size();
    }

    /** Stores what is not yet stored. */
    void save(Connection connection) throws SQLException {
        int position = position();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (CellFault fault : unsaved) {
                insert.setObject(1, importId);
                insert.setLong(2, fault.row());
                insert.setInt(3, position++);
                insert.setString(4, fault.letter());
                insert.setString(5, fault.header());
                insert.setString(6, fault.code());
                insert.setArray(
                        7, connection.createArrayOf("text", fault.arguments().toArray()));
                insert.setString(8, fault.value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        unsaved.clear();
    }
}
