package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;
import kr.hwanryu.storage.WriteTransaction;

/**
 * The last step: one change, one transaction, and in it the end of the job. Killed before its commit, nothing has happened;
 * after it, there is nothing left to do.
 */
@ApplicationScoped
class ImportMerging {

    private static final String NEWS = "select exists (select from change_log where change_no > ? and change_no < ?)";

    private final ChangeOrder changes;
    private final ImportEvents events;
    private final ImportJobs jobs;
    private final LongWork work;
    private final Clock clock;
    private final ImportMetrics metrics;

    ImportMerging(
            ChangeOrder changes,
            ImportEvents events,
            ImportJobs jobs,
            LongWork work,
            Clock clock,
            ImportMetrics metrics) {
        this.metrics = metrics;
        this.changes = changes;
        this.events = events;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    void merge(ImportJob job, ImportSheet sheet, ImportChecking.Checked checked, int timeoutSeconds) {
        WriteTransaction.call(
                Duration.ofSeconds(timeoutSeconds),
                () -> work.withinTransaction(connection -> {
                    jobs.fence(connection, job);
                    if (!sheet.stillHolds(connection)) {
                        throw new ImportVoid("what the file was read against has changed");
                    }
                    lock(connection, sheet.target());
                    Change change = changes.beginBy(job.clientId());
                    ImportCounts counts = recompared(connection, sheet.target(), checked, change);
                    sheet.prepare(connection, change);
                    store(connection, sheet.target(), change, counts);
                    events.tell(connection, change, job, sheet);
                    jobs.finish(connection, job, checked.progress(), ImportEnd.done(counts, change.number()));
                    return null;
                }));
        metrics.finished(job, ImportState.DONE);
    }

    /** What was compared before the lock was had is compared again where anything was written since. */
    private static ImportCounts recompared(
            Connection connection, ImportTarget target, ImportChecking.Checked checked, Change change)
            throws SQLException {
        if (!hasNews(connection, checked.headNo(), change.number())) {
            return checked.counts();
        }
        ImportChecking.compare(connection, target);
        ImportCounts counts = ImportChecking.counts(connection, target);
        if (counts.corrected() > checked.counts().corrected()) {
            throw new ImportVoid("figures that it would create were recorded meanwhile");
        }
        return counts;
    }

    private void store(Connection connection, ImportTarget target, Change change, ImportCounts counts)
            throws SQLException {
        UUID first = UuidV7.next(clock);
        try (PreparedStatement merge = connection.prepareStatement(target.merge())) {
            merge.setLong(1, change.number());
            merge.setString(2, first.toString());
            long stored = merge.executeLargeUpdate();
            if (stored != counts.created() + counts.corrected() + counts.withdrawn()) {
                throw new ImportVoid("stored " + stored + " of " + counts);
            }
        }
    }

    private static void lock(Connection connection, ImportTarget target) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("with locked as (" + target.lock() + ") select count(*) from locked");
        }
    }

    private static boolean hasNews(Connection connection, long seenNo, long ownNo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWS)) {
            statement.setLong(1, seenNo);
            statement.setLong(2, ownNo);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
