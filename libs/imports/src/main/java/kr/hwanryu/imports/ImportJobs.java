package kr.hwanryu.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** What the worker and the receiver write of a job. Each writing makes a version of its own, which is the job's entity tag. */
@ApplicationScoped
class ImportJobs {

    private static final String CHANGED = "version = version + 1, changed_at = ?";
    private static final String OPEN = "select count(*) from import_job where client_id = ? and finished_at is null"
            + " and (state <> 'RECEIVING' or created_at > ?)";
    private static final String RECEIVE =
            """
            insert into import_job (id, client_id, region_ids, resource, mode, dry_run, format, declared_charset,
                source_id, reason, state, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVING', ?, ?)""";
    private static final String RECEIVED =
            "update import_job set state = 'RECEIVED', content_bytes = ?, content_hash = ?, " + CHANGED
                    + " where id = ?";
    private static final String FORGET = "delete from import_job where id = ? and state = 'RECEIVING'";
    private static final String PROGRESS =
            "update import_job set state = ?, progress = ?, rows_read = ?, rows_rejected = ?, fault_count = ?,"
                    + " charset = ?, " + CHANGED + " where id = ? and attempts = ? and finished_at is null";
    private static final String FINISH =
            "update import_job set state = ?, progress = 100, rows_read = ?, rows_rejected = ?, fault_count = ?,"
                    + " charset = ?, created = ?, corrected = ?, withdrawn = ?, unchanged = ?, failure_code = ?,"
                    + " failure_arguments = ?, change_no = ?, finished_at = ?, " + CHANGED
                    + " where id = ? and attempts = ? and finished_at is null";

    /** Keeps a later attempt, and only that, from beginning until the transaction ends. */
    private static final String FENCE =
            "select 1 from import_job where id = ? and attempts = ? and finished_at is null for key share";

    private final AgroalDataSource database;
    private final Clock clock;

    ImportJobs(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many jobs of a client wait or run, or are coming in since an instant. */
    int open(String clientId, Instant since) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            bind(open, clientId, since);
            try (ResultSet row = open.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Makes a job that is nobody's yet: its body is still to come. */
    void receive(ImportJob job) throws SQLException {
        Instant now = clock.instant();
        update(
                RECEIVE,
                job.id(),
                job.clientId(),
                job.regionIds().toArray(String[]::new),
                job.resource(),
                job.mode().name(),
                job.dryRun(),
                job.format().name(),
                job.charset() == null ? null : job.charset().name(),
                job.sourceId(),
                job.reason(),
                now,
                now);
    }

    /** The body is there; false where it took so long that the job was removed. */
    boolean received(UUID id, ImportContent.Stored content) throws SQLException {
        return update(RECEIVED, content.bytes(), content.hash(), clock.instant(), id) == 1;
    }

    /** Removes an upload that has not become a job. */
    void forget(UUID id) throws SQLException {
        update(FORGET, id);
    }

    void progress(ImportJob job, ImportState state, int progress, ImportProgress rows) throws SQLException {
        update(
                PROGRESS,
                state.name(),
                progress,
                rows.read(),
                rows.rejected(),
                rows.faults(),
                rows.charset(),
                clock.instant(),
                job.id(),
                job.attempt());
    }

    /** Ends a job, in the transaction that the connection is in. */
    void finish(Connection connection, ImportJob job, ImportProgress rows, ImportEnd end) throws SQLException {
        Instant now = clock.instant();
        ImportCounts counts = end.counts();
        try (PreparedStatement finish = connection.prepareStatement(FINISH)) {
            bind(
                    finish,
                    end.state().name(),
                    rows.read(),
                    rows.rejected(),
                    rows.faults(),
                    rows.charset(),
                    counts == null ? null : counts.created(),
                    counts == null ? null : counts.corrected(),
                    counts == null ? null : counts.withdrawn(),
                    counts == null ? null : counts.unchanged(),
                    end.failureCode(),
                    end.failureArguments().toArray(String[]::new),
                    end.changeNo(),
                    now,
                    now,
                    job.id(),
                    job.attempt());
            if (finish.executeUpdate() != 1) {
                throw new ImportVoid("ended elsewhere");
            }
        }
    }

    void fence(Connection connection, ImportJob job) throws SQLException {
        try (PreparedStatement fence = connection.prepareStatement(FENCE)) {
            bind(fence, job.id(), job.attempt());
            try (ResultSet row = fence.executeQuery()) {
                if (!row.next()) {
                    throw new ImportVoid("begun again elsewhere");
                }
            }
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else if (value instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
