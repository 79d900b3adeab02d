package kr.hwanryu.company.collaborations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.company.companies.KnownCompanies;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.company.directory.Mentions;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What a collaboration must keep to be recorded, before anything is stored. */
@ApplicationScoped
class CollaborationRules {

    private final KnownCompanies companies;
    private final IndustryDirectory industry;

    CollaborationRules(KnownCompanies companies, IndustryDirectory industry) {
        this.companies = companies;
        this.industry = industry;
    }

    /**
     * Checks a collaboration. The caller needs the region of the company; the partner may be anywhere.
     *
     * @return the company that tells of it
     * @throws ProblemException 422 with all that is broken, 403 for another region's company, 503 when a reference cannot
     *     be checked
     */
    KnownCompany check(CreateCollaborationRequest request) {
        List<Fault> faults = request.faults();
        Optional<KnownCompany> company = companies.findToWrite(request.companyId());
        if (company.isEmpty()) {
            faults.add(Fault.inBody("/companyId", "UNKNOWN_REFERENCE", request.companyId()));
        }
        UUID partner = request.partnerCompanyId();
        if (partner != null && companies.find(partner).isEmpty()) {
            faults.add(Fault.inBody("/partnerCompanyId", "UNKNOWN_REFERENCE", partner));
        }
        faults.addAll(industry.faults(new Mentions()
                .institution("/partnerInstitutionId", request.partnerInstitutionId())
                .source("/sourceId", request.sourceId())));
        ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
        return company.orElseThrow();
    }
}
