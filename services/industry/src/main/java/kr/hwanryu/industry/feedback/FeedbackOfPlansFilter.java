package kr.hwanryu.industry.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which items of all plans a list shows. */
public class FeedbackOfPlansFilter extends FeedbackFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of the regions whose plans the items are for; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Budget years (사업연도) of the plans that the items are for; repeat it for several.")
    public List<@Min(2000) @Max(2101) Integer> planYear;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of the evaluations that say it; repeat it for several.")
    public List<UUID> evaluationId;
}
