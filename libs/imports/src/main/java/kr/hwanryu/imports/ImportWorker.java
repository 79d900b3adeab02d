package kr.hwanryu.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.SparingWarning;
import kr.hwanryu.storage.StorageFailure;
import kr.hwanryu.tables.TableUnreadable;
import org.jboss.logging.Logger;

/**
 * The thread that works off the jobs of this service, one after the other. Whatever ends an attempt, the job is begun again
 * from its file, until it is done, refused, or was tried too often.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final SparingWarning NOT_LOOKED_FOR = new SparingWarning(LOG, "imports not looked for");

    /** After so many attempts that something unforeseen ended, it is not chance. */
    private static final int UNFORESEEN_AT_MOST = 5;

    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(2);
    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);

    private final ImportQueue queue;
    private final ImportRunner runner;
    private final ImportEnding ending;
    private final ImportsConfig config;
    private final Semaphore news = new Semaphore(0);
    private Thread thread;
    private volatile boolean stopping;
    private long purgedAt;

    ImportWorker(ImportQueue queue, ImportRunner runner, ImportEnding ending, ImportsConfig config) {
        this.queue = queue;
        this.runner = runner;
        this.ending = ending;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        purgedAt = System.nanoTime();
        thread = new Thread(this::work, "imports");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(STOP.toMillis());
    }

    /** There is a new job. */
    void wake() {
        news.release();
    }

    private void work() {
        try {
            while (!stopping) {
                Duration rest = turn();
                if (!rest.isZero()) {
                    news.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One job, if there is one; answers how long to rest before the next. */
    private Duration turn() {
        try {
            Optional<ImportQueue.Held> next = queue.next();
            if (next.isEmpty()) {
                purge();
                return config.lookEvery();
            }
            try (ImportQueue.Held held = next.get()) {
                return attempt(held);
            }
        } catch (SQLException | RuntimeException | LinkageError | AssertionError failed) {
            if (!stopping) {
                NOT_LOOKED_FOR.met(failed);
            }
            return config.retryAfter();
        }
    }

    private Duration attempt(ImportQueue.Held held) {
        ImportJob job = held.job();
        try {
            if (job.attempt() > config.attemptsAtMost()) {
                giveUp(job);
            } else {
                runner.run(held);
                LOG.infof("import finished id=%s resource=%s attempt=%d", job.id(), job.resource(), job.attempt());
            }
            return Duration.ZERO;
        } catch (TableUnreadable unreadable) {
            return refuse(job, unreadable.code(), unreadable.arguments());
        } catch (ImportRefused refused) {
            return refuse(job, refused.code(), refused.arguments());
        } catch (ImportVoid again) {
            LOG.infof("import begun again id=%s because=%s", job.id(), again.getMessage());
            return Duration.ZERO;
        } catch (RuntimeException | LinkageError | AssertionError failed) {
            return failed(job, failed);
        }
    }

    private Duration refuse(ImportJob job, String code, List<String> arguments) {
        ending.end(job, ImportProgress.NONE, ImportEnd.failed(null, code, arguments));
        return Duration.ZERO;
    }

    private Duration failed(ImportJob job, Throwable failed) {
        if (stopping) {
            return Duration.ZERO;
        }
        if (!isAbsence(failed) && job.attempt() >= UNFORESEEN_AT_MOST) {
            LOG.errorf(failed, "import given up id=%s attempt=%d", job.id(), job.attempt());
            giveUp(job);
            return Duration.ZERO;
        }
        Duration rest = config.retryAfter().multipliedBy(job.attempt());
        rest = rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
        LOG.warnf(failed, "import not finished id=%s attempt=%d again-in=%s", job.id(), job.attempt(), rest);
        return rest;
    }

    /** Something is away or busy, and will not be for ever. */
    private static boolean isAbsence(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            ProblemException told = cause instanceof ProblemException problem
                    ? problem
                    : cause instanceof SQLException refused ? StorageFailure.of(refused) : null;
            if (told != null) {
                return told.type() == ProblemType.UNAVAILABLE;
            }
        }
        return false;
    }

    private void giveUp(ImportJob job) {
        refuse(job, "IMPORT_GAVE_UP", List.of(Integer.toString(job.attempt())));
    }

    private void purge() throws SQLException {
        if (System.nanoTime() - purgedAt > PURGE_EVERY.toNanos()) {
            purgedAt = System.nanoTime();
            queue.purge();
        }
    }
}
