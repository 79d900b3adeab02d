package kr.hwanryu.outcome.targets;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import kr.hwanryu.storage.Recording;
import kr.hwanryu.storage.RevisionStore;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class TargetService {

    private final TargetRepository targets;
    private final RevisionStore revisions;
    private final FigureChecks checks;
    private final ChangeOrder changes;
    private final Clock clock;

    TargetService(
            TargetRepository targets, RevisionStore revisions, FigureChecks checks, ChangeOrder changes, Clock clock) {
        this.targets = targets;
        this.revisions = revisions;
        this.checks = checks;
        this.changes = changes;
        this.clock = clock;
    }

    Found<TargetResponse> create(CreateTargetRequest request) {
        FigureKey key = request.key();
        List<Fault> faults = new ArrayList<>(request.parts().faults(key.performanceYear()));
        faults.addAll(checks.references(key, request.sourceId()));
        return QuarkusTransaction.requiringNew().call(() -> {
            faults.addAll(checks.indicator(key, request.value()));
            refuse(faults);
            UUID id = UuidV7.next(clock);
            Target first = new Target(id, id, key);
            first.state(request.parts(), new Recording(changes.begin().number(), null));
            first.persistAndFlush();
            return targets.get(id).asCreated(true);
        });
    }

    Found<TargetResponse> revise(UUID id, ReviseTargetRequest request) {
        List<Fault> faults = new ArrayList<>(checks.source(request.sourceId()));
        return QuarkusTransaction.requiringNew().call(() -> {
            Target known = revisions.lock(Target.class, id).orElseThrow(() -> ProblemException.notFound("targets", id));
            TargetParts parts = request.parts(known);
            faults.addAll(parts.faults(known.key.performanceYear()));
            faults.addAll(checks.indicator(known.key, parts.value()));
            refuse(faults);
            if (known.withdrawn() && parts.value() == null) {
                throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("/value", "ALREADY_WITHDRAWN")));
            }
            supersede(known, parts, request.reason());
            return targets.get(id).asCreated(true);
        });
    }

    private void supersede(Target known, TargetParts parts, String reason) {
        Target next = new Target(UuidV7.next(clock), known.id, known.key);
        long changeNo = changes.begin().number();
        known.recording.supersededBy(changeNo);
        next.state(parts, new Recording(changeNo, reason));
        revisions.replace(known, next);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.RULE_VIOLATED, faults);
        }
    }
}
