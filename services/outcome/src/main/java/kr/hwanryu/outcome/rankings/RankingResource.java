package kr.hwanryu.outcome.rankings;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rankings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rankings", description = "Regions in order of an outcome.")
class RankingResource {

    private final RankingService rankings;

    RankingResource(RankingService rankings) {
        this.rankings = rankings;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List a ranking of regions",
            description =
                    "Every region of which the outcome is known, best first: the highest, or the lowest where the"
                            + " indicator says that lower is better. Equal values share a rank (1, 1, 3). Regions of that year without"
                            + " data are named apart, with the reason. Amounts in foreign currency and figures over several years are never"
                            + " ranked. With `regionBasis` the regions are those of a day, a merged one with the sum of all its parts."
                            + " With `asOf`, the figures in force then under the labels and succession of today. Answered whole.")
    public RankingResponse listRankings(@Valid @BeanParam RankingQuery query) {
        return rankings.rank(query);
    }
}
