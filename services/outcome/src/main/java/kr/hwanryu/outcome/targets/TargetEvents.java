package kr.hwanryu.outcome.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder.Change;

/** Tells others of a revision that was just stored, as the API answers it; in the transaction that stored it. */
@ApplicationScoped
class TargetEvents {

    private final TargetRepository targets;
    private final Outbox outbox;

    TargetEvents(TargetRepository targets, Outbox outbox) {
        this.targets = targets;
        this.outbox = outbox;
    }

    Found<TargetResponse> recorded(Change change, UUID id) {
        return tell(change, id, "recorded");
    }

    Found<TargetResponse> revised(Change change, UUID id, boolean withdrawn) {
        return tell(change, id, withdrawn ? "withdrawn" : "corrected");
    }

    private Found<TargetResponse> tell(Change change, UUID id, String fact) {
        TargetResponse stored = targets.get(id).body();
        outbox.add(change, new Event("target", id.toString(), fact, stored.regionId(), stored));
        return new Found<>(change.number(), true, stored);
    }
}
