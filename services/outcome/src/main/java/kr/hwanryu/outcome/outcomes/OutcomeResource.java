package kr.hwanryu.outcome.outcomes;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.hwanryu.rest.query.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes", description = "Value, change, growth and achievement, computed from the figures in force.")
class OutcomeResource {

    private final OutcomeService outcomes;

    OutcomeResource(OutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List outcomes",
            description =
                    "One row per region, year and indicator of which an observation, a target or a printed figure is in force,"
                            + " of one year and of the whole; figures over several years only with `firstYear`, without growth."
                            + " Rates have two decimals, rounded HALF_UP; growth on a zero or negative base, or to a"
                            + " negative value, is no number: `changeKind` says what it is. What was computed from a DERIVED figure is"
                            + " DERIVED. `printed` is what documents printed of the same. With `breakdown` each row lists its"
                            + " parts and adds them up, each dimension by itself and only where the indicator's parts add up."
                            + " With `regionBasis` years before a merger are shown for the merged region, as the sum of all its"
                            + " parts or not at all. All pages show the state of the first; with `asOf`, the figures in force then"
                            + " under the labels, indicators and succession of today."
                            + " Sorted by `regionId`, `performanceYear`, `indicatorId`, and with `firstYear` by that last.")
    public Page<OutcomeResponse> listOutcomes(
            @Valid @BeanParam OutcomeFilter filter, @Valid @BeanParam OutcomePageRequest page) {
        return outcomes.page(filter, page);
    }
}
