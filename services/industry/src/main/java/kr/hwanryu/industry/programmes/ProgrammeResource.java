package kr.hwanryu.industry.programmes;

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

@Path("/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes", description = "The sub-programmes that money is given through.")
class ProgrammeResource {

    private final ProgrammeRepository programmes;
    private final ProgrammeService service;
    private final Caller caller;

    ProgrammeResource(ProgrammeRepository programmes, ProgrammeService service, Caller caller) {
        this.programmes = programmes;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "List programmes", description = "Programmes and what they are part of. Sorted by `id`.")
    public Page<ProgrammeResponse> listProgrammes(
            @Valid @BeanParam ProgrammeFilter filter, @Valid @BeanParam PageRequest page) {
        return programmes.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a programme", description = "One programme by its id.")
    public RestResponse<ProgrammeResponse> getProgramme(@RestPath @ReadableId String id) {
        return programmes
                .find(id)
                .orElseThrow(() -> ProblemException.notFound("programmes", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("reference:write")
    @Extension(name = "x-never-answers", value = "409")
    @Operation(
            summary = "Create or replace a programme",
            description = "Programmes belong to no region; the token must cover every one.")
    public RestResponse<ProgrammeResponse> putProgramme(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutProgrammeRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(null);
        return service.put(id, request, precondition).written("programmes", id);
    }
}
