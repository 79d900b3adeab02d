package kr.hwanryu.outcome.outcomes;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.hwanryu.outcome.figures.KeyFilter;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes", description = "Value, change, growth and achievement, computed from the figures in force.")
class OutcomeResource {

    private final OutcomeRepository outcomes;

    OutcomeResource(OutcomeRepository outcomes) {
        this.outcomes = outcomes;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List outcomes",
            description =
                    "One row per region, year and indicator of which an observation or a target is in force, of one year"
                            + " and of the whole. Rates have two decimals, rounded HALF_UP; growth on a zero or negative base, or to a"
                            + " negative value, is no number: `changeKind` says what it is. What was computed from a DERIVED figure is"
                            + " DERIVED. Sorted by `regionId`, `performanceYear`, `indicatorId`.")
    public Page<OutcomeResponse> listOutcomes(@Valid @BeanParam KeyFilter filter, @Valid @BeanParam PageRequest page) {
        return outcomes.page(filter, page);
    }
}
