package kr.hwanryu.company.collaborations;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which collaborations a list shows. */
public class CollaborationFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Companies that are either party; repeat it for several.")
    public List<UUID> companyId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Regions of either party; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "How they work together; repeat it for several.")
    public List<CollaborationKind> kind;
}
