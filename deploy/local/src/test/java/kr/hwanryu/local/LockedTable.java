package kr.hwanryu.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A table that a session of the superuser keeps all others from, so that who needs it waits as long as a test wants. */
final class LockedTable implements AutoCloseable {

    private final Connection holder;
    private final Connection watcher;

    /** Takes the lock, {@code schema.table}. */
    LockedTable(Parts parts, String table) throws SQLException {
        holder = parts.connect();
        watcher = parts.connect();
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
    }

    /** How many sessions that this condition on {@code pg_stat_activity} holds for wait behind a lock. */
    long waiting(String condition) throws SQLException {
        try (Statement statement = watcher.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }

    void giveBack() throws SQLException {
        holder.rollback();
    }

    @Override
    public void close() throws SQLException {
        holder.close();
        watcher.close();
    }
}
