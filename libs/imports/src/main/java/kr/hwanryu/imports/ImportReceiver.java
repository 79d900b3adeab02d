package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.StorageFailure;
import kr.hwanryu.storage.WriteTransaction;
import kr.hwanryu.storage.idempotency.IdempotencyKeys;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a file in. Once that is answered, no kill loses it. */
@ApplicationScoped
class ImportReceiver {

    private final ImportJobs jobs;
    private final ImportContent content;
    private final ImportWorker worker;
    private final ImportIntake intake;
    private final IdempotencyKeys keys;
    private final Caller caller;

    ImportReceiver(
            ImportJobs jobs,
            ImportContent content,
            ImportWorker worker,
            ImportIntake intake,
            IdempotencyKeys keys,
            Caller caller) {
        this.keys = keys;
        this.jobs = jobs;
        this.content = content;
        this.worker = worker;
        this.intake = intake;
        this.caller = caller;
    }

    /**
     * Stores a file as a job, once for each key.
     *
     * @param answer the answer to a job that was stored
     */
    RestResponse<?> receive(ImportRequest request, InputStream body, Function<UUID, RestResponse<?>> answer) {
        boolean answered = keys.isAnswered();
        ImportJob job = intake.job(request, caller);
        try {
            if (!answered) {
                intake.requireRoom(jobs, job.clientId());
            }
            jobs.receive(job);
            return answered(job.id(), body, answer);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /** What was put aside of a body that is no job, since it broke off or was handed over before, is removed. */
    private RestResponse<?> answered(UUID id, InputStream body, Function<UUID, RestResponse<?>> answer)
            throws SQLException {
        try {
            ImportContent.Stored stored = content.store(id, body);
            RestResponse<?> given = keys.answer(() -> HexFormat.of().formatHex(stored.hash()), () -> {
                requireWhole(WriteTransaction.call(() -> jobs.received(id, stored)));
                return answer.apply(id);
            });
            worker.wake();
            return given;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (RuntimeException | SQLException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            jobs.forget(id);
        }
    }

    /** An upload that took so long that it was removed meanwhile is no job. */
    private static void requireWhole(boolean received) {
        if (!received) {
            throw ProblemException.of(ProblemType.DEADLINE_EXCEEDED);
        }
    }
}
