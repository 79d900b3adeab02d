package kr.hwanryu.webhooks;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.StorageFailure;

/** Runs the statements of delivery, each with a connection of its own that is given back before anything is sent. */
@ApplicationScoped
class Statements {

    private final AgroalDataSource database;

    Statements(AgroalDataSource database) {
        this.database = database;
    }

    /** How many rows it changed. */
    int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /** All rows that it answers. */
    <T> List<T> rows(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /** An instant of a column; null is null. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /**
     * Reads the row that a result stands on.
     *
     * @param <T> what it is read as
     */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, sqlValue(connection, values[i]));
        }
        return statement;
    }

    private static Object sqlValue(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof UUID[] uuids) {
            return connection.createArrayOf("uuid", uuids);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
