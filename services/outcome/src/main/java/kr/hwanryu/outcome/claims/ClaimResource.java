package kr.hwanryu.outcome.claims;

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
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.query.AsOfPageRequest;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claims", description = "What documents printed, judged by what we hold.")
class ClaimResource {

    private final ClaimRepository claims;
    private final ClaimJudging judging;
    private final ClaimService service;
    private final Caller caller;

    ClaimResource(ClaimRepository claims, ClaimJudging judging, ClaimService service, Caller caller) {
        this.claims = claims;
        this.judging = judging;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List claims",
            description =
                    "What was printed, a withdrawn claim with a null value and no verdict, each recomputed from the figures of"
                            + " the same state and from the budgets that the industry service holds (with `asOf`, held then)."
                            + " A verdict is computed, not stored: with `verdict` a page examines at most 1,000 claims, so it may have"
                            + " fewer items than `limit`, or none, beside a `nextCursor`; go on until that is null. While budgets"
                            + " that are needed cannot be read, those claims are UNSUPPORTED for `BUDGET_UNAVAILABLE`, and the answer"
                            + " has no ETag and is not to be kept. Sorted by `regionId`, `id`.")
    public Page<ClaimResponse> listClaims(
            @Valid @BeanParam ClaimFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return judging.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "Get a claim",
            description = "The revision in force and how it compares with what is held now.")
    public RestResponse<ClaimResponse> getClaim(@RestPath UUID id) {
        return judging.one(id).ok();
    }

    @GET
    @Path("/{id}/revisions")
    @PermitAll
    @Operation(
            summary = "List revisions of a claim",
            description = "Every revision of one claim with its reason, the first one first. Sorted by `changeNo`.")
    public Page<ClaimRevisionResponse> listClaimRevisions(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return claims.history(id, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("outcomes:write")
    @Operation(
            summary = "Record a claim",
            description =
                    "What a document printed. One claim is in force per document, kind, region, years, indicator, part, fund"
                            + " source and measure; a second one is a 409: revise the first. The answer is the claim as it is judged"
                            + " at once.")
    public RestResponse<ClaimResponse> createClaim(@NotNull @Valid CreateClaimRequest request) {
        caller.requireRegion(request.regionId());
        Budgets budgets = judging.budgets(request.budget());
        UUID id = service.create(request);
        return judging.written(id, budgets).created(id);
    }

    @POST
    @Idempotent
    @Path("/{id}/revisions")
    @PermissionsAllowed("outcomes:write")
    @Operation(
            summary = "Correct or withdraw a claim",
            description = "Puts a new revision in the place of the one in force; `value: null` withdraws the claim.")
    public RestResponse<ClaimResponse> reviseClaim(@RestPath UUID id, @NotNull @Valid ReviseClaimRequest request) {
        ClaimRevisionResponse known = claims.get(id).body();
        caller.requireRegion(known.regionId());
        Budgets budgets = judging.budgets(request.value() == null ? Optional.empty() : known.budget());
        service.revise(id, request);
        return judging.written(id, budgets).created(id);
    }
}
