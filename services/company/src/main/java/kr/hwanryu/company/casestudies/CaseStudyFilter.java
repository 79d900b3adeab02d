package kr.hwanryu.company.casestudies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which case studies a list shows. */
public class CaseStudyFilter {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Companies; repeat it for several.")
    public List<UUID> companyId;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Regions of the companies; repeat it for several.")
    public List<@ReadableId String> regionId;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Regional industries of the companies; repeat it for several.")
    public List<@ReadableId String> industryId;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Years that the figures are of; repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> performanceYear;
}
