package kr.hwanryu.company.companies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.problem.ProblemException;

@ApplicationScoped
class CompanyService {

    private final CompanyRepository companies;
    private final CompanyRules rules;
    private final CompanyStore store;
    private final MergePatch patches;
    private final Caller caller;

    CompanyService(
            CompanyRepository companies, CompanyRules rules, CompanyStore store, MergePatch patches, Caller caller) {
        this.companies = companies;
        this.rules = rules;
        this.store = store;
        this.patches = patches;
        this.caller = caller;
    }

    Found<CompanyResponse> create(CreateCompanyRequest request) {
        caller.requireRegion(request.regionId());
        rules.check(request);
        return store.add(request);
    }

    /** A company that moves needs a caller of both regions. */
    Found<CompanyResponse> patch(UUID id, String patch, Precondition precondition) {
        Found<CompanyResponse> current =
                companies.find(id).orElseThrow(() -> ProblemException.notFound("companies", id));
        caller.requireRegion(current.body().regionId());
        precondition.verify(current.changeNo());
        CreateCompanyRequest changed =
                patches.apply(CreateCompanyRequest.of(current.body()), patch, CreateCompanyRequest.class);
        caller.requireRegion(changed.regionId());
        rules.check(changed);
        return store.change(id, changed, current.changeNo());
    }
}
