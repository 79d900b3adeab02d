package kr.hwanryu.outcome.observations;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class ObservationService {

    private final ObservationRepository observations;
    private final FigureChecks checks;
    private final ChangeOrder changes;
    private final Clock clock;
    private final ObjectMapper json;

    ObservationService(
            ObservationRepository observations,
            FigureChecks checks,
            ChangeOrder changes,
            Clock clock,
            ObjectMapper json) {
        this.observations = observations;
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
            return observations.find(id).orElseThrow().asCreated(true);
        });
    }

    Found<ObservationResponse> revise(UUID id, ReviseObservationRequest request) {
        List<Fault> faults = new ArrayList<>(Observation.faults(request));
        faults.addAll(checks.source(request.sourceId()));
        return QuarkusTransaction.requiringNew().call(() -> {
            Observation known = inForce(id);
            faults.addAll(checks.indicator(known.key, request.value()));
            refuse(faults);
            if (known.withdrawn() && request.value() == null) {
                throw ProblemException.with(ProblemType.CONFLICT, List.of(Fault.inBody("/value", "ALREADY_WITHDRAWN")));
            }
            supersede(known, request);
            return observations.find(id).orElseThrow().asCreated(true);
        });
    }

    private void supersede(Observation known, ReviseObservationRequest request) {
        Observation next = new Observation(UuidV7.next(clock), known.id, known.key);
        long changeNo = changes.begin().number();
        known.recording.supersededBy(changeNo);
        // First, since Hibernate inserts before it updates, and one revision only may be in force.
        known.persistAndFlush();
        next.state(request, derivation(request), new Recording(changeNo, request.reason()));
        next.persistAndFlush();
    }

    /** The revision in force. The first revision, whose own id is the figure's, is what its writers queue for. */
    private static Observation inForce(UUID id) {
        Observation.find("revisionId", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        return Observation.<Observation>find("id = ?1 and recording.supersededByNo is null", id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("observations", id));
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
