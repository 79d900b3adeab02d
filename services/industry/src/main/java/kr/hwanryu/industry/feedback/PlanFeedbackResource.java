package kr.hwanryu.industry.feedback;

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
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/plans/{planId}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feedback")
class PlanFeedbackResource {

    private final FeedbackRepository feedback;
    private final FeedbackService service;
    private final Caller caller;

    PlanFeedbackResource(FeedbackRepository feedback, FeedbackService service, Caller caller) {
        this.feedback = feedback;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the feedback to a plan",
            description =
                    "The verdict and each finding of every evaluation of the year before. While one is `OPEN`, the"
                            + " plan cannot be executed. Sorted by `id`.")
    public Page<FeedbackResponse> listPlanFeedback(
            @RestPath UUID planId, @Valid @BeanParam FeedbackFilter filter, @Valid @BeanParam PageRequest page) {
        return feedback.ofPlan(planId, filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get an item of feedback", description = "One item of a plan.")
    public RestResponse<FeedbackResponse> getPlanFeedback(@RestPath UUID planId, @RestPath UUID id) {
        return feedback.get(planId, id).ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("plans:write")
    @Operation(
            summary = "Answer an item of feedback",
            description = "States the answer, in the place of one given before. What the item says comes from its"
                    + " evaluation and is not stated. Needs `If-Match`. An item that is `WITHDRAWN` takes no answer.",
            extensions = @Extension(name = "x-never-creates", value = "true", parseValue = true))
    public RestResponse<FeedbackResponse> answerPlanFeedback(
            @RestPath UUID planId,
            @RestPath UUID id,
            @NotNull @Valid AnswerFeedbackRequest answer,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(feedback.get(planId, id).body().regionId());
        return service.answer(planId, id, answer, precondition).ok();
    }
}
