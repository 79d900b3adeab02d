package kr.hwanryu.industry.institutions;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/institutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institutions", description = "Who runs, funds or advises the programme.")
class InstitutionResource {

    private final InstitutionRepository institutions;
    private final InstitutionService service;
    private final Caller caller;

    InstitutionResource(InstitutionRepository institutions, InstitutionService service, Caller caller) {
        this.institutions = institutions;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List institutions",
            description = "Ministries, provinces, technoparks, agencies. Sorted by `id`.")
    public Page<InstitutionResponse> listInstitutions(
            @Valid @BeanParam InstitutionFilter filter, @Valid @BeanParam PageRequest page) {
        return institutions.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get an institution", description = "One institution by its id.")
    public RestResponse<InstitutionResponse> getInstitution(@RestPath @ReadableId String id) {
        return institutions
                .find(id)
                .orElseThrow(() -> ProblemException.notFound("institutions", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("reference:write")
    @Extension(name = "x-never-answers", value = "409")
    @Operation(
            summary = "Create or replace an institution",
            description = "One without a region needs a token of every region; one that moves, a token of both.")
    public RestResponse<InstitutionResponse> putInstitution(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutInstitutionRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(request.regionId());
        return service.put(id, request, precondition).written("institutions", id);
    }
}
