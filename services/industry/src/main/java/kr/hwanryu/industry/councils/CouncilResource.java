package kr.hwanryu.industry.councils;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/councils")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils", description = "Where the institutions of a region confer.")
class CouncilResource {

    private final CouncilRepository councils;
    private final CouncilService service;
    private final Caller caller;

    CouncilResource(CouncilRepository councils, CouncilService service, Caller caller) {
        this.councils = councils;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "List councils", description = "Councils with their members and tiers. Sorted by `id`.")
    public Page<CouncilResponse> listCouncils(
            @Valid @BeanParam CouncilFilter filter, @Valid @BeanParam PageRequest page) {
        return councils.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a council", description = "One council by its id.")
    public RestResponse<CouncilResponse> getCouncil(@RestPath @ReadableId String id) {
        return councils.find(id)
                .orElseThrow(() -> ProblemException.notFound("councils", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("plans:write")
    @Operation(
            summary = "Create or replace a council",
            description = "The token must cover the council's region; when it moves, both.")
    public RestResponse<CouncilResponse> putCouncil(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutCouncilRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(request.regionId());
        return service.put(id, request, precondition).written("councils", id);
    }
}
