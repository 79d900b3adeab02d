package kr.hwanryu.outcome.evaluations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.Recording;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class EvaluationService {

    private final EvaluationRepository evaluations;
    private final IndustryDirectory industry;
    private final ChangeOrder changes;
    private final Clock clock;
    private final ObjectMapper json;

    EvaluationService(
            EvaluationRepository evaluations,
            IndustryDirectory industry,
            ChangeOrder changes,
            Clock clock,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.industry = industry;
        this.changes = changes;
        this.clock = clock;
        this.json = json;
    }

    Found<EvaluationResponse> create(CreateEvaluationRequest request) {
        List<Fault> faults = new ArrayList<>(EvaluationRules.faults(request));
        Integer judged = request.yearOfSubject();
        int year = judged == null ? request.evaluationYear() : judged;
        faults.addAll(industry.checkRegion("/regionId", request.regionId(), year));
        faults.addAll(industry.checkSource("/sourceId", request.sourceId()));
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.RULE_VIOLATED, faults);
        }
        return QuarkusTransaction.requiringNew().call(() -> store(request));
    }

    private Found<EvaluationResponse> store(CreateEvaluationRequest request) {
        String scores = write(request.scoresOrNone());
        String findings = write(request.findingsOrNone());
        UUID id = UuidV7.next(clock);
        new Evaluation(
                        id,
                        request,
                        scores,
                        findings,
                        new Recording(changes.begin().number(), null))
                .persistAndFlush();
        return evaluations.find(id).orElseThrow().asCreated(true);
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
