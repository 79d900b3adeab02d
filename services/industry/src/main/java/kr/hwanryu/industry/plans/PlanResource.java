package kr.hwanryu.industry.plans;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "What a region sets out to do in one budget year.")
class PlanResource {

    private final PlanRepository plans;
    private final PlanService service;
    private final Caller caller;

    PlanResource(PlanRepository plans, PlanService service, Caller caller) {
        this.plans = plans;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List plans",
            description = "At most one for each region and budget year. Sorted by `regionId`, `budgetYear`.")
    public Page<PlanResponse> listPlans(@Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
        return plans.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a plan", description = "One plan by its id.")
    public RestResponse<PlanResponse> getPlan(@RestPath UUID id) {
        return find(id).ok();
    }

    @POST
    @Idempotent
    @PermissionsAllowed("plans:write")
    @Operation(
            summary = "Begin a plan",
            description = "The region must be there in that year; the answer names what succeeded it where it is not.")
    public RestResponse<PlanResponse> createPlan(@NotNull @Valid CreatePlanRequest request) {
        caller.requireRegion(request.regionId());
        Found<PlanResponse> plan = service.create(request);
        return plan.written("plans", plan.body().id());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    @Operation(
            summary = "Change what a plan says",
            description = "What is named is replaced, what is null is taken away. Needs `If-Match`. Once it is executed"
                    + " a plan is not rewritten: 409 `PLAN_IN_FORCE`.")
    public RestResponse<PlanResponse> patchPlan(
            @RestPath UUID id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = PatchPlanRequest.class)))
                    String patch,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(find(id).body().regionId());
        return service.patch(id, patch, precondition).ok();
    }

    private Found<PlanResponse> find(UUID id) {
        return plans.find(id).orElseThrow(() -> ProblemException.notFound("plans", id));
    }
}
