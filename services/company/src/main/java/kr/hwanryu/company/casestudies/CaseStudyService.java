package kr.hwanryu.company.casestudies;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.rest.conditional.Found;

@ApplicationScoped
class CaseStudyService {

    private final CaseStudyRules rules;
    private final CaseStudyStore store;

    CaseStudyService(CaseStudyRules rules, CaseStudyStore store) {
        this.rules = rules;
        this.store = store;
    }

    Found<CaseStudyResponse> create(CreateCaseStudyRequest request) {
        return store.add(request, rules.check(request));
    }
}
