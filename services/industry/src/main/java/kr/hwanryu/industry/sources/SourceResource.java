package kr.hwanryu.industry.sources;

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

@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources", description = "The documents that figures were printed in.")
class SourceResource {

    private final SourceRepository sources;
    private final SourceService service;
    private final Caller caller;

    SourceResource(SourceRepository sources, SourceService service, Caller caller) {
        this.sources = sources;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List sources",
            description = "Every figure names one of these as its `sourceId`. Sorted by `id`.")
    public Page<SourceResponse> listSources(@Valid @BeanParam SourceFilter filter, @Valid @BeanParam PageRequest page) {
        return sources.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a source", description = "One document by its id.")
    public RestResponse<SourceResponse> getSource(@RestPath @ReadableId String id) {
        return sources.find(id)
                .orElseThrow(() -> ProblemException.notFound("sources", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("reference:write")
    @Extension(name = "x-never-answers", value = "409,422")
    @Operation(
            summary = "Create or replace a source",
            description = "`If-None-Match: *` creates it under the id you choose, `If-Match` replaces what you read.")
    public RestResponse<SourceResponse> putSource(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutSourceRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(null);
        return service.put(id, request, precondition).written("sources", id);
    }
}
