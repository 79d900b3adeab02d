package kr.hwanryu.industry.programmes;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which programmes a list shows. */
public class ProgrammeFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of programmes; repeat it for several.")
    public List<@Size(max = 64) String> id;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Kinds, such as `RND`; repeat it for several.")
    public List<@Size(max = 64) String> kind;
}
