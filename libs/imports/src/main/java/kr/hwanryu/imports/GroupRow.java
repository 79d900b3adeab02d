package kr.hwanryu.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rows of {@link Grouping#counts}. */
final class GroupRow {

    private GroupRow() {}

    static Map<String, Object> values(Grouping grouping, ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> column : grouping.columns().entrySet()) {
            values.put(column.getValue(), row.getObject(column.getKey()));
        }
        return values;
    }

    static List<Long> counts(ResultSet row) throws SQLException {
        return List.of(
                row.getLong("created"), row.getLong("corrected"), row.getLong("withdrawn"), row.getLong("unchanged"));
    }
}
