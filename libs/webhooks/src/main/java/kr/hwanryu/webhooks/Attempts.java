package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.hwanryu.events.CloudEvent;
import org.jboss.logging.Logger;

/** Attempts to deliver, counted and told; and what follows from one that failed. */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    private final Sender sender;
    private final RetrySchedule schedule;
    private final SubscriptionStore store;
    private final WebhookMetrics metrics;
    private final Duration disableAfter;

    Attempts(
            Sender sender,
            RetrySchedule schedule,
            SubscriptionStore store,
            WebhookMetrics metrics,
            WebhooksConfig config) {
        this.sender = sender;
        this.schedule = schedule;
        this.store = store;
        this.metrics = metrics;
        this.disableAfter = config.disableAfter();
    }

    Answer make(Claim claim, CloudEvent event) throws InterruptedException {
        Answer answer = sender.send(claim.receiver(), event);
        if (answer.isDelivered()) {
            metrics.delivered();
        } else {
            metrics.failed(answer.error());
            LOG.debugf(
                    "not delivered subscription=%s event=%s error=%s status=%s",
                    claim.subscriptionId(), event.id(), answer.error(), answer.status());
        }
        return answer;
    }

    /** The pause before the next attempt; empty where there is none. */
    Optional<Duration> pause(Failures failures, Answer answer) {
        return schedule.pause(failures, answer);
    }

    /** Whether the receiver is gone, or has been failing for too long. */
    boolean giveUp(Failures failures, Answer answer, Instant now) {
        return answer.isGone() || !failures.since().plus(disableAfter).isAfter(now);
    }

    void disable(Claim claim, Answer answer) {
        DisabledReason reason = answer.isGone() ? DisabledReason.GONE : DisabledReason.FAILING;
        store.disable(claim.subscriptionId(), reason);
        LOG.warnf("subscription disabled id=%s reason=%s", claim.subscriptionId(), reason);
    }

    void dead(Claim claim, CloudEvent event, Failures failures) {
        metrics.dead();
        LOG.warnf(
                "dead letter subscription=%s event=%s attempts=%d",
                claim.subscriptionId(), event.id(), failures.attempts());
    }
}
