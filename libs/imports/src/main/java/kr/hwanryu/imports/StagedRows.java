package kr.hwanryu.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final String staging;
    private final List<SheetColumn> columns;
    private final RefusedRows refused;

    StagedRows(Connection connection, String staging, List<SheetColumn> columns, RefusedRows refused) {
        this.connection = connection;
        this.staging = staging;
        this.columns = columns;
        this.refused = refused;
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
                        refuse(names, at, rule.apply(some));
                        some = new ArrayList<>();
                    }
                }
                refuse(names, at, rule.apply(some));
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

    private void refuse(List<String> names, Column at, Map<List<String>, Fault> wrong) throws SQLException {
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
                order by s.row_no, s.ordinal"""
                        .replace("{staging}", staging)
                        .replace("{marks}", "?::text[]" + ", ?::text[]".repeat(names.size() + 1))
                        .replace("{declared}", declared)
                        .replace("{joined}", joined);
        List<Object[]> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            marks.add(wrong.keySet().stream().map(values -> values.get(column)).toArray());
        }
        marks.add(wrong.values().stream().map(Fault::code).toArray());
        marks.add(wrong.values().stream().map(fault -> json(fault.arguments())).toArray());
        refused.add(found, marks, place);
    }

    private void refuseCells(String found) throws SQLException {
        refused.add(found, List.of(), null);
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
