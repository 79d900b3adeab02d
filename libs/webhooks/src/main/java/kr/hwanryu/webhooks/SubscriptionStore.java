package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import kr.hwanryu.events.EventLog;
import kr.hwanryu.events.Place;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

/** The transactions of subscriptions. Each is a change of the service, told to nobody. */
@ApplicationScoped
class SubscriptionStore {

    private static final String OURSELVES = "webhooks";

    private final StartingPoints points;
    private final EventLog log;
    private final ChangeOrder changes;
    private final WebhooksConfig config;
    private final Clock clock;

    SubscriptionStore(StartingPoints points, EventLog log, ChangeOrder changes, WebhooksConfig config, Clock clock) {
        this.points = points;
        this.log = log;
        this.changes = changes;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Stores a subscription.
     *
     * @param from where it begins; null for behind the last event before it
     */
    @Transactional
    void add(UUID id, byte[] secret, SubscriptionSettings settings, Place from) {
        // Counted under the write lock: no two of a client can both be its last.
        Change change = changes.begin();
        if (Subscription.count("clientId", change.recordedBy()) >= config.subscriptionsPerClient()) {
            throw ProblemException.with(
                    ProblemType.CONFLICT,
                    List.of(Fault.inBody("", "TOO_MANY_SUBSCRIPTIONS", config.subscriptionsPerClient())));
        }
        Subscription subscription = new Subscription(id, change.recordedBy(), secret, change.number());
        subscription.settle(settings, change.number());
        subscription.persistAndFlush();
        points.begin(id, from == null ? log.head() : from, clock.instant());
    }

    @Transactional
    void change(UUID id, long readNo, SubscriptionSettings before, SubscriptionSettings settings) {
        write(id, readNo, (subscription, changeNo) -> subscription.settle(settings, changeNo));
        if (settings.begins(before)) {
            points.restart(id, clock.instant());
        }
    }

    @Transactional
    void rotate(UUID id, byte[] secret) {
        Instant until = clock.instant().plus(config.secretOverlap());
        write(id, null, (subscription, changeNo) -> subscription.rotate(secret, until, changeNo));
    }

    @Transactional
    void remove(UUID id, long readNo) {
        write(id, readNo, (subscription, changeNo) -> subscription.delete());
    }

    /** Gives up on a subscription, unless somebody has changed its state meanwhile. */
    @Transactional
    void disable(UUID id, DisabledReason reason) {
        Subscription subscription = Subscription.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (subscription != null && subscription.state == SubscriptionState.ACTIVE) {
            long changeNo = changes.beginBy(OURSELVES).number();
            subscription.disable(reason, clock.instant(), changeNo);
        }
    }

    /**
     * Changes what was read: a subscription that was changed or deleted since is refused.
     *
     * @param readNo the change that the request was made from; null where that does not matter
     */
    private void write(UUID id, Long readNo, BiConsumer<Subscription, Long> effect) {
        Subscription subscription = Subscription.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (subscription == null || readNo != null && subscription.changeNo != readNo) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED);
        }
        effect.accept(subscription, changes.begin().number());
        Subscription.flush();
    }
}
