package kr.hwanryu.outcome.incentives;

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
import kr.hwanryu.rest.query.AsOfPageRequest;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/incentives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "incentives", description = "Money that verdicts earned a region.")
class IncentiveResource {

    private final IncentiveRepository incentives;
    private final IncentiveService service;
    private final Caller caller;

    IncentiveResource(IncentiveRepository incentives, IncentiveService service, Caller caller) {
        this.incentives = incentives;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List incentives",
            description =
                    "The revisions in force, a withdrawn incentive with a null amount; all pages show the state of the"
                            + " first. Sorted by `regionId`, `evaluationYear`, `id`.")
    public Page<IncentiveResponse> listIncentives(
            @Valid @BeanParam IncentiveFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return incentives.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get an incentive", description = "The revision of an incentive that is in force.")
    public RestResponse<IncentiveResponse> getIncentive(@RestPath UUID id) {
        return incentives.get(id).ok();
    }

    @GET
    @Path("/{id}/revisions")
    @PermitAll
    @Operation(
            summary = "List revisions of an incentive",
            description = "Every revision of one incentive with its reason, the first one first. Sorted by `changeNo`.")
    public Page<IncentiveResponse> listIncentiveRevisions(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return incentives.history(id, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("evaluations:write")
    @Operation(
            summary = "Record an incentive",
            description =
                    "One incentive per region, year of evaluation and set of published evaluations that earned it.")
    public RestResponse<IncentiveResponse> createIncentive(@NotNull @Valid CreateIncentiveRequest request) {
        caller.requireRegion(request.regionId());
        Found<IncentiveResponse> made = service.create(request);
        return made.written("incentives", made.body().id());
    }

    @POST
    @Idempotent
    @Path("/{id}/revisions")
    @PermissionsAllowed("evaluations:write")
    @Operation(
            summary = "Correct or withdraw an incentive",
            description =
                    "Puts a new revision in the place of the one in force; `amountKrw: null` withdraws the incentive.")
    public RestResponse<IncentiveResponse> reviseIncentive(
            @RestPath UUID id, @NotNull @Valid ReviseIncentiveRequest request) {
        caller.requireRegion(incentives.get(id).body().regionId());
        return service.revise(id, request).written("incentives", id);
    }
}
