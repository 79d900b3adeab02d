package kr.hwanryu.outcome.evaluations;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.AsOfPageRequest;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "Verdicts on a region's plan or performance.")
class EvaluationResource {

    private final EvaluationReading evaluations;
    private final EvaluationService service;
    private final Caller caller;

    EvaluationResource(EvaluationReading evaluations, EvaluationService service, Caller caller) {
        this.evaluations = evaluations;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Extension(name = "x-scope-for-more", value = EvaluationReading.SCOPE)
    @Operation(
            summary = "List evaluations",
            description =
                    "Published verdicts in force; `publication` asks for others. All pages show the state of the first."
                            + " Sorted by `regionId`, `evaluationYear`, `subject`, `id`.")
    public Page<EvaluationResponse> listEvaluations(
            @Valid @BeanParam EvaluationFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return evaluations.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Extension(name = "x-scope-for-more", value = EvaluationReading.SCOPE)
    @Extension(name = "x-never-answers", value = "403")
    @Operation(
            summary = "Get an evaluation",
            description =
                    "The revision of a verdict that is in force. A draft is there only for a token with its scope and region,"
                            + " and is answered without an ETag.")
    public RestResponse<EvaluationResponse> getEvaluation(@RestPath UUID id) {
        Found<EvaluationResponse> found = evaluations.get(id);
        return found.body().isDraft()
                ? RestResponse.ResponseBuilder.ok(found.body())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()
                : found.ok();
    }

    @GET
    @Path("/{id}/revisions")
    @PermitAll
    @Extension(name = "x-scope-for-more", value = EvaluationReading.SCOPE)
    @Operation(
            summary = "List revisions of an evaluation",
            description =
                    "Who recorded, corrected, published or withdrew one verdict, and why, the first revision first."
                            + " Sorted by `changeNo`.")
    public Page<EvaluationResponse> listEvaluationRevisions(
            @RestPath UUID id,
            @RestQuery
                    @Size(max = 10)
                    @Parameter(
                            description =
                                    "Revisions in these states; repeat it for several. Left out: those that were"
                                            + " public, or all of a draft. `DRAFT` needs the scope `evaluations:write` and the region.")
                    List<Publication> publication,
            @Valid @BeanParam PageRequest page) {
        return evaluations.history(id, publication, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(EvaluationReading.SCOPE)
    @Operation(
            summary = "Record an evaluation",
            description =
                    "One verdict per region, subject and year of evaluation, a draft unless `publication` says that it"
                            + " is public. A PLAN names its `budgetYear`, PERFORMANCE its `performanceYear`.")
    public RestResponse<EvaluationResponse> createEvaluation(@NotNull @Valid CreateEvaluationRequest request) {
        caller.requireRegion(request.regionId());
        Found<EvaluationResponse> made = service.create(request);
        return made.written("evaluations", made.body().id());
    }

    @POST
    @Idempotent
    @Path("/{id}/revisions")
    @PermissionsAllowed(EvaluationReading.SCOPE)
    @Operation(
            summary = "Correct an evaluation",
            description =
                    "Puts a new revision in the place of the one in force. A draft stays a draft; a withdrawn verdict"
                            + " is published again.")
    public RestResponse<EvaluationResponse> reviseEvaluation(
            @RestPath UUID id, @NotNull @Valid ReviseEvaluationRequest request) {
        caller.requireRegion(evaluations.get(id).body().regionId());
        return service.revise(id, request).written("evaluations", id);
    }

    @POST
    @Idempotent
    @Path("/{id}/transitions")
    @PermissionsAllowed(EvaluationReading.SCOPE)
    @Operation(
            summary = "Publish or withdraw an evaluation",
            description =
                    "From `DRAFT` to `PUBLISHED`, or from `PUBLISHED` to `WITHDRAWN` with a reason; anything else is a"
                            + " 409. Answers the verdict as it is then.")
    public RestResponse<EvaluationResponse> moveEvaluation(
            @RestPath UUID id, @NotNull @Valid MoveEvaluationRequest request) {
        caller.requireRegion(evaluations.get(id).body().regionId());
        return service.move(id, request).written("evaluations", id);
    }
}
