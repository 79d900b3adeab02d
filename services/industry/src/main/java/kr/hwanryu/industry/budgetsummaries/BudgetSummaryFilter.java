package kr.hwanryu.industry.budgetsummaries;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which regions and years are summed up. */
public class BudgetSummaryFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description =
                    "Ids of regions; repeat it for several. By the regions of a day, one that is not in force then"
                            + " is refused.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Budget years (사업연도); repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> budgetYear;

    @RestQuery
    @Pattern(regexp = RegionBasis.PATTERN)
    @Parameter(
            description = "`asReported`, by the regions that reported, as without it; `current` or a day, by those in"
                    + " force then, which predecessors and successors are mapped to.",
            example = RegionBasis.CURRENT)
    public String regionBasis;
}
