package kr.hwanryu.industry.budgetsummaries;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.hwanryu.rest.query.AsOfPageRequest;
import kr.hwanryu.rest.query.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/budget-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget-summaries", description = "What the lines of a year add up to, beside what was printed.")
class BudgetSummaryResource {

    private final BudgetSummaryService summaries;

    BudgetSummaryResource(BudgetSummaryService summaries) {
        this.summaries = summaries;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List budget summaries",
            description =
                    "One for each region and budget year of which anything is known. Sums are of REGULAR lines; a sum"
                            + " of which a part is unknown is null, never 0. By the regions of a day (`regionBasis`), a"
                            + " region that others merged into is summed up where every part of it that was there in"
                            + " the year has the figure, else the figure is null and `comparabilityReasons` say why; printed totals"
                            + " are not summed up; a region that ended without a successor is not shown. With `asOf`,"
                            + " lines, totals and the being there of plans are of that instant, while regions and the"
                            + " hierarchy of programmes are as described now. Sorted by `regionId`, `budgetYear`.")
    public Page<BudgetSummaryResponse> listBudgetSummaries(
            @Valid @BeanParam BudgetSummaryFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return summaries.page(filter, page);
    }
}
