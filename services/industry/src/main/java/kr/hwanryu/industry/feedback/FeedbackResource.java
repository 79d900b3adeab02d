package kr.hwanryu.industry.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "feedback",
        description = "What evaluations have said to the plans of the year after, and what was answered.")
class FeedbackResource {

    private final FeedbackRepository feedback;

    FeedbackResource(FeedbackRepository feedback) {
        this.feedback = feedback;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List feedback to all plans",
            description = "Also what waits for a plan that does not exist yet, with a `planId` of null."
                    + " Sorted by `regionId`, `planYear`, `id`.")
    public Page<FeedbackResponse> listFeedback(
            @Valid @BeanParam FeedbackOfPlansFilter filter, @Valid @BeanParam PageRequest page) {
        return feedback.page(filter, page);
    }
}
