package kr.hwanryu.company.growthladders;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which growth ladders a list shows. */
public class GrowthLadderFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of ladders; repeat it for several.")
    public List<@Size(max = 64) String> id;

    @RestQuery
    @Min(2000)
    @Max(2100)
    @Parameter(description = "A year in which stages are given by the ladder.")
    public Integer validIn;
}
