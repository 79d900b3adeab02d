package kr.hwanryu.company.casestudies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.company.companies.KnownCompanies;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.company.directory.Mentions;
import kr.hwanryu.company.projects.KnownProjects;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What a case study must keep to be recorded, before anything is stored. */
@ApplicationScoped
class CaseStudyRules {

    private final KnownCompanies companies;
    private final KnownProjects projects;
    private final IndustryDirectory industry;

    CaseStudyRules(KnownCompanies companies, KnownProjects projects, IndustryDirectory industry) {
        this.companies = companies;
        this.projects = projects;
        this.industry = industry;
    }

    /**
     * Checks a case study, and the region and industry of its company in the year it is of.
     *
     * @return the company as it was checked
     * @throws ProblemException 422 with all that is broken, 403 for another region's company, 503 when a reference cannot
     *     be checked
     */
    KnownCompany check(CreateCaseStudyRequest request) {
        Optional<KnownCompany> company = companies.findToWrite(request.companyId());
        List<Fault> faults = new ArrayList<>();
        if (company.isEmpty()) {
            faults.add(Fault.inBody("/companyId", "UNKNOWN_REFERENCE", request.companyId()));
        }
        checkProject(request, faults);
        faults.addAll(growthFaults(request.growth()));
        faults.addAll(supportFaults(request.support()));
        faults.addAll(request.inferredFaults());
        faults.addAll(industry.faults(mentions(request, company)));
        ProblemException.refuse(ProblemType.RULE_VIOLATED, faults);
        return company.orElseThrow();
    }

    private void checkProject(CreateCaseStudyRequest request, List<Fault> faults) {
        if (request.projectId() == null) {
            return;
        }
        Optional<UUID> owner = projects.companyOf(request.projectId());
        if (owner.isEmpty()) {
            faults.add(Fault.inBody("/projectId", "UNKNOWN_REFERENCE", request.projectId()));
        } else if (!owner.get().equals(request.companyId())) {
            faults.add(Fault.inBody("/projectId", "PROJECT_OF_ANOTHER_COMPANY", owner.get()));
        }
    }

    /** Each figure is checked, and no metric may be told twice. */
    static List<Fault> growthFaults(List<Growth> growth) {
        List<Fault> faults = new ArrayList<>();
        Set<GrowthMetric> told = EnumSet.noneOf(GrowthMetric.class);
        for (int i = 0; i < growth.size(); i++) {
            String pointer = "/growth/" + i;
            faults.addAll(growth.get(i).faults(pointer));
            if (!told.add(growth.get(i).metric())) {
                faults.add(Fault.inBody(
                        pointer + "/metric", "REPEATED_METRIC", growth.get(i).metric()));
            }
        }
        return faults;
    }

    /** An institution supports a company once in a case study, with all its kinds; so a tie of the network is one row. */
    static List<Fault> supportFaults(List<Support> support) {
        List<Fault> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < support.size(); i++) {
            String institution = support.get(i).institutionId();
            if (!told.add(institution)) {
                faults.add(Fault.inBody("/support/" + i + "/institutionId", "REPEATED", institution));
            }
        }
        return faults;
    }

    private static Mentions mentions(CreateCaseStudyRequest request, Optional<KnownCompany> company) {
        Mentions mentions = new Mentions().source("/sourceId", request.sourceId());
        for (int i = 0; i < request.support().size(); i++) {
            mentions.institution(
                    "/support/" + i + "/institutionId", request.support().get(i).institutionId());
        }
        for (int i = 0; i < request.awards().size(); i++) {
            mentions.institution(
                    "/awards/" + i + "/awardedById", request.awards().get(i).awardedById());
        }
        // The year is what the client states here; the company's region and industry are what it must fit.
        company.ifPresent(known -> mentions.regionIn(request.performanceYear(), "/performanceYear", known.regionId())
                .industryIn(request.performanceYear(), "/performanceYear", known.industryId()));
        return mentions;
    }
}
