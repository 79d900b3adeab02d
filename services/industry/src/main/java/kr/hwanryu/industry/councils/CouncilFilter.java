package kr.hwanryu.industry.councils;

import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which councils a list shows. */
public class CouncilFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of councils; repeat it for several.")
    public List<@Size(max = 64) String> id;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of regions; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Kinds, such as `FORUM`; repeat it for several.")
    public List<@Size(max = 64) String> kind;
}
