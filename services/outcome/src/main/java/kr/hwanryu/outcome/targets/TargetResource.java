package kr.hwanryu.outcome.targets;

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
import kr.hwanryu.outcome.figures.FigureFilter;
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

@Path("/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "What was aimed at, with its source and its history.")
class TargetResource {

    private final TargetRepository targets;
    private final TargetService service;
    private final Caller caller;

    TargetResource(TargetRepository targets, TargetService service, Caller caller) {
        this.targets = targets;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List targets",
            description =
                    "The revisions in force, a withdrawn target with a null value; all pages show the state of the first."
                            + " Targets over several years only with `firstYear`. Sorted by `regionId`, `performanceYear`,"
                            + " `indicatorId`, `id`.")
    public Page<TargetResponse> listTargets(
            @Valid @BeanParam FigureFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return targets.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a target", description = "The revision of a target that is in force.")
    public RestResponse<TargetResponse> getTarget(@RestPath UUID id) {
        return targets.get(id).ok();
    }

    @GET
    @Path("/{id}/revisions")
    @PermitAll
    @Operation(
            summary = "List revisions of a target",
            description = "Every revision of one target with its reason, the first one first. Sorted by `changeNo`.")
    public Page<TargetResponse> listTargetRevisions(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return targets.history(id, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("outcomes:write")
    @Operation(
            summary = "Set a target",
            description =
                    "The first revision of a target. One target is in force per region, years, indicator and part;"
                            + " a second one is a 409: revise the first.")
    public RestResponse<TargetResponse> createTarget(@NotNull @Valid CreateTargetRequest request) {
        caller.requireRegion(request.regionId());
        Found<TargetResponse> made = service.create(request);
        return made.written("targets", made.body().id());
    }

    @POST
    @Idempotent
    @Path("/{id}/revisions")
    @PermissionsAllowed("outcomes:write")
    @Operation(
            summary = "Correct or withdraw a target",
            description = "Puts a new revision in the place of the one in force; `value: null` withdraws the target.")
    public RestResponse<TargetResponse> reviseTarget(@RestPath UUID id, @NotNull @Valid ReviseTargetRequest request) {
        caller.requireRegion(targets.get(id).body().regionId());
        return service.revise(id, request).written("targets", id);
    }
}
