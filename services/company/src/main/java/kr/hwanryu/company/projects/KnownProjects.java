package kr.hwanryu.company.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Projects that other records name. */
@ApplicationScoped
public class KnownProjects {

    private final ProjectRepository projects;

    KnownProjects(ProjectRepository projects) {
        this.projects = projects;
    }

    /** The company whose project this is; empty when there is no such project. */
    public Optional<UUID> companyOf(UUID projectId) {
        return projects.find(projectId).map(found -> found.body().companyId());
    }
}
