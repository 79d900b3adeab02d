package kr.hwanryu.outcome.observations;

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

@Path("/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "Figures as they were observed, with their source and their history.")
class ObservationResource {

    private final ObservationRepository observations;
    private final ObservationService service;
    private final Caller caller;

    ObservationResource(ObservationRepository observations, ObservationService service, Caller caller) {
        this.observations = observations;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List observations",
            description =
                    "The revisions in force, a withdrawn figure with a null value; all pages show the state of the first."
                            + " Figures over several years only with `firstYear`. Sorted by `regionId`, `performanceYear`,"
                            + " `indicatorId`, `id`.")
    public Page<ObservationResponse> listObservations(
            @Valid @BeanParam FigureFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return observations.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get an observation", description = "The revision of a figure that is in force.")
    public RestResponse<ObservationResponse> getObservation(@RestPath UUID id) {
        return observations.get(id).ok();
    }

    @GET
    @Path("/{id}/revisions")
    @PermitAll
    @Operation(
            summary = "List revisions of an observation",
            description = "Every revision of one figure with its reason, the first one first. Sorted by `changeNo`.")
    public Page<ObservationResponse> listObservationRevisions(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return observations.history(id, page);
    }

    @POST
    @Idempotent
    @PermissionsAllowed("outcomes:write")
    @Operation(
            summary = "Record an observation",
            description =
                    "The first revision of a figure. One figure is in force per region, years, indicator and part, and"
                            + " one more per foreign currency that it was printed in; a second one is a 409: revise the first.")
    public RestResponse<ObservationResponse> createObservation(@NotNull @Valid CreateObservationRequest request) {
        caller.requireRegion(request.regionId());
        Found<ObservationResponse> made = service.create(request);
        return made.written("observations", made.body().id());
    }

    @POST
    @Idempotent
    @Path("/{id}/revisions")
    @PermissionsAllowed("outcomes:write")
    @Operation(
            summary = "Correct or withdraw an observation",
            description = "Puts a new revision in the place of the one in force; `value: null` without a"
                    + " `foreignAmount` withdraws the figure.")
    public RestResponse<ObservationResponse> reviseObservation(
            @RestPath UUID id, @NotNull @Valid ReviseObservationRequest request) {
        caller.requireRegion(observations.get(id).body().regionId());
        return service.revise(id, request).written("observations", id);
    }
}
