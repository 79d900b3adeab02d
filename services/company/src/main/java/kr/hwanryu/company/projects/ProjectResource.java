package kr.hwanryu.company.projects;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects", description = "What programmes pay companies to do.")
class ProjectResource {

    private final ProjectRepository projects;
    private final ProjectService service;

    ProjectResource(ProjectRepository projects, ProjectService service) {
        this.projects = projects;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(summary = "List projects", description = "Sorted by `id`. `regionId` is the region of the company.")
    public Page<ProjectResponse> listProjects(
            @Valid @BeanParam ProjectFilter filter, @Valid @BeanParam PageRequest page) {
        return projects.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a project", description = "One project by its id.")
    public RestResponse<ProjectResponse> getProject(@RestPath UUID id) {
        return projects.find(id)
                .orElseThrow(() -> ProblemException.notFound("projects", id))
                .ok();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("companies:write")
    @Operation(
            summary = "Create a project",
            description =
                    "A company has one project of a topic in a programme; the programme must hold in the year that"
                            + " the project began in, when that is known.")
    public RestResponse<ProjectResponse> createProject(@NotNull @Valid CreateProjectRequest request) {
        Found<ProjectResponse> made = service.create(request);
        return made.written("projects", made.body().id());
    }
}
