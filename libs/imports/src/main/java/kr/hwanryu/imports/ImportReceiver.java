package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.StorageFailure;

/** Takes a file in. Once that is answered, no kill loses it. */
@ApplicationScoped
class ImportReceiver {

    private final ImportJobs jobs;
    private final ImportContent content;
    private final ImportWorker worker;
    private final ImportIntake intake;
    private final Caller caller;

    ImportReceiver(ImportJobs jobs, ImportContent content, ImportWorker worker, ImportIntake intake, Caller caller) {
        this.jobs = jobs;
        this.content = content;
        this.worker = worker;
        this.intake = intake;
        this.caller = caller;
    }

    UUID receive(ImportRequest request, InputStream body) {
        ImportJob job = intake.job(request, caller);
        try {
            intake.requireRoom(jobs, job.clientId());
            jobs.receive(job);
            store(job.id(), body);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
        worker.wake();
        return job.id();
    }

    private void store(UUID id, InputStream body) throws SQLException {
        boolean whole = false;
        try {
            whole = jobs.received(id, content.store(id, body));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } finally {
            if (!whole) {
                jobs.forget(id);
            }
        }
        if (!whole) {
            throw ProblemException.of(ProblemType.DEADLINE_EXCEEDED);
        }
    }
}
