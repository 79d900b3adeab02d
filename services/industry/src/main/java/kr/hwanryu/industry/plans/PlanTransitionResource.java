package kr.hwanryu.industry.plans;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/plans/{id}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanTransitionResource {

    private final PlanTransitionRepository transitions;
    private final PlanRepository plans;
    private final PlanMoving moving;
    private final Caller caller;

    PlanTransitionResource(
            PlanTransitionRepository transitions, PlanRepository plans, PlanMoving moving, Caller caller) {
        this.transitions = transitions;
        this.plans = plans;
        this.moving = moving;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the transitions of a plan",
            description = "Each step that it took, oldest first. Sorted by `changeNo`.")
    public Page<PlanTransitionResponse> listPlanTransitions(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return transitions.page(id, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("plans:write")
    @Operation(
            summary = "Move a plan to its next stage",
            description =
                    """
                    The stages follow each other: `PLANNING`, `EXECUTION`, `EVALUATION`, `DISSEMINATION`, `CLOSED`. A plan \
                    known from publications only (`stage` null) can move to `PLANNING`. What a stage asks for:

                    - `EXECUTION`: a goal or a vision, a budget line, every item of feedback answered
                    - `EVALUATION`: the executed amount of every budget line
                    - `DISSEMINATION`: the performance evaluation of the plan's year, published
                    - `CLOSED`: a decision of a council, of the kind `CLOSES_PLAN`

                    A refusal is 409 and names each condition that is not met. `Location` is the plan.""")
    public RestResponse<PlanTransitionResponse> createPlanTransition(
            @RestPath UUID id, @NotNull @Valid CreatePlanTransitionRequest request) {
        caller.requireRegion(plans.find(id)
                .orElseThrow(() -> ProblemException.notFound("plans", id))
                .body()
                .regionId());
        return moving.move(id, request).written("plans", id);
    }
}
