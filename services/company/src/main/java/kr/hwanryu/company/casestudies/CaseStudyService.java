package kr.hwanryu.company.casestudies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class CaseStudyService {

    private final CaseStudyRepository studies;
    private final CaseStudyRules rules;
    private final ChangeOrder changes;
    private final Clock clock;
    private final ObjectMapper json;

    CaseStudyService(
            CaseStudyRepository studies, CaseStudyRules rules, ChangeOrder changes, Clock clock, ObjectMapper json) {
        this.studies = studies;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
        this.json = json;
    }

    Found<CaseStudyResponse> create(CreateCaseStudyRequest request) {
        KnownCompany company = rules.check(request);
        return QuarkusTransaction.requiringNew().call(() -> store(request, company));
    }

    private Found<CaseStudyResponse> store(CreateCaseStudyRequest request, KnownCompany company) {
        CaseStudy study = new CaseStudy(
                UuidV7.next(clock),
                request,
                company,
                this::write,
                changes.begin().number());
        study.persistAndFlush();
        return studies.find(study.id).orElseThrow().asCreated(true);
    }

    private String write(Object values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
