package kr.hwanryu.industry.sources;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which sources a list shows. */
public class SourceFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of sources; repeat it for several.")
    public List<@Size(max = 64) String> id;
}
