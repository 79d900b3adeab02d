package kr.hwanryu.outcome.rankings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import kr.hwanryu.outcome.regions.RegionBases;
import kr.hwanryu.rest.query.AsOfPageRequest;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which ranking is asked for. */
public class RankingQuery {

    @RestQuery
    @NotNull
    @ReadableId
    @Parameter(description = "The indicator.", required = true)
    public String indicatorId;

    @RestQuery
    @NotNull
    @Min(2000)
    @Max(2100)
    @Parameter(description = "The performance year (실적연도).", required = true)
    public Integer performanceYear;

    @RestQuery
    @DefaultValue("value")
    @Parameter(description = "What regions are ranked by.")
    RankedBy by;

    @RestQuery
    @Pattern(regexp = RegionBases.PATTERN)
    @Parameter(description = RegionBases.DESCRIPTION)
    public String regionBasis;

    @RestQuery
    @PastOrPresent
    @Parameter(description = AsOfPageRequest.AS_OF)
    public Instant asOf;

    String identity() {
        return "rankings " + indicatorId + ' ' + performanceYear + ' ' + by + ' ' + asOf;
    }
}
