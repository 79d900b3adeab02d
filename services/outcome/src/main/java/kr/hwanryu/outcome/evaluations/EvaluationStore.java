package kr.hwanryu.outcome.evaluations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Stores revisions of verdicts and tells of those that are public; only in a transaction. */
@ApplicationScoped
class EvaluationStore {

    private final EvaluationRepository evaluations;
    private final RevisionStore revisions;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final Clock clock;
    private final ObjectMapper json;

    EvaluationStore(
            EvaluationRepository evaluations,
            RevisionStore revisions,
            ChangeOrder changes,
            Outbox outbox,
            Clock clock,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
        this.json = json;
    }

    /** The revision in force, locked until the end of the transaction. */
    Evaluation lock(UUID id) {
        return revisions.lock(Evaluation.class, id).orElseThrow(() -> ProblemException.notFound("evaluations", id));
    }

    Found<EvaluationResponse> create(CreateEvaluationRequest request, String scaleId) {
        Evaluation first = new Evaluation(UuidV7.next(clock), request);
        first.state(request, scaleId, write(request.scoresOrNone()), write(request.findingsOrNone()));
        Change change = changes.begin();
        first.record(request.publicationOrDraft(), new Recording(change.number(), null));
        first.persistAndFlush();
        return told(change, first, null);
    }

    Found<EvaluationResponse> correct(Evaluation known, ReviseEvaluationRequest request, String scaleId) {
        Evaluation next = known.next(UuidV7.next(clock));
        next.state(request, scaleId, write(request.scoresOrNone()), write(request.findingsOrNone()));
        return replace(known, next, known.publication.restated(), request.reason());
    }

    Found<EvaluationResponse> move(Evaluation known, MoveEvaluationRequest request) {
        Evaluation next = known.next(UuidV7.next(clock));
        next.repeat(known, request.to());
        return replace(known, next, request.to(), request.reason());
    }

    private Found<EvaluationResponse> replace(Evaluation known, Evaluation next, Publication as, String reason) {
        Change change = changes.begin();
        known.recording.supersededBy(change.number());
        next.record(as, new Recording(change.number(), reason));
        revisions.replace(known, next);
        return told(change, next, known.publication);
    }

    private Found<EvaluationResponse> told(Change change, Evaluation stored, Publication before) {
        Found<EvaluationResponse> found =
                evaluations.find(stored.id).orElseThrow().asCreated(true);
        stored.publication
                .factAfter(before)
                .map(fact -> new Event("evaluation", stored.id.toString(), fact, stored.regionId, found.body()))
                .ifPresent(event -> outbox.add(change, event));
        return found;
    }

    /** As text: a tree of values would strip the zeros that a score was printed with. */
    private String write(Object values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
