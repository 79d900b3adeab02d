package kr.hwanryu.outcome.gradescales;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.WriteTransaction;

@ApplicationScoped
class GradeScaleService {

    private final GradeScaleRepository scales;
    private final GradeScaleUse use;
    private final IndustryDirectory industry;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final ObjectMapper json;

    GradeScaleService(
            GradeScaleRepository scales,
            GradeScaleUse use,
            IndustryDirectory industry,
            ChangeOrder changes,
            Outbox outbox,
            ObjectMapper json) {
        this.scales = scales;
        this.use = use;
        this.industry = industry;
        this.changes = changes;
        this.outbox = outbox;
        this.json = json;
    }

    Found<GradeScaleResponse> put(String id, PutGradeScaleRequest request, Precondition precondition) {
        List<Fault> faults = new ArrayList<>(GradeScale.faults(request));
        if (request.sourceId() != null) {
            faults.addAll(industry.checkSource("/sourceId", request.sourceId()));
        }
        return WriteTransaction.call(() -> {
            GradeScale known = GradeScale.findById(id, LockModeType.PESSIMISTIC_WRITE);
            precondition.verify(known == null ? null : known.changeNo);
            if (known != null) {
                faults.addAll(GradeScale.faultsOnceUsed(request, use.of(id)));
            }
            ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
            ProblemException.refuse(
                    ProblemType.CONFLICT,
                    use.overlapping(id, request).stream()
                            .map(other -> Fault.inBody("/validFromYear", "SCALES_OVERLAP", other))
                            .toList());
            return store(known, id, request);
        });
    }

    private Found<GradeScaleResponse> store(GradeScale known, String id, PutGradeScaleRequest request) {
        String fact = known == null
                ? "created"
                : known.validToYear == null && request.validToYear() != null ? "retired" : "changed";
        GradeScale scale = known == null ? new GradeScale(id) : known;
        String grades = json.valueToTree(request.inOrder()).toString();
        Change change = changes.begin();
        scale.describe(request, grades, change.number());
        scale.persistAndFlush();
        Found<GradeScaleResponse> stored = scales.find(id).orElseThrow().asCreated(known == null);
        outbox.add(change, new Event("grade-scale", id, fact, null, stored.body()));
        return stored;
    }
}
