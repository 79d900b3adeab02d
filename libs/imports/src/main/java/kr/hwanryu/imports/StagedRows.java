package kr.hwanryu.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.storage.StorageFailure;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.SheetColumn;

/** What was staged, for the rules that need to know all of it: each distinct combination of values is looked at once. */
public final class StagedRows {

    /** Combinations that are looked at together. */
    private static final int AT_ONCE = 2_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final UUID importId;
    private final String staging;
    private final List<SheetColumn> columns;
    private final FaultKeeper faults;

    StagedRows(Connection connection, ImportJob job, String staging, List<SheetColumn> columns, FaultKeeper faults) {
        this.connection = connection;
        this.importId = job.id();
        this.staging = staging;
        this.columns = columns;
        this.faults = faults;
    }

    /**
     * Refuses each row with a combination of values that is wrong.
     *
     * @param names columns of the staging table
     * @param only a condition on {@code s} for the lines that this is about; null for all
     * @param at where the fault stands; of the row where the sheet has no such column
     * @param rule given combinations, the fault of each wrong one; may wait for the owner of what they name
     */
    public void check(
            List<String> names, String only, Column at, Function<List<List<String>>, Map<List<String>, Fault>> rule) {
        String texts =
                String.join(", ", names.stream().map("s.%s::text"::formatted).toList());
        String distinct =
                "select distinct " + texts + " from " + staging + " s" + (only == null ? "" : " where " + only);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery(distinct)) {
                List<List<String>> some = new ArrayList<>();
                while (row.next()) {
                    some.add(combination(row, names.size()));
                    if (some.size() == AT_ONCE) {
                        refuse(names, only, at, rule.apply(some));
                        some = new ArrayList<>();
                    }
                }
                refuse(names, only, at, rule.apply(some));
            }
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /** Two lines of one key: each is refused, and names another row. */
    void refuseRepeated(List<String> key) throws SQLException {
        String keys = String.join(", ", key.stream().map("s."::concat).toList());
        // The hash first: grouping by a number costs a fraction of grouping by the key.
        String repeated =
                """
                select row_no, cell, ordinal, null::text as value, 'REPEATED_IN_FILE' as code,
                    array[case when row_no = first_row then last_row else first_row end::text] as arguments
                from (
                    select s.row_no, s.cell, s.ordinal, count(*) over k as lines,
                        min(s.row_no) over k as first_row, max(s.row_no) over k as last_row
                    from {staging} s
                    where hash_record_extended(row({key}), 0) in (
                        select hash_record_extended(row({key}), 0) from {staging} s group by 1 having count(*) > 1)
                    window k as (partition by {key})) d
                where lines > 1"""
                        .replace("{staging}", staging)
                        .replace("{key}", keys);
        refuseCells(repeated);
    }

    /** Corrections without a reason. */
    void refuseUnexplained() throws SQLException {
        refuseCells(
                """
                select s.row_no, s.cell, s.ordinal, null::text as value, 'REASON_REQUIRED' as code,
                    '{}'::text[] as arguments
                from {staging} s join import_match m on m.ordinal = s.ordinal
                where m.action = 'CORRECTED' and s.reason is null"""
                        .replace("{staging}", staging));
    }

    /** Takes the lines of refused rows out, and what was said of them. */
    long removeRejected() throws SQLException {
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

    private void refuse(List<String> names, String only, Column at, Map<List<String>, Fault> wrong)
            throws SQLException {
        if (wrong.isEmpty()) {
            return;
        }
        SheetColumn place = columns.stream()
                .filter(column -> column.column().name().equals(at.name()))
                .findFirst()
                .orElse(null);
        String joined = String.join(
                " and ",
                IntStream.range(0, names.size())
                        .mapToObj(i -> "s.%s::text = b.v%d".formatted(names.get(i), i))
                        .toList());
        String declared = String.join(
                ", ",
                IntStream.range(0, names.size()).mapToObj("v%d"::formatted).toList());
        String found =
                """
                select distinct on (s.row_no) s.row_no, 0 as cell, s.ordinal, b.v0 as value, b.code,
                    array(select jsonb_array_elements_text(b.arguments::jsonb)) as arguments
                from {staging} s join unnest({marks}) as b ({declared}, code, arguments) on {joined}
                where {only}
                order by s.row_no, s.ordinal"""
                        .replace("{staging}", staging)
                        .replace("{marks}", "?::text[]" + ", ?::text[]".repeat(names.size() + 1))
                        .replace("{declared}", declared)
                        .replace("{joined}", joined)
                        .replace("{only}", only == null ? "true" : only);
        List<Object[]> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            marks.add(wrong.keySet().stream().map(values -> values.get(column)).toArray());
        }
        marks.add(wrong.values().stream().map(Fault::code).toArray());
        marks.add(wrong.values().stream().map(fault -> json(fault.arguments())).toArray());
        refuse(found, marks, place);
    }

    private void refuseCells(String found) throws SQLException {
        refuse(found, List.of(), null);
    }

    /** Stores the faults that a select finds, with the cell of each line or all at one column, and rejects their rows. */
    private void refuse(String found, List<Object[]> marks, SheetColumn place) throws SQLException {
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

    private static List<String> combination(ResultSet row, int size) throws SQLException {
        List<String> values = new ArrayList<>(size);
        for (int i = 1; i <= size; i++) {
            values.add(row.getString(i));
        }
        return values;
    }

    private static String json(List<String> arguments) {
        try {
            return JSON.writeValueAsString(arguments);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
