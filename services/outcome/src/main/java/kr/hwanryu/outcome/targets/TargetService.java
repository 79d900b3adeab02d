package kr.hwanryu.outcome.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.outcome.figures.FigureChecks;
import kr.hwanryu.outcome.figures.FigureKey;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.Recording;
import kr.hwanryu.storage.RevisionStore;
import kr.hwanryu.storage.UuidV7;
import kr.hwanryu.storage.WriteTransaction;

@ApplicationScoped
class TargetService {

    private final TargetEvents events;
    private final RevisionStore revisions;
    private final FigureChecks checks;
    private final ChangeOrder changes;
    private final Clock clock;

    TargetService(TargetEvents events, RevisionStore revisions, FigureChecks checks, ChangeOrder changes, Clock clock) {
        this.events = events;
        this.revisions = revisions;
        this.checks = checks;
        this.changes = changes;
        this.clock = clock;
    }

    Found<TargetResponse> create(CreateTargetRequest request) {
        FigureKey key = request.key();
        List<Fault> faults = new ArrayList<>(request.parts().faults(key.performanceYear()));
        faults.addAll(checks.references(key, request.sourceId()));
        return WriteTransaction.call(() -> {
            faults.addAll(checks.indicator(key, request.value()));
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            UUID id = UuidV7.next(clock);
            Target first = new Target(id, id, key);
            Change change = changes.begin();
            first.state(request.parts(), new Recording(change.number(), null));
            first.persistAndFlush();
            return events.recorded(change, id);
        });
    }

    Found<TargetResponse> revise(UUID id, ReviseTargetRequest request) {
        List<Fault> faults = new ArrayList<>(checks.source(request.sourceId()));
        return WriteTransaction.call(() -> {
            Target known = revisions.lock(Target.class, id).orElseThrow(() -> ProblemException.notFound("targets", id));
            TargetParts parts = request.parts(known);
            faults.addAll(parts.faults(known.key.performanceYear()));
            faults.addAll(checks.indicator(known.key, parts.value()));
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            if (known.withdrawn() && parts.value() == null) {
                throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("/value", "ALREADY_WITHDRAWN")));
            }
            return events.revised(supersede(known, parts, request.reason()), id, parts.value() == null);
        });
    }

    private Change supersede(Target known, TargetParts parts, String reason) {
        Target next = new Target(UuidV7.next(clock), known.id, known.key);
        Change change = changes.begin();
        known.recording.supersededBy(change.number());
        next.state(parts, new Recording(change.number(), reason));
        revisions.replace(known, next);
        return change;
    }
}
