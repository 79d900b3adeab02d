package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How far behind the slowest active subscription is; asked for now and then, not at every look. */
@ApplicationScoped
class WebhookLag {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String OLDEST =
            """
            select min(waiting.recorded_at) as oldest
            from subscription s
            join subscription_position p on p.subscription_id = s.id
            cross join lateral (%s) waiting
            where s.state = 'ACTIVE'"""
                    .formatted(SubscriptionRepository.WAITING);

    private final Statements statements;
    private final WebhookMetrics metrics;
    private final Clock clock;
    private Instant next = Instant.EPOCH;

    WebhookLag(Statements statements, WebhookMetrics metrics, Clock clock) {
        this.statements = statements;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** By the one thread that looks for work. */
    void measure() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(EVERY);
        List<Duration> ages = statements.rows(OLDEST, row -> {
            Instant oldest = Statements.instant(row, "oldest");
            return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
        });
        metrics.lag(ages.get(0));
    }
}
