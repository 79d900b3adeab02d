package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.events.EventLog;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.WriteTransaction;

/** What a client sees and wants of the delivery to its own subscriptions. */
@ApplicationScoped
public class DeliveryService {

    private final OwnSubscriptions own;
    private final Replays replays;
    private final TestEvents tests;
    private final EventLog log;

    DeliveryService(OwnSubscriptions own, Replays replays, TestEvents tests, EventLog log) {
        this.own = own;
        this.replays = replays;
        this.tests = tests;
        this.log = log;
    }

    DeliveryResponse get(UUID id) {
        return own.delivery(id).told(log);
    }

    Page<DeadLetterResponse> deadLetters(UUID id, PageRequest page) {
        return own.deadLetters(id, page);
    }

    Found<SubscriptionResponse> replay(UUID id, CreateReplayRequest request) {
        Found<SubscriptionResponse> subscription = own.get(id);
        replays.begin(id, subscription.body().filter(), request);
        return subscription.asCreated(true);
    }

    SubscriptionTestResponse test(String collection, UUID id) {
        SubscriptionTestResponse result = tests.send(collection, own.get(id), own.receiver(id));
        // No connection was held meanwhile. Nothing is stored but, for a request with a key, this answer.
        return WriteTransaction.call(() -> result);
    }
}
