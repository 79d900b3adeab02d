package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.databind.ObjectMapper;
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
class ObservationService {

    private final ObservationEvents events;
    private final RevisionStore revisions;
    private final FigureChecks checks;
    private final ChangeOrder changes;
    private final Clock clock;
    private final ObjectMapper json;

    ObservationService(
            ObservationEvents events,
            RevisionStore revisions,
            FigureChecks checks,
            ChangeOrder changes,
            Clock clock,
            ObjectMapper json) {
        this.events = events;
        this.revisions = revisions;
        this.checks = checks;
        this.changes = changes;
        this.clock = clock;
        this.json = json;
    }

    Found<ObservationResponse> create(CreateObservationRequest request) {
        FigureKey key = request.key();
        List<Fault> faults = new ArrayList<>(Observation.faults(request));
        faults.addAll(checks.references(key, request.sourceId()));
        return WriteTransaction.call(() -> {
            faults.addAll(indicatorFaults(key, request));
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            UUID id = UuidV7.next(clock);
            ForeignAmount foreign = request.foreignAmount();
            Observation first = new Observation(id, id, key, foreign == null ? null : foreign.currency());
            Change change = changes.begin();
            first.state(request, derivation(request), new Recording(change.number(), null));
            first.persistAndFlush();
            return events.recorded(change, id);
        });
    }

    Found<ObservationResponse> revise(UUID id, ReviseObservationRequest request) {
        List<Fault> faults = new ArrayList<>(Observation.faults(request));
        faults.addAll(checks.source(request.sourceId()));
        return WriteTransaction.call(() -> {
            Observation known = revisions
                    .lock(Observation.class, id)
                    .orElseThrow(() -> ProblemException.notFound("observations", id));
            faults.addAll(indicatorFaults(known.key, request));
            faults.addAll(known.faultsOfRevision(request));
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            if (known.withdrawn() && request.withdraws()) {
                throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("/value", "ALREADY_WITHDRAWN")));
            }
            return events.revised(supersede(known, request), id, request.withdraws());
        });
    }

    private List<Fault> indicatorFaults(FigureKey key, ObservationParts parts) {
        List<Fault> faults = new ArrayList<>(checks.indicator(key, parts.value()));
        if (parts.foreignAmount() != null) {
            faults.addAll(checks.countedInWon("/foreignAmount", key));
        }
        return faults;
    }

    private Change supersede(Observation known, ReviseObservationRequest request) {
        Observation next = new Observation(UuidV7.next(clock), known.id, known.key, known.foreignCurrency);
        Change change = changes.begin();
        known.recording.supersededBy(change.number());
        next.state(request, derivation(request), new Recording(change.number(), request.reason()));
        revisions.replace(known, next);
        return change;
    }

    private String derivation(ObservationParts parts) {
        return parts.derivation() == null
                ? null
                : json.valueToTree(parts.derivation()).toString();
    }
}
