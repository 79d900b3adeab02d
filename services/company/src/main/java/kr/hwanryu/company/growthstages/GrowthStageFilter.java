package kr.hwanryu.company.growthstages;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which stages of a company a list shows. */
public class GrowthStageFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Versions of ladders; repeat it for several.")
    public List<@Size(max = 64) String> ladderId;
}
