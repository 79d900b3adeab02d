package kr.hwanryu.storage.idempotency;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Removes answers that are older than a day, now and then, a batch at a time. Nobody is given them any more. */
@ApplicationScoped
class OldAnswers {

    private static final Logger LOG = Logger.getLogger(OldAnswers.class);
    private static final int BATCH = 1_000;

    private final KeptAnswers kept;
    private final Vertx vertx;
    private final Duration every;

    OldAnswers(
            KeptAnswers kept,
            Vertx vertx,
            @ConfigProperty(name = "hwanryu.idempotency.remove-old-every") Duration every) {
        this.kept = kept;
        this.vertx = vertx;
        this.every = every;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(
                every.toMillis(),
                timer -> vertx.executeBlocking(() -> {
                    remove();
                    return null;
                }));
    }

    /** Removes all of them; each batch is a short transaction of its own. */
    void remove() {
        try {
            int removed = BATCH;
            while (removed == BATCH) {
                removed = kept.removeOld(BATCH);
            }
        } catch (SQLException failed) {
            LOG.debugf("old answers not removed cause=%s", failed);
        }
    }
}
