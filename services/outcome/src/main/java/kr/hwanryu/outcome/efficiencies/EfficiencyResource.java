package kr.hwanryu.outcome.efficiencies;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.hwanryu.outcome.figures.KeyFilter;
import kr.hwanryu.rest.query.AsOfPageRequest;
import kr.hwanryu.rest.query.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/efficiencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "efficiencies", description = "What was achieved per 100 million won of public money.")
class EfficiencyResource {

    private final EfficiencyService efficiencies;

    EfficiencyResource(EfficiencyService efficiencies) {
        this.efficiencies = efficiencies;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List efficiencies",
            description =
                    "Observed values of indicators whose parts add up (`SUM`), per 100,000,000 won of the public money of"
                            + " the same year; `denominatorKind` says which. While the budgets cannot be read, `value` is null and"
                            + " `reason` is `BUDGET_UNAVAILABLE`; such an answer has no ETag and is not to be kept."
                            + " All pages show the observations of the first, and budgets of now; with `asOf` both are as they were"
                            + " held then, under the indicators of today."
                            + " Sorted by `regionId`, `performanceYear`, `indicatorId`.")
    public Page<EfficiencyResponse> listEfficiencies(
            @Valid @BeanParam KeyFilter filter, @Valid @BeanParam AsOfPageRequest page) {
        return efficiencies.page(filter, page);
    }
}
