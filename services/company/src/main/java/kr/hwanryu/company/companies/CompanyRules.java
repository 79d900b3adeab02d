package kr.hwanryu.company.companies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.company.directory.Mentions;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What a company must keep to be recorded, before anything is stored. */
@ApplicationScoped
class CompanyRules {

    private final IndustryDirectory industry;

    CompanyRules(IndustryDirectory industry) {
        this.industry = industry;
    }

    /**
     * Checks a company as it would stand. It has no year, so no reference is held against one.
     *
     * @throws ProblemException 422 with all that is broken, 503 when a reference cannot be checked
     */
    void check(CreateCompanyRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (CompanyName.of(request.nameKo()).isEmpty()) {
            faults.add(Fault.inBody("/nameKo", "EMPTY_NAME"));
        }
        BusinessNumber number = BusinessNumber.parse(request.businessNumber());
        if (number != null && !number.hasValidCheckDigit()) {
            faults.add(Fault.inBody("/businessNumber", "INVALID_CHECK_DIGIT"));
        }
        faults.addAll(industry.faults(new Mentions()
                .region("/regionId", request.regionId())
                .industryOf(request.regionId(), "/industryId", request.industryId())
                .source("/sourceId", request.sourceId())));
        ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
    }
}
