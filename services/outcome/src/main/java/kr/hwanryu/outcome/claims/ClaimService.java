package kr.hwanryu.outcome.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.RevisionStore;
import kr.hwanryu.storage.UuidV7;
import kr.hwanryu.storage.WriteTransaction;

@ApplicationScoped
class ClaimService {

    private final ClaimChecks checks;
    private final RevisionStore revisions;
    private final ClaimRecorder recorder;
    private final Clock clock;

    ClaimService(ClaimChecks checks, RevisionStore revisions, ClaimRecorder recorder, Clock clock) {
        this.checks = checks;
        this.revisions = revisions;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Records a claim; gives its id. */
    UUID create(CreateClaimRequest request) {
        List<Fault> faults = new ArrayList<>(ClaimRules.faults(request));
        // Only of what its kind is of can be said what it refers to.
        boolean ofItsKind = faults.isEmpty();
        faults.addAll(request.print().faults(request.kind()));
        ClaimKey key = request.key();
        if (ofItsKind) {
            faults.addAll(checks.references(key));
        }
        return WriteTransaction.call(() -> {
            if (ofItsKind) {
                faults.addAll(checks.indicator(key));
            }
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            UUID id = UuidV7.next(clock);
            recorder.record(new Claim(id, id, key), request.print());
            return id;
        });
    }

    /** Corrects or withdraws a claim. */
    void revise(UUID id, ReviseClaimRequest request) {
        WriteTransaction.run(() -> {
            Claim known = revisions.lock(Claim.class, id).orElseThrow(() -> ProblemException.notFound("claims", id));
            ProblemException.refuse(ProblemType.RULE_VIOLATED, request.faults(known.key.kind()));
            if (known.withdrawn() && request.value() == null) {
                throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("/value", "ALREADY_WITHDRAWN")));
            }
            Claim next = new Claim(UuidV7.next(clock), known.id, known.key);
            recorder.supersede(known, next, request.print(known), request.reason());
        });
    }
}
