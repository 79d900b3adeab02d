package kr.hwanryu.industry.budgets;

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
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.AsOfPageRequest;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budgets", description = "The money of a plan, line by line, every correction kept.")
class BudgetResource {

    private final BudgetRepository budgets;
    private final BudgetService service;

    BudgetResource(BudgetRepository budgets, BudgetService service) {
        this.budgets = budgets;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List budget lines",
            description = "The revisions in force. All pages show the state that the first one showed."
                    + " A withdrawn line is listed without amounts. Sorted by `regionId`, `budgetYear`, `id`.")
    public Page<BudgetResponse> listBudgets(
            @Valid @BeanParam BudgetFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return budgets.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a budget line", description = "The revision in force.")
    public RestResponse<BudgetResponse> getBudget(@RestPath UUID id) {
        return budgets.get(id).ok();
    }

    @POST
    @Idempotent
    @PermissionsAllowed("budgets:write")
    @Operation(
            summary = "Record a budget line",
            description =
                    "A leaf of a plan's budget, with at least one amount. Programme and industry must be in force in"
                            + " the plan's year, and the industry of the plan's region or shared with it.")
    public RestResponse<BudgetResponse> createBudget(@NotNull @Valid CreateBudgetRequest request) {
        Found<BudgetResponse> budget = service.create(request);
        return budget.written("budgets", budget.body().id());
    }

    @GET
    @Path("/{id}/revisions")
    @PermitAll
    @Operation(
            summary = "List the revisions of a budget line",
            description = "All that were ever recorded, oldest first. Sorted by `changeNo`.")
    public Page<BudgetResponse> listBudgetRevisions(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return budgets.revisions(id, page);
    }

    @POST
    @Idempotent
    @Path("/{id}/revisions")
    @PermissionsAllowed("budgets:write")
    @Operation(
            summary = "Revise or withdraw a budget line",
            description =
                    "Puts a revision in the place of the one in force. Both amounts are stated; null for both withdraws"
                            + " the line.")
    public RestResponse<BudgetResponse> reviseBudget(@RestPath UUID id, @NotNull @Valid ReviseBudgetRequest request) {
        return service.revise(id, request).written("budgets", id);
    }
}
