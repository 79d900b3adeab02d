package kr.hwanryu.company.supportsummaries;

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

@Path("/v1/support-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support-summaries", description = "How many companies programmes supported.")
class SupportSummaryResource {

    private final SupportSummaryRepository summaries;

    SupportSummaryResource(SupportSummaryRepository summaries) {
        this.summaries = summaries;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List support summaries",
            description =
                    "One for each region and year that a project of a company there ran in: companies once for each"
                            + " programme (gross), and once (net). A project counts in the years from its start to its end; where"
                            + " one of them is not known, in the other's year alone. Projects of no known year are a row of their"
                            + " own, last in their region, which a filter by `year` keeps, since they may be of it. A company counts"
                            + " where it is today. Sorted by `regionId`, `year`.")
    public Page<SupportSummaryResponse> listSupportSummaries(
            @Valid @BeanParam SupportSummaryFilter filter, @Valid @BeanParam PageRequest page) {
        return summaries.page(filter, page);
    }
}
