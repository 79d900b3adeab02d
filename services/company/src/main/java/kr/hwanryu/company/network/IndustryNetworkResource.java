package kr.hwanryu.company.network;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/networks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "networks", description = "Who is tied to whom in an industry.")
class IndustryNetworkResource {

    private final NetworkRepository networks;

    IndustryNetworkResource(NetworkRepository networks) {
        this.networks = networks;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Get the network of an industry",
            description = "The companies of a regional industry and whom each is tied to: its collaborations, the"
                    + " institutions that supported it, the programmes that pay for its projects. At most 500 companies and"
                    + " 500 ties, the older first; `complete` says whether that is all. Answered whole.")
    public IndustryNetworkResponse getIndustryNetwork(
            @RestQuery @NotNull @ReadableId @Parameter(description = "The regional industry.", required = true)
                    String industryId) {
        return networks.ofIndustry(industryId)
                .orElseThrow(() -> ProblemException.with(
                        ProblemType.INVALID_REQUEST,
                        List.of(Fault.inParameter("industryId", "UNKNOWN_REFERENCE", industryId))));
    }
}
