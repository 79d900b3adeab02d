package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import kr.hwanryu.storage.StorageFailure;

/** Ends jobs that store nothing, and knows their bounds. */
@ApplicationScoped
class ImportEnding {

    private final ImportJobs jobs;
    private final LongWork work;
    private final ImportsConfig config;
    private final ImportMetrics metrics;

    ImportEnding(ImportJobs jobs, LongWork work, ImportsConfig config, ImportMetrics metrics) {
        this.metrics = metrics;
        this.jobs = jobs;
        this.work = work;
        this.config = config;
    }

    FaultKeeper faultsOf(ImportJob job) {
        return new FaultKeeper(job.id(), config.faultsAtMost());
    }

    int timeoutSeconds() {
        return Math.toIntExact(config.statementTimeout().toSeconds() * 2);
    }

    ImportJobs jobs() {
        return jobs;
    }

    void end(ImportJob job, ImportProgress rows, ImportEnd end) {
        try {
            work.inTransaction(connection -> {
                jobs.finish(connection, job, rows, end);
                return null;
            });
            metrics.finished(job, end.state());
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }
}
