package kr.hwanryu.company.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;
import kr.hwanryu.storage.WriteTransaction;

@ApplicationScoped
class ProjectService {

    private final ProjectRepository projects;
    private final ProjectRules rules;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final Clock clock;

    ProjectService(ProjectRepository projects, ProjectRules rules, ChangeOrder changes, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.rules = rules;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    Found<ProjectResponse> create(CreateProjectRequest request) {
        KnownCompany company = rules.check(request);
        return WriteTransaction.call(() -> store(request, company));
    }

    private Found<ProjectResponse> store(CreateProjectRequest request, KnownCompany company) {
        Change change = changes.begin();
        Project project = new Project(UuidV7.next(clock), request, change.number());
        project.persistAndFlush();
        Found<ProjectResponse> stored = projects.find(project.id).orElseThrow();
        outbox.add(change, new Event("project", project.id.toString(), "created", company.regionId(), stored.body()));
        return stored.asCreated(true);
    }
}
