package kr.hwanryu.industry.regions;

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
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regions", description = "The regions that programmes run in, with their dated codes.")
class RegionResource {

    private final RegionRepository regions;
    private final RegionService service;
    private final Caller caller;

    RegionResource(RegionRepository regions, RegionService service, Caller caller) {
        this.regions = regions;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List regions",
            description = "Also finds a region by a code and the day it was in force: `code=MOIS:51&on=2024-01-01`."
                    + " Sorted by `id`.")
    public Page<RegionResponse> listRegions(@Valid @BeanParam RegionFilter filter, @Valid @BeanParam PageRequest page) {
        return regions.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "Get a region",
            description =
                    "A region that was succeeded stays readable under its id, and under every code that it ever had.")
    public RestResponse<RegionResponse> getRegion(@RestPath @RegionId String id) {
        return regions.find(id)
                .orElseThrow(() -> ProblemException.notFound("regions", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("reference:write")
    @Operation(
            summary = "Create or replace a region",
            description =
                    "A code leads to one region for ever: it can be ended with `validTo`, not left out or reused.")
    public RestResponse<RegionResponse> putRegion(
            @RestPath @RegionId String id,
            @NotNull @Valid PutRegionRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(null);
        return service.put(id, request, precondition).written("regions", id);
    }
}
