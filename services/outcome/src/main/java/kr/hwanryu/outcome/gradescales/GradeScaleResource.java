package kr.hwanryu.outcome.gradescales;

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

@Path("/v1/grade-scales")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grade-scales", description = "Which grades a verdict can be given, in which years.")
class GradeScaleResource {

    private final GradeScaleRepository scales;
    private final GradeScaleService service;
    private final Caller caller;

    GradeScaleResource(GradeScaleRepository scales, GradeScaleService service, Caller caller) {
        this.scales = scales;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List grade scales",
            description = "One scale at most holds for a subject in a year of evaluation. Sorted by `id`.")
    public Page<GradeScaleResponse> listGradeScales(
            @Valid @BeanParam GradeScaleFilter filter, @Valid @BeanParam PageRequest page) {
        return scales.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a grade scale", description = "One scale by its id.")
    public RestResponse<GradeScaleResponse> getGradeScale(@RestPath @ReadableId String id) {
        return scales.find(id)
                .orElseThrow(() -> ProblemException.notFound("grade-scales", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("reference:write")
    @Operation(
            summary = "Create or replace a grade scale",
            description =
                    "`If-None-Match: *` creates it under the id you choose, `If-Match` replaces what you read; it takes"
                            + " a token of every region. Years of two scales for one subject may not overlap (409). Once verdicts or"
                            + " rounds stand on it, their grades stay, and it goes on to hold for their subjects and years.")
    public RestResponse<GradeScaleResponse> putGradeScale(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutGradeScaleRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(null);
        return service.put(id, request, precondition).written("grade-scales", id);
    }
}
