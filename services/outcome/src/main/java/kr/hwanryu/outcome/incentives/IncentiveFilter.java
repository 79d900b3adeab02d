package kr.hwanryu.outcome.incentives;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which incentives a list shows. */
public class IncentiveFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of regions; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Years of evaluation (평가연도); repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> evaluationYear;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Budget years (사업연도) that the money goes into; repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> budgetYear;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of evaluations that earned the money; repeat it for several.")
    public List<UUID> evaluationId;
}
