package kr.hwanryu.company.network;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.hwanryu.rest.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

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
            description = "The company and whom it is directly tied to: its collaborations, from either side, and the"
                    + " institutions that supported it as its case studies tell. At most 500 ties.")
    public NetworkResponse getCompanyNetwork(@RestPath UUID id) {
        return networks.find(id).orElseThrow(() -> ProblemException.notFound("companies", id));
    }
}
