package kr.hwanryu.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kr.hwanryu.tables.SheetColumn;

/** The rows that are not taken over, and what is said of them. */
final class RefusedRows {

    private final Connection connection;
    private final UUID importId;
    private final List<SheetColumn> columns;
    private final FaultKeeper faults;

    RefusedRows(Connection connection, UUID importId, List<SheetColumn> columns, FaultKeeper faults) {
        this.connection = connection;
        this.importId = importId;
        this.columns = columns;
        this.faults = faults;
    }

    /** Stores the faults that a select finds, with the cell of each line or all at one column, and rejects their rows. */
    void add(String found, List<Object[]> marks, SheetColumn place) throws SQLException {
        String sql =
                """
                with found as ({found}),
                rejected as (insert into import_rejected select distinct row_no from found on conflict do nothing),
                kept as (
                    insert into import_fault (import_id, row_no, position, letter, header, code, arguments, value)
                    select ?, row_no, ? + row_number() over (order by row_no, ordinal) - 1,
                        case when cell = 0 then ? else (?::text[])[cell] end,
                        case when cell = 0 then ? else (?::text[])[cell] end, code, arguments, value
                    from (select * from found order by row_no, ordinal limit ?) f
                    returning 1)
                select (select count(*) from found), (select count(*) from kept)"""
                        .replace("{found}", found);
        faults.save(connection);
        try (PreparedStatement refuse = connection.prepareStatement(sql)) {
            int at = 0;
            for (Object[] mark : marks) {
                refuse.setArray(++at, connection.createArrayOf("text", mark));
            }
            refuse.setObject(++at, importId);
            refuse.setInt(++at, faults.position());
            refuse.setString(++at, place == null ? null : place.letter());
            refuse.setArray(++at, connection.createArrayOf("text", letters(SheetColumn::letter)));
            refuse.setString(++at, place == null ? null : place.header());
            refuse.setArray(++at, connection.createArrayOf("text", letters(SheetColumn::header)));
            refuse.setInt(++at, faults.room());
            try (ResultSet row = refuse.executeQuery()) {
                row.next();
                faults.stored(row.getInt(1), row.getInt(2));
            }
        }
    }

    private Object[] letters(Function<SheetColumn, String> part) {
        return columns.stream().map(part).toArray();
    }

    /** Takes the lines of refused rows out; answers how many such rows there are. */
    long remove(String staging) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from import_match m using %s s, import_rejected r".formatted(staging)
                    + " where s.ordinal = m.ordinal and r.row_no = s.row_no");
            statement.execute("delete from %s s using import_rejected r where r.row_no = s.row_no".formatted(staging));
            try (ResultSet row = statement.executeQuery("select count(*) from import_rejected")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
