package kr.hwanryu.company.casestudies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

/** The transaction of a case study; what it is given has been checked. */
@ApplicationScoped
class CaseStudyStore {

    private final CaseStudyRepository studies;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final Clock clock;
    private final ObjectMapper json;

    CaseStudyStore(CaseStudyRepository studies, ChangeOrder changes, Outbox outbox, Clock clock, ObjectMapper json) {
        this.studies = studies;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
        this.json = json;
    }

    @Transactional
    Found<CaseStudyResponse> add(CreateCaseStudyRequest request, KnownCompany company) {
        Change change = changes.begin();
        CaseStudy study = new CaseStudy(UuidV7.next(clock), request, company, this::write, change.number());
        study.persistAndFlush();
        Found<CaseStudyResponse> stored = studies.find(study.id).orElseThrow();
        outbox.add(change, new Event("case-study", study.id.toString(), "created", company.regionId(), stored.body()));
        return stored.asCreated(true);
    }

    private String write(Object values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
