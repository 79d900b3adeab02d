package kr.hwanryu.outcome.evaluationrounds;

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

@Path("/v1/evaluation-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation-rounds", description = "Which regions were evaluated in a year, of what, on which scale.")
class EvaluationRoundResource {

    private final EvaluationRoundRepository rounds;
    private final EvaluationRoundService service;
    private final Caller caller;

    EvaluationRoundResource(EvaluationRoundRepository rounds, EvaluationRoundService service, Caller caller) {
        this.rounds = rounds;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List evaluation rounds",
            description = "One round per subject and year of evaluation. Sorted by `evaluationYear`, `subject`, `id`.")
    public Page<EvaluationRoundResponse> listEvaluationRounds(
            @Valid @BeanParam EvaluationRoundFilter filter, @Valid @BeanParam PageRequest page) {
        return rounds.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get an evaluation round", description = "One round by its id.")
    public RestResponse<EvaluationRoundResponse> getEvaluationRound(@RestPath @ReadableId String id) {
        return rounds.find(id)
                .orElseThrow(() -> ProblemException.notFound("evaluation-rounds", id))
                .ok();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("reference:write")
    @Operation(
            summary = "Create or replace an evaluation round",
            description =
                    "`If-None-Match: *` creates it under the id you choose, `If-Match` replaces what you read; it takes"
                            + " a token of every region. Subject and year stay, as do regions that have a verdict. From then on only"
                            + " regions of the round are evaluated in it; any other can only be recorded as `EXCLUDED`.")
    public RestResponse<EvaluationRoundResponse> putEvaluationRound(
            @RestPath @ReadableId String id,
            @NotNull @Valid PutEvaluationRoundRequest request,
            @Valid @BeanParam Precondition precondition) {
        caller.requireRegion(null);
        return service.put(id, request, precondition).written("evaluation-rounds", id);
    }
}
