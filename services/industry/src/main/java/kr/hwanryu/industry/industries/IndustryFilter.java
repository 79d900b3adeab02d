package kr.hwanryu.industry.industries;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which industries a list shows. */
public class IndustryFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of industries; repeat it for several.")
    public List<@Size(max = 64) String> id;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of regions; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Categories, such as `CORE`; repeat it for several.")
    public List<@Size(max = 64) String> category;

    @RestQuery
    @Min(2000)
    @Max(2100)
    @Parameter(description = "A year in which the industry is in force.")
    public Integer validIn;
}
