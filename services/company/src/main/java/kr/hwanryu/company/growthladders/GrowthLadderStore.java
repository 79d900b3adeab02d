package kr.hwanryu.company.growthladders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

/** The transactions of ladders. */
@ApplicationScoped
class GrowthLadderStore {

    private final GrowthLadderRepository ladders;
    private final ChangeOrder changes;
    private final Outbox outbox;

    GrowthLadderStore(GrowthLadderRepository ladders, ChangeOrder changes, Outbox outbox) {
        this.ladders = ladders;
        this.changes = changes;
        this.outbox = outbox;
    }

    /**
     * Stores a ladder whose request has been checked in itself. What depends on other records is checked under the write
     * lock, where no company steps on a stage that is just taken away.
     *
     * @param faults what is wrong with the request already
     */
    @Transactional
    Found<GrowthLadderResponse> put(
            String id, PutGrowthLadderRequest request, Precondition precondition, List<Fault> faults) {
        GrowthLadder known = GrowthLadder.findById(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.verify(known == null ? null : known.changeNo);
        Change change = changes.begin();
        ProblemException.refuse(ProblemType.RULE_VIOLATED, concat(faults, succession(id, request.succeedsId())));
        ProblemException.refuse(
                ProblemType.CONFLICT, known == null ? List.of() : known.faults(request, ladders.stoodOn(id)));
        String fact = known == null ? "created" : known.isRetiredBy(request) ? "retired" : "changed";
        GrowthLadder ladder = known == null ? new GrowthLadder(id) : known;
        ladder.describe(request, change.number());
        ladder.persistAndFlush();
        GrowthLadderResponse stored = ladders.find(id).orElseThrow().body();
        outbox.add(change, new Event("growth-ladder", id, fact, null, stored));
        return new Found<>(change.number(), known == null, stored);
    }

    private List<Fault> succession(String id, String succeedsId) {
        if (succeedsId == null) {
            return List.of();
        }
        if (succeedsId.equals(id) || ladders.descends(succeedsId, id)) {
            return List.of(Fault.inBody("/succeedsId", "CIRCULAR_DESCENT", succeedsId));
        }
        return ladders.find(succeedsId).isPresent()
                ? List.of()
                : List.of(Fault.inBody("/succeedsId", "UNKNOWN_REFERENCE", succeedsId));
    }

    private static List<Fault> concat(List<Fault> some, List<Fault> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
