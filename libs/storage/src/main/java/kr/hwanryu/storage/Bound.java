package kr.hwanryu.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;

/** Statements with their values bound. */
final class Bound {

    private Bound() {}

    static PreparedStatement prepare(Connection connection, String sql, List<Object> values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            bind(connection, prepared, i + 1, values.get(i));
        }
        return prepared;
    }

    private static void bind(Connection connection, PreparedStatement prepared, int at, Object value)
            throws SQLException {
        if (value instanceof String[] texts) {
            prepared.setArray(at, connection.createArrayOf("text", texts));
        } else if (value instanceof Integer[] integers) {
            prepared.setArray(at, connection.createArrayOf("int4", integers));
        } else if (value instanceof UUID[] uuids) {
            prepared.setArray(at, connection.createArrayOf("uuid", uuids));
        } else if (value instanceof Enum<?> constant) {
            prepared.setString(at, constant.name());
        } else if (value == null) {
            prepared.setNull(at, Types.OTHER);
        } else {
            prepared.setObject(at, value);
        }
    }
}
