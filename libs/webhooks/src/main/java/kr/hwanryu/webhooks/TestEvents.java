package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import kr.hwanryu.events.CloudEvent;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;

/** Sends a subscriber an event that nothing but its own wish has told, and answers what came of it. */
@ApplicationScoped
class TestEvents {

    private static final String TYPE = "kr.hwanryu.subscription.tested";
    private static final Duration COME_BACK = Duration.ofSeconds(5);
    /** Each holds a thread of a request as long as its receiver takes. */
    private static final int AT_ONCE = 4;

    private final Sender sender;
    private final SecretBox secrets;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    TestEvents(Sender sender, SecretBox secrets, Clock clock) {
        this.sender = sender;
        this.secrets = secrets;
        this.clock = clock;
    }

    SubscriptionTestResponse send(String collection, Found<SubscriptionResponse> subscription, Receiver receiver) {
        if (!secrets.hasKey() || !places.tryAcquire()) {
            throw ProblemException.unavailable("webhooks", COME_BACK, null);
        }
        try {
            Instant now = clock.instant();
            CloudEvent event = event(collection, subscription, now);
            Answer answer = sender.send(receiver, event);
            return new SubscriptionTestResponse(event.id(), now, answer.isDelivered(), answer.status(), answer.error());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("webhooks", COME_BACK, stopping);
        } finally {
            places.release();
        }
    }

    private static CloudEvent event(String collection, Found<SubscriptionResponse> subscription, Instant now) {
        UUID id = subscription.body().id();
        return new CloudEvent(
                CloudEvent.SPEC_VERSION,
                UUID.randomUUID(),
                "/v1/" + collection,
                TYPE,
                id.toString(),
                now,
                "application/json",
                "subscription",
                subscription.changeNo(),
                1,
                null,
                null,
                "{\"id\":\"" + id + "\"}");
    }
}
