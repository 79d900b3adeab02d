package kr.hwanryu.outcome.indicators;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class IndicatorService {

    private final IndicatorRepository indicators;
    private final IndicatorUse use;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final ObjectMapper json;

    IndicatorService(
            IndicatorRepository indicators, IndicatorUse use, ChangeOrder changes, Outbox outbox, ObjectMapper json) {
        this.indicators = indicators;
        this.use = use;
        this.changes = changes;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional
    Found<IndicatorResponse> put(String id, PutIndicatorRequest request, Precondition precondition) {
        Indicator known = Indicator.findById(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.verify(known == null ? null : known.changeNo);
        List<Fault> faults = new ArrayList<>(Indicator.faults(request));
        if (known != null && use.used(id)) {
            faults.addAll(known.faultsOnceUsed(request, use.groups(id)));
        }
        ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
        String groups = json.valueToTree(request.groupsOrNone()).toString();
        Indicator indicator = known == null ? new Indicator(id) : known;
        Change change = changes.begin();
        indicator.describe(request, groups, change.number());
        indicator.persistAndFlush();
        Found<IndicatorResponse> stored = indicators.find(id).orElseThrow();
        outbox.add(change, new Event("indicator", id, known == null ? "created" : "changed", null, stored.body()));
        return stored.asCreated(known == null);
    }
}
