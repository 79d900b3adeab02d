package kr.hwanryu.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
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

    /** Tells one event of a change of its own; answers the number of the change. */
    long tells(String aggregateType, String aggregateId, String regionId) {
        return tells(new Event(aggregateType, aggregateId, "sent", regionId, Map.of("text", "a letter")));
    }

    /** Tells all events of one change. */
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
