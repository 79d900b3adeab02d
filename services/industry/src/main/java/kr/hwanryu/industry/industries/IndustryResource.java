package kr.hwanryu.industry.industries;

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

@Path("/v1/industries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "industries", description = "The industries that regions promote, as their catalogues name them.")
class IndustryResource {

    private final IndustryRepository industries;
    private final IndustryService service;
    private final Caller caller;

    IndustryResource(IndustryRepository industries, IndustryService service, Caller caller) {
        this.industries = industries;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List industries",
            description = "`validIn` keeps those in force in that year. Sorted by `id`.")
    public Page<IndustryResponse> listIndustries(
            @Valid @BeanParam IndustryFilter filter, @Valid @BeanParam PageRequest page) {
        return industries.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get an industry", description = "An industry that was succeeded stays readable under its id.")
    public RestResponse<IndustryResponse> getIndustry(@RestPath @ReadableId String id) {
        return industries
                .find(id)
                .orElseThrow(() -> ProblemException.notFound("industries", id))
                .ok();
    }

    @GET
    @Path("/{id}/lineage")
    @PermitAll
    @Operation(
            summary = "List the line of an industry",
            description = "The industry, all that it came of and all that came of it, over any number of steps."
                    + " Sorted by `validFromYear`, `id`.")
    public Page<IndustryResponse> listIndustryLineage(
            @RestPath @ReadableId String id, @Valid @BeanParam PageRequest page) {
        return industries.lineage(id, page);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("reference:write")
    @Extension(name = "x-never-answers", value = "409")
    @Operation(
            summary = "Create or replace an industry",
            description = "Predecessors are created first and named in `succeeds`; `succeededBy` follows from it."
                    + " The regions must be in force in `validFromYear`.")
    public RestResponse<IndustryResponse> putIndustry(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutIndustryRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(request.regionId());
        return service.put(id, request, precondition).written("industries", id);
    }
}
