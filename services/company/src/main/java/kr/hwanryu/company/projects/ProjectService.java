package kr.hwanryu.company.projects;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.company.companies.KnownCompanies;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.company.directory.Mentions;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class ProjectService {

    private final ProjectRepository projects;
    private final KnownCompanies companies;
    private final IndustryDirectory industry;
    private final ChangeOrder changes;
    private final Clock clock;

    ProjectService(
            ProjectRepository projects,
            KnownCompanies companies,
            IndustryDirectory industry,
            ChangeOrder changes,
            Clock clock) {
        this.projects = projects;
        this.companies = companies;
        this.industry = industry;
        this.changes = changes;
        this.clock = clock;
    }

    Found<ProjectResponse> create(CreateProjectRequest request) {
        check(request);
        return QuarkusTransaction.requiringNew().call(() -> store(request));
    }

    private void check(CreateProjectRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (companies.findToWrite(request.companyId()).isEmpty()) {
            faults.add(Fault.inBody("/companyId", "UNKNOWN_REFERENCE", request.companyId()));
        }
        if (request.endsBeforeItStarts()) {
            faults.add(Fault.inBody("/endedIn", "ENDS_BEFORE_START", request.startedIn()));
        }
        faults.addAll(industry.faults(new Mentions()
                .programmeIn(request.year(), "/programmeId", request.programmeId())
                .source("/sourceId", request.sourceId())));
        if (!faults.isEmpty()) {
            throw ProblemException.with(ProblemType.RULE_VIOLATED, faults);
        }
    }

    private Found<ProjectResponse> store(CreateProjectRequest request) {
        Project project =
                new Project(UuidV7.next(clock), request, changes.begin().number());
        project.persistAndFlush();
        return projects.find(project.id).orElseThrow().asCreated(true);
    }
}
