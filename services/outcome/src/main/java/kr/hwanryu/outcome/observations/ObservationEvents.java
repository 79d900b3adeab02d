package kr.hwanryu.outcome.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder.Change;

/** Tells others of a revision that was just stored, as the API answers it; in the transaction that stored it. */
@ApplicationScoped
class ObservationEvents {

    private final ObservationRepository observations;
    private final Outbox outbox;

    ObservationEvents(ObservationRepository observations, Outbox outbox) {
        this.observations = observations;
        this.outbox = outbox;
    }

    Found<ObservationResponse> recorded(Change change, UUID id) {
        return tell(change, id, "recorded");
    }

    Found<ObservationResponse> revised(Change change, UUID id, boolean withdrawn) {
        return tell(change, id, withdrawn ? "withdrawn" : "corrected");
    }

    private Found<ObservationResponse> tell(Change change, UUID id, String fact) {
        ObservationResponse stored = observations.get(id).body();
        outbox.add(change, new Event("observation", id.toString(), fact, stored.regionId(), stored));
        return new Found<>(change.number(), true, stored);
    }
}
