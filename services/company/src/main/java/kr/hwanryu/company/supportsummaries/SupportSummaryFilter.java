package kr.hwanryu.company.supportsummaries;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which support is counted. */
public class SupportSummaryFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Regions of the companies; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Regional industries of the companies; repeat it for several.")
    public List<@Size(max = 64) String> industryId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Programmes; repeat it for several.")
    public List<@Size(max = 64) String> programmeId;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Years that the projects ran in; repeat it for several. What is of no known year stays.")
    public List<@Min(2000) @Max(2100) Integer> year;
}
