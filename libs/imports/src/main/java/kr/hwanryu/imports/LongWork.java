package kr.hwanryu.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Connections for statements that take longer than a request may; as they were when they are given back. */
@ApplicationScoped
class LongWork {

    /** What is done on such a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final AgroalDataSource database;
    private final ImportsConfig config;

    LongWork(AgroalDataSource database, ImportsConfig config) {
        this.database = database;
        this.config = config;
    }

    /** A transaction of its own. */
    <T> T inTransaction(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = patiently(connection, work);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Within the transaction that the thread has; the connection is the one that Hibernate uses too. */
    <T> T withinTransaction(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return patiently(connection, work);
        }
    }

    private <T> T patiently(Connection connection, Work<T> work) throws SQLException {
        int before = connection.getNetworkTimeout();
        Duration patience = config.statementTimeout();
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
        try (Statement settings = connection.createStatement()) {
            settings.execute("set local statement_timeout = %d".formatted(patience.toMillis()));
            settings.execute("set local idle_in_transaction_session_timeout = %d".formatted(patience.toMillis()));
            settings.execute("set local work_mem = '%s'".formatted(config.workMemory()));
            return work.on(connection);
        } finally {
            connection.setNetworkTimeout(Runnable::run, before);
        }
    }
}
