package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When an event that could not be delivered is tried again, and when no more. */
@ApplicationScoped
class RetrySchedule {

    private static final int PERCENT = 100;

    private final WebhooksConfig config;

    RetrySchedule(WebhooksConfig config) {
        this.config = config;
    }

    /**
     * The pause before the next attempt; empty where there is none.
     *
     * @param failures so far, this one included
     * @param answer this one
     */
    Optional<Duration> pause(Failures failures, Answer answer) {
        boolean over =
                failures.attempts() > config.retryAfter().size() || failures.refusals() >= config.attemptsWhenRefused();
        if (over) {
            return Optional.empty();
        }
        Duration pause = jittered(config.retryAfter().get(failures.attempts() - 1));
        Duration asked = answer.retryAfter() == null ? Duration.ZERO : answer.retryAfter();
        Duration bounded = asked.compareTo(config.retryAfterAtMost()) < 0 ? asked : config.retryAfterAtMost();
        return Optional.of(pause.compareTo(bounded) < 0 ? bounded : pause);
    }

    private Duration jittered(Duration pause) {
        long spread = pause.toMillis() * config.jitterPercent() / PERCENT;
        return pause.plusMillis(spread == 0 ? 0 : ThreadLocalRandom.current().nextLong(-spread, spread + 1));
    }
}
