package kr.hwanryu.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

/** Writes as a service does: a change, and what is told of it. */
@ApplicationScoped
class Writer {

    private final ChangeOrder changes;
    private final Outbox outbox;

    Writer(ChangeOrder changes, Outbox outbox) {
        this.changes = changes;
        this.outbox = outbox;
    }

    /** Tells events of one kind in one change; answers the number of the change. */
    long tells(String kind, String... subjects) {
        return tells(Arrays.stream(subjects)
                .map(subject -> new Event(kind, subject, "sent", null, Map.of("text", "편지 " + subject)))
                .toArray(Event[]::new));
    }

    long tells(Event... events) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Change change = changes.beginBy("writer");
            for (Event event : events) {
                outbox.add(change, event);
            }
            return change.number();
        });
    }
}
