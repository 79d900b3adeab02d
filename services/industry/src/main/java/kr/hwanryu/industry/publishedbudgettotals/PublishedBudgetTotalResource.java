package kr.hwanryu.industry.publishedbudgettotals;

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

@Path("/v1/published-budget-totals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "published-budget-totals", description = "The totals that documents print, each beside the others.")
class PublishedBudgetTotalResource {

    private static final String COLLECTION = "published-budget-totals";

    private final PublishedBudgetTotalRepository totals;
    private final PublishedBudgetTotalService service;
    private final Caller caller;

    PublishedBudgetTotalResource(
            PublishedBudgetTotalRepository totals, PublishedBudgetTotalService service, Caller caller) {
        this.totals = totals;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List published budget totals",
            description = "The revisions in force. All pages show the state that the first one showed."
                    + " A withdrawn total is listed without its amount. Sorted by `regionId`, `budgetYear`, `id`.")
    public Page<PublishedBudgetTotalResponse> listPublishedBudgetTotals(
            @Valid @BeanParam PublishedBudgetTotalFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return totals.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a published budget total", description = "The revision in force.")
    public RestResponse<PublishedBudgetTotalResponse> getPublishedBudgetTotal(@RestPath UUID id) {
        return totals.get(id).ok();
    }

    @POST
    @Idempotent
    @PermissionsAllowed("budgets:write")
    @Operation(
            summary = "Record a published budget total",
            description = "What one source prints. Totals of several sources stand beside each other.")
    public RestResponse<PublishedBudgetTotalResponse> createPublishedBudgetTotal(
            @NotNull @Valid CreatePublishedBudgetTotalRequest request) {
        caller.requireRegion(request.regionId());
        Found<PublishedBudgetTotalResponse> total = service.create(request);
        return total.written(COLLECTION, total.body().id());
    }

    @GET
    @Path("/{id}/revisions")
    @PermitAll
    @Operation(
            summary = "List the revisions of a published budget total",
            description = "All that were ever recorded, oldest first. Sorted by `changeNo`.")
    public Page<PublishedBudgetTotalResponse> listPublishedBudgetTotalRevisions(
            @RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return totals.revisions(id, page);
    }

    @POST
    @Idempotent
    @Path("/{id}/revisions")
    @PermissionsAllowed("budgets:write")
    @Operation(
            summary = "Revise or withdraw a published budget total",
            description = "Puts a revision in the place of the one in force; `totalKrw: null` withdraws the total.")
    public RestResponse<PublishedBudgetTotalResponse> revisePublishedBudgetTotal(
            @RestPath UUID id, @NotNull @Valid RevisePublishedBudgetTotalRequest request) {
        caller.requireRegion(totals.get(id).body().regionId());
        return service.revise(id, request).written(COLLECTION, id);
    }
}
