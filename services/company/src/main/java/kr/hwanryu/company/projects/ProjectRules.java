package kr.hwanryu.company.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.company.companies.KnownCompanies;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.company.directory.Mentions;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What a project must keep to be recorded, before anything is stored. */
@ApplicationScoped
class ProjectRules {

    private final KnownCompanies companies;
    private final IndustryDirectory industry;

    ProjectRules(KnownCompanies companies, IndustryDirectory industry) {
        this.companies = companies;
        this.industry = industry;
    }

    /**
     * Checks a project.
     *
     * @return its company
     * @throws ProblemException 422 with all that is broken, 403 for another region's company, 503 when a reference cannot
     *     be checked
     */
    KnownCompany check(CreateProjectRequest request) {
        List<Fault> faults = new ArrayList<>();
        Optional<KnownCompany> company = companies.findToWrite(request.companyId());
        if (company.isEmpty()) {
            faults.add(Fault.inBody("/companyId", "UNKNOWN_REFERENCE", request.companyId()));
        }
        if (request.endsBeforeItStarts()) {
            faults.add(Fault.inBody("/endedIn", "ENDS_BEFORE_START", request.startedIn()));
        }
        faults.addAll(industry.faults(new Mentions()
                .programmeIn(request.year(), "/programmeId", request.programmeId())
                .source("/sourceId", request.sourceId())));
        ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
        return company.orElseThrow();
    }
}
