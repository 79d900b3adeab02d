package kr.hwanryu.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kr.hwanryu.storage.StorageFailure;

/** The second step: staged rows are held against what they refer to, each other, and what is there. */
@ApplicationScoped
class ImportChecking {

    private static final String COUNTS =
            """
            select count(*) filter (where m.action is null) as created,
                count(*) filter (where m.action = 'CORRECTED') as corrected,
                count(*) filter (where m.action = 'WITHDRAWN') as withdrawn,
                count(*) filter (where m.action = 'UNCHANGED') as unchanged
            from %s s left join import_match m on m.ordinal = s.ordinal""";
    private static final String HEAD = "select coalesce(max(change_no), 0) from change_log";

    private final ImportJobs jobs;
    private final LongWork work;
    private final ImportsConfig config;
    private final ObjectMapper json;

    ImportChecking(ImportJobs jobs, LongWork work, ImportsConfig config, ObjectMapper json) {
        this.jobs = jobs;
        this.work = work;
        this.config = config;
        this.json = json;
    }

    /**
     * What the check came to.
     *
     * @param headNo the last change of the service that it has seen
     */
    record Checked(ImportProgress progress, ImportCounts counts, long headNo) {}

    Checked check(ImportJob job, ImportSheet sheet, ReadFile read, FaultKeeper faults) {
        try {
            return work.inTransaction(connection -> {
                jobs.fence(connection, job);
                String staging = sheet.target().staging();
                RefusedRows refused = new RefusedRows(connection, job.id(), read.columns(), faults);
                StagedRows rows = new StagedRows(connection, staging, read.columns(), refused);
                sheet.check(rows);
                rows.refuseRepeated(sheet.target().key());
                refused.remove(staging);
                long headNo = head(connection);
                compare(connection, sheet.target());
                if (sheet.target().needsReason()) {
                    rows.refuseUnexplained();
                }
                long rejected = refused.remove(staging);
                if (job.dryRun()) {
                    tellEffects(connection, job, sheet);
                }
                ImportProgress progress = read.progress().with(read.progress().rejected() + rejected, faults.count());
                return new Checked(progress, counts(connection, sheet.target()), headNo);
            });
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    private void tellEffects(Connection connection, ImportJob job, ImportSheet sheet) throws SQLException {
        try (EffectSink effects = new EffectSink(connection, job.id(), json, config.effectsAtMost())) {
            sheet.effects(connection, effects);
        }
    }

    /** Says of each staged line what becomes of it, in the state that the connection sees. */
    static void compare(Connection connection, ImportTarget target) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from import_match");
            statement.execute(target.compare());
            statement.execute("select analyze_import('import_match')");
        }
    }

    static ImportCounts counts(Connection connection, ImportTarget target) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNTS.formatted(target.staging()))) {
            row.next();
            return new ImportCounts(
                    row.getLong("created"),
                    row.getLong("corrected"),
                    row.getLong("withdrawn"),
                    row.getLong("unchanged"));
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HEAD)) {
            row.next();
            return row.getLong(1);
        }
    }
}
