package kr.hwanryu.webhooks;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kr.hwanryu.events.EventTold;
import kr.hwanryu.storage.SparingWarning;
import org.jboss.logging.Logger;

/**
 * Finds subscriptions that have something to be sent, and has a bounded number of them served at once. Looks when this process
 * has told an event, when one was served, and every moment besides, since other replicas tell events too.
 */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final SparingWarning NOT_LOOKED_AT = new SparingWarning(LOG, "subscriptions not looked at");
    /** Commits that follow each other so closely are looked for once. */
    private static final long GATHER_MS = 20;

    private static final long STOP_SECONDS = 3;

    private final Positions positions;
    private final Deliverer deliverer;
    private final SecretBox secrets;
    private final WebhookLag lag;
    private final WebhooksConfig config;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private final AtomicInteger serving = new AtomicInteger();
    private ExecutorService threads;

    Dispatcher(
            Positions positions,
            Deliverer deliverer,
            SecretBox secrets,
            WebhookLag lag,
            WebhooksConfig config,
            Clock clock) {
        this.positions = positions;
        this.deliverer = deliverer;
        this.secrets = secrets;
        this.lag = lag;
        this.config = config;
        this.clock = clock;
    }

    /** Also checks the exceptions among targets, so that a process that may not have them does not start. */
    void start(@Observes StartupEvent start, Targets targets) {
        targets.requireAllowed();
        if (!secrets.hasKey()) {
            LOG.warn("no webhooks: hwanryu.webhooks.key is not set");
            return;
        }
        threads = Executors.newFixedThreadPool(config.parallel() + 1, work -> {
            Thread thread = new Thread(work, "webhooks");
            thread.setDaemon(true);
            return thread;
        });
        threads.execute(this::run);
    }

    /** What is being sent may end; what is not recorded comes again. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (threads != null) {
            threads.shutdownNow();
            threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        }
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventTold told) {
        bell.release();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                if (bell.tryAcquire(config.lookEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                    TimeUnit.MILLISECONDS.sleep(GATHER_MS);
                }
                bell.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            int free = config.parallel() - serving.get();
            List<Claim> claims = free > 0 ? positions.claim(free, clock.instant()) : List.of();
            serving.addAndGet(claims.size());
            claims.forEach(claim -> threads.execute(() -> serve(claim)));
            lag.measure();
        } catch (RuntimeException failed) {
            // Whatever it was: a thread that ended would look like a service without events.
            NOT_LOOKED_AT.met(failed);
        }
    }

    private void serve(Claim claim) {
        try {
            deliverer.serve(claim);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "subscription not served id=%s", claim.subscriptionId());
        } finally {
            serving.decrementAndGet();
            bell.release();
        }
    }
}
