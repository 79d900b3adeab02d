package kr.hwanryu.company.casestudies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which case studies a list shows. */
public class CaseStudyFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Companies; repeat it for several.")
    public List<UUID> companyId;

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description =
                    "Regions that the companies were in when the case studies were written; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description =
                    "Regional industries that the companies were of when the case studies were written; repeat it for several.")
    public List<@Size(max = 64) String> industryId;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Years that the figures are of; repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> performanceYear;
}
