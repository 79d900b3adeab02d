package kr.hwanryu.outcome.indicators;

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

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators", description = "What is measured, in which unit and how precisely.")
class IndicatorResource {

    private final IndicatorRepository indicators;
    private final IndicatorService service;
    private final Caller caller;

    IndicatorResource(IndicatorRepository indicators, IndicatorService service, Caller caller) {
        this.indicators = indicators;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List indicators",
            description = "Every observation and target names one of these as its `indicatorId`. Sorted by `id`.")
    public Page<IndicatorResponse> listIndicators(
            @Valid @BeanParam IndicatorFilter filter, @Valid @BeanParam PageRequest page) {
        return indicators.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get an indicator", description = "One indicator by its id.")
    public RestResponse<IndicatorResponse> getIndicator(@RestPath @ReadableId String id) {
        return indicators
                .find(id)
                .orElseThrow(() -> ProblemException.notFound("indicators", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("reference:write")
    @Extension(name = "x-never-answers", value = "409")
    @Operation(
            summary = "Create or replace an indicator",
            description =
                    "`If-None-Match: *` creates it under the id you choose, `If-Match` replaces what you read. Once"
                            + " figures of it exist, its unit stays, its decimals never become fewer, and a group in use stays.")
    public RestResponse<IndicatorResponse> putIndicator(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutIndicatorRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(null);
        return service.put(id, request, precondition).written("indicators", id);
    }
}
