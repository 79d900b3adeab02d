package kr.hwanryu.outcome.indicators;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which indicators a list shows. */
public class IndicatorFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of indicators; repeat it for several.")
    public List<@Size(max = 64) String> id;
}
