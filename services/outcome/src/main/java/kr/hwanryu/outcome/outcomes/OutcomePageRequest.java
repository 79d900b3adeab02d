package kr.hwanryu.outcome.outcomes;

import jakarta.validation.constraints.Pattern;
import kr.hwanryu.outcome.regions.RegionBases;
import kr.hwanryu.outcome.regions.ShownRegions;
import kr.hwanryu.rest.query.AsOfPageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A page of outcomes: of an instant, and for which regions. */
public class OutcomePageRequest extends AsOfPageRequest {

    @RestQuery
    @Pattern(regexp = RegionBases.PATTERN)
    @Parameter(description = RegionBases.DESCRIPTION)
    public String regionBasis;

    private String regions = "";

    /** Binds cursor and tag to the regions that are shown: today's may be others tomorrow, without a change here. */
    void show(ShownRegions shown) {
        regions = shown.state();
    }

    @Override
    public String fingerprint() {
        return super.fingerprint() + regions;
    }

    @Override
    public String identity() {
        return super.identity() + regions;
    }
}
