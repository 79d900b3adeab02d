package kr.hwanryu.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.tables.TableFormat;

/**
 * Which job is next: the oldest, one at a time in all replicas of the service. Whoever holds the lock works; with the process
 * the lock goes too, and the job is begun again.
 */
@ApplicationScoped
class ImportQueue {

    private static final String OLDEST =
            "select min(created_at) from import_job where finished_at is null and state <> 'RECEIVING'";
    private static final String LOCK =
            "select pg_try_advisory_lock(hashtextextended(current_schema() || '.imports', 0))";
    private static final String UNLOCK =
            "select pg_advisory_unlock(hashtextextended(current_schema() || '.imports', 0))";
    private static final String BEGIN =
            """
            update import_job set attempts = attempts + 1, state = 'READING', progress = 0,
                started_at = coalesce(started_at, ?), version = version + 1, changed_at = ?
            where id = (
                select id from import_job where finished_at is null and state <> 'RECEIVING'
                order by created_at, id limit 1 for update)
            returning *""";
    private static final String CLEAN = "delete from import_fault where import_id = ?";
    private static final String CLEAN_EFFECTS = "delete from import_effect where import_id = ?";
    private static final String DROP_FINISHED =
            """
            delete from import_chunk c using import_job j
            where c.import_id = ? and j.id = c.import_id and j.finished_at is not null""";
    private static final String DROP_CONTENT =
            "delete from import_chunk where import_id in (select id from import_job where finished_at > ?)";
    private static final String PURGE =
            """
            delete from import_job where id in (
                select id from import_job
                where finished_at < ? or (state = 'RECEIVING' and created_at < ?) limit 20)""";

    private final AgroalDataSource database;
    private final ImportsConfig config;
    private final Clock clock;
    private final ImportMetrics metrics;

    ImportQueue(AgroalDataSource database, ImportsConfig config, Clock clock, ImportMetrics metrics) {
        this.metrics = metrics;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** The next job, begun; none when there is none, or another replica is at work. */
    Optional<Held> next() throws SQLException {
        Connection connection = database.getConnection();
        try {
            if (isAny(connection) && flag(connection, LOCK)) {
                Held held = begin(connection);
                if (held != null) {
                    return Optional.of(held);
                }
                flag(connection, UNLOCK);
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException | RuntimeException failed) {
            release(connection);
            throw failed;
        }
    }

    /** Removes files that are no longer needed, and jobs that nobody reads any more. */
    void purge() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement content = connection.prepareStatement(DROP_CONTENT);
                PreparedStatement old = connection.prepareStatement(PURGE)) {
            ImportJobs.bind(content, clock.instant().minus(Duration.ofDays(1)));
            content.executeUpdate();
            ImportJobs.bind(
                    old,
                    clock.instant().minus(config.keepFor()),
                    clock.instant().minus(config.uploadWithin()));
            old.executeUpdate();
        }
    }

    private Held begin(Connection connection) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            ImportJobs.bind(begin, clock.instant(), clock.instant());
            try (ResultSet row = begin.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                Held held = new Held(connection, job(row), row.getBytes("content_hash"));
                clean(connection, CLEAN, held.job.id());
                clean(connection, CLEAN_EFFECTS, held.job.id());
                return held;
            }
        }
    }

    private static void clean(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement clean = connection.prepareStatement(sql)) {
            clean.setObject(1, id);
            clean.executeUpdate();
        }
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        String charset = row.getString("declared_charset");
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("client_id"),
                Set.of((String[]) row.getArray("region_ids").getArray()),
                row.getString("resource"),
                ImportMode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                TableFormat.valueOf(row.getString("format")),
                charset == null ? null : Charset.forName(charset),
                row.getString("source_id"),
                row.getString("reason"),
                row.getInt("attempts"));
    }

    private boolean isAny(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OLDEST)) {
            row.next();
            OffsetDateTime oldest = row.getObject(1, OffsetDateTime.class);
            metrics.oldest(oldest == null ? null : oldest.toInstant());
            return oldest != null;
        }
    }

    private static boolean flag(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** A session's lock outlives the pool's connection, so it is given up in any case. */
    private static void release(Connection connection) {
        try (connection) {
            flag(connection, UNLOCK);
        } catch (SQLException broken) {
            // With the connection the lock is gone.
        }
    }

    /** A job and the right to work on it, until it is closed. */
    static final class Held implements AutoCloseable {

        private final Connection connection;
        private final ImportJob job;
        private final byte[] contentHash;

        private Held(Connection connection, ImportJob job, byte[] contentHash) {
            this.connection = connection;
            this.job = job;
            this.contentHash = contentHash;
        }

        ImportJob job() {
            return job;
        }

        byte[] contentHash() {
            return contentHash;
        }

        /** Gives the right back; the file of a finished job goes. */
        @Override
        public void close() {
            try {
                clean(connection, DROP_FINISHED, job.id());
            } catch (SQLException later) {
                // It is dropped by the purge.
            } finally {
                release(connection);
            }
        }
    }
}
