package kr.hwanryu.company.network;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.hwanryu.rest.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/companies/{id}/network")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "companies")
class NetworkResource {

    private final NetworkRepository networks;

    NetworkResource(NetworkRepository networks) {
        this.networks = networks;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Get a company's network",
            description =
                    "The company and whom it is tied to: its collaborations, from either side, the institutions that"
                            + " supported it as its case studies tell, and the programmes that pay for its projects. Two steps"
                            + " deep, also whom these companies and institutions are tied to. At most 500 ties, those of the"
                            + " first step first, then the older; `complete` says whether that is all.")
    public NetworkResponse getCompanyNetwork(
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("1")
                    @Min(1)
                    @Max(NetworkRepository.DEPTH)
                    @Parameter(description = "How many steps from the company the network goes.")
                    int depth) {
        return networks.ofCompany(id, depth).orElseThrow(() -> ProblemException.notFound("companies", id));
    }
}
