package kr.hwanryu.company.projects;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which projects a list shows. */
public class ProjectFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Companies; repeat it for several.")
    public List<UUID> companyId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Programmes; repeat it for several.")
    public List<@Size(max = 64) String> programmeId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Regions of the companies; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;
}
