package kr.hwanryu.outcome.incentives;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.Recording;
import kr.hwanryu.storage.RevisionStore;
import kr.hwanryu.storage.UuidV7;

/** Stores revisions of incentives and tells of them; only in a transaction. */
@ApplicationScoped
class IncentiveStore {

    private final IncentiveRepository incentives;
    private final RevisionStore revisions;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final Clock clock;

    IncentiveStore(
            IncentiveRepository incentives, RevisionStore revisions, ChangeOrder changes, Outbox outbox, Clock clock) {
        this.incentives = incentives;
        this.revisions = revisions;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The revision in force, locked until the end of the transaction. */
    Incentive lock(UUID id) {
        return revisions.lock(Incentive.class, id).orElseThrow(() -> ProblemException.notFound("incentives", id));
    }

    Found<IncentiveResponse> create(CreateIncentiveRequest request) {
        Incentive first = new Incentive(UuidV7.next(clock), request);
        Change change = changes.begin();
        first.state(request, new Recording(change.number(), null));
        first.persistAndFlush();
        return told(change, first, "recorded");
    }

    Found<IncentiveResponse> revise(Incentive known, ReviseIncentiveRequest request) {
        Incentive next = known.next(UuidV7.next(clock));
        Change change = changes.begin();
        known.recording.supersededBy(change.number());
        next.state(request, new Recording(change.number(), request.reason()));
        revisions.replace(known, next);
        return told(change, next, next.withdrawn() ? "withdrawn" : "corrected");
    }

    private Found<IncentiveResponse> told(Change change, Incentive stored, String fact) {
        Found<IncentiveResponse> found = incentives.get(stored.id).asCreated(true);
        outbox.add(change, new Event("incentive", stored.id.toString(), fact, stored.regionId, found.body()));
        return found;
    }
}
