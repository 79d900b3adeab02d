package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.databind.ObjectMapper;
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
class ObservationService {

    private final ObservationRepository observations;
    private final RevisionStore revisions;
    private final FigureChecks checks;
    private final ChangeOrder changes;
    private final Clock clock;
    private final ObjectMapper json;

    ObservationService(
            ObservationRepository observations,
            RevisionStore revisions,
            FigureChecks checks,
            ChangeOrder changes,
            Clock clock,
            ObjectMapper json) {
        this.observations = observations;
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
        return QuarkusTransaction.requiringNew().call(() -> {
            faults.addAll(checks.indicator(key, request.value()));
            refuse(faults);
            UUID id = UuidV7.next(clock);
            Observation first = new Observation(id, id, key);
            first.state(
                    request, derivation(request), new Recording(changes.begin().number(), null));
            first.persistAndFlush();
            return observations.get(id).asCreated(true);
        });
    }

    Found<ObservationResponse> revise(UUID id, ReviseObservationRequest request) {
        List<Fault> faults = new ArrayList<>(Observation.faults(request));
        faults.addAll(checks.source(request.sourceId()));
        return QuarkusTransaction.requiringNew().call(() -> {
            Observation known = revisions
                    .lock(Observation.class, id)
                    .orElseThrow(() -> ProblemException.notFound("observations", id));
            faults.addAll(checks.indicator(known.key, request.value()));
            refuse(faults);
            if (known.withdrawn() && request.value() == null) {
                throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("/value", "ALREADY_WITHDRAWN")));
            }
            supersede(known, request);
            return observations.get(id).asCreated(true);
        });
    }

    private void supersede(Observation known, ReviseObservationRequest request) {
        Observation next = new Observation(UuidV7.next(clock), known.id, known.key);
        long changeNo = changes.begin().number();
        known.recording.supersededBy(changeNo);
        next.state(request, derivation(request), new Recording(changeNo, request.reason()));
        revisions.replace(known, next);
    }

    private String derivation(ObservationParts parts) {
        return parts.derivation() == null
                ? null
                : json.valueToTree(parts.derivation()).toString();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.RULE_VIOLATED, faults);
        }
    }
}
