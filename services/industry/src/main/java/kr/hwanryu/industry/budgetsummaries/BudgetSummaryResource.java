package kr.hwanryu.industry.budgetsummaries;

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

@Path("/v1/budget-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget-summaries", description = "What the lines of a year add up to, beside what was printed.")
class BudgetSummaryResource {

    private final BudgetSummaryRepository summaries;

    BudgetSummaryResource(BudgetSummaryRepository summaries) {
        this.summaries = summaries;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List budget summaries",
            description =
                    "One for each region and budget year of which anything is known. Sums are of REGULAR lines; a sum"
                            + " of which a part is unknown is null, never 0. Sorted by `regionId`, `budgetYear`.")
    public Page<BudgetSummaryResponse> listBudgetSummaries(
            @Valid @BeanParam BudgetSummaryFilter filter, @Valid @BeanParam PageRequest page) {
        return summaries.page(filter, page);
    }
}
