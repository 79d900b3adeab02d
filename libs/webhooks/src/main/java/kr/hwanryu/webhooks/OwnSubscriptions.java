package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;

/** The caller's subscriptions; another's is not there. */
@ApplicationScoped
class OwnSubscriptions {

    private final SubscriptionRepository subscriptions;
    private final DeadLetters letters;
    private final Caller caller;

    OwnSubscriptions(SubscriptionRepository subscriptions, DeadLetters letters, Caller caller) {
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.caller = caller;
    }

    Page<SubscriptionResponse> page(PageRequest page) {
        return subscriptions.page(caller.id(), page);
    }

    Found<SubscriptionResponse> get(UUID id) {
        return subscriptions.find(id, caller.id()).orElseThrow(() -> notThere(id));
    }

    DeliveryState delivery(UUID id) {
        return subscriptions
                .delivery(id, caller.id())
                .orElseThrow(() -> notThere(id))
                .body();
    }

    Receiver receiver(UUID id) {
        Subscription stored = Subscription.<Subscription>find("id = ?1 and clientId = ?2", id, caller.id())
                .firstResultOptional()
                .orElseThrow(() -> notThere(id));
        return new Receiver(id, stored.targetUrl, stored.secret, stored.previousSecret, stored.previousSecretUntil);
    }

    Page<DeadLetterResponse> deadLetters(UUID id, PageRequest page) {
        Page<DeadLetterResponse> found = letters.page(id, caller.id(), page);
        // A subscription without any and one that is not there are told apart by a second statement, which others
        // spare.
        if (found.items().isEmpty() && page.cursor == null) {
            get(id);
        }
        return found;
    }

    private static ProblemException notThere(UUID id) {
        return ProblemException.notFound("subscriptions", id);
    }
}
