package kr.hwanryu.company.growthladders;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/growth-ladders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "growth-ladders", description = "By which stages companies are promoted.")
class GrowthLadderResource {

    private final GrowthLadderRepository ladders;
    private final GrowthLadderService service;
    private final Caller caller;

    GrowthLadderResource(GrowthLadderRepository ladders, GrowthLadderService service, Caller caller) {
        this.ladders = ladders;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List growth ladders",
            description =
                    "Each version of a ladder with its stages, the lowest first. `validIn` keeps those in force in"
                            + " that year. Sorted by `id`.")
    public Page<GrowthLadderResponse> listGrowthLadders(
            @Valid @BeanParam GrowthLadderFilter filter, @Valid @BeanParam PageRequest page) {
        return ladders.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a growth ladder", description = "One version of a ladder by its id.")
    public RestResponse<GrowthLadderResponse> getGrowthLadder(@RestPath @ReadableId String id) {
        return ladders.find(id)
                .orElseThrow(() -> ProblemException.notFound("growth-ladders", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("reference:write")
    @Operation(
            summary = "Create or replace a growth ladder",
            description = "A new version is a ladder of its own that names the one it succeeds. A stage that a company"
                    + " stands on can be neither left out nor put in another place among those stood on (409). Ladders"
                    + " belong to no region; the token must cover every one.")
    public RestResponse<GrowthLadderResponse> putGrowthLadder(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutGrowthLadderRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(null);
        return service.put(id, request, precondition).written("growth-ladders", id);
    }
}
