package kr.hwanryu.outcome.evaluations;

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
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "Verdicts on a region's plan or performance.")
class EvaluationResource {

    private final EvaluationRepository evaluations;
    private final EvaluationService service;
    private final Caller caller;

    EvaluationResource(EvaluationRepository evaluations, EvaluationService service, Caller caller) {
        this.evaluations = evaluations;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List evaluations",
            description = "Verdicts in force; all pages show the state of the first. Sorted by `regionId`,"
                    + " `evaluationYear`, `subject`, `id`.")
    public Page<EvaluationResponse> listEvaluations(
            @Valid @BeanParam EvaluationFilter filter, @Valid @BeanParam PageRequest page) {
        return evaluations.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get an evaluation", description = "One verdict by its id.")
    public RestResponse<EvaluationResponse> getEvaluation(@RestPath UUID id) {
        return evaluations
                .find(id)
                .orElseThrow(() -> ProblemException.notFound("evaluations", id))
                .ok();
    }

    @POST
    @PermissionsAllowed("evaluations:write")
    @Operation(
            summary = "Record an evaluation",
            description = "One verdict per region, subject and year of evaluation; it is public at once."
                    + " A PLAN names its `budgetYear`, PERFORMANCE its `performanceYear`.")
    public RestResponse<EvaluationResponse> createEvaluation(@NotNull @Valid CreateEvaluationRequest request) {
        caller.requireRegion(request.regionId());
        Found<EvaluationResponse> made = service.create(request);
        return made.written("evaluations", made.body().id());
    }
}
