package kr.hwanryu.company.collaborations;

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

@Path("/v1/collaborations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collaborations", description = "Who works with whom.")
class CollaborationResource {

    private final CollaborationRepository collaborations;
    private final CollaborationService service;

    CollaborationResource(CollaborationRepository collaborations, CollaborationService service) {
        this.collaborations = collaborations;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List collaborations",
            description = "Sorted by `id`. `companyId` and `regionId` find a collaboration by either of its parties.")
    public Page<CollaborationResponse> listCollaborations(
            @Valid @BeanParam CollaborationFilter filter, @Valid @BeanParam PageRequest page) {
        return collaborations.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a collaboration", description = "One collaboration by its id.")
    public RestResponse<CollaborationResponse> getCollaboration(@RestPath UUID id) {
        return collaborations
                .find(id)
                .orElseThrow(() -> ProblemException.notFound("collaborations", id))
                .ok();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("companies:write")
    @Operation(
            summary = "Create a collaboration",
            description =
                    "With a company or an institution as the partner. Two parties have one collaboration of a kind,"
                            + " whichever of them tells of it.")
    public RestResponse<CollaborationResponse> createCollaboration(@NotNull @Valid CreateCollaborationRequest request) {
        Found<CollaborationResponse> made = service.create(request);
        return made.written("collaborations", made.body().id());
    }
}
