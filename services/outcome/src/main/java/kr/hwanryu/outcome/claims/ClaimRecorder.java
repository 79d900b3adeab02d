package kr.hwanryu.outcome.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.Recording;
import kr.hwanryu.storage.RevisionStore;

/**
 * Stores revisions and tells of each, in the caller's transaction, after validation. What is told has no verdict: that is
 * nothing that happened.
 */
@ApplicationScoped
class ClaimRecorder {

    private final ClaimRepository claims;
    private final RevisionStore revisions;
    private final ChangeOrder changes;
    private final Outbox outbox;

    ClaimRecorder(ClaimRepository claims, RevisionStore revisions, ChangeOrder changes, Outbox outbox) {
        this.claims = claims;
        this.revisions = revisions;
        this.changes = changes;
        this.outbox = outbox;
    }

    void record(Claim first, Print print) {
        Change change = changes.begin();
        first.state(print, new Recording(change.number(), null));
        first.persistAndFlush();
        tell(change, first.id, "recorded");
    }

    void supersede(Claim known, Claim next, Print print, String reason) {
        Change change = changes.begin();
        known.recording.supersededBy(change.number());
        next.state(print, new Recording(change.number(), reason));
        revisions.replace(known, next);
        tell(change, known.id, next.withdrawn() ? "withdrawn" : "corrected");
    }

    private void tell(Change change, UUID id, String fact) {
        ClaimRevisionResponse revision = claims.get(id).body();
        outbox.add(change, new Event("claim", id.toString(), fact, revision.regionId(), revision));
    }
}
