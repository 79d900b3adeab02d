package kr.hwanryu.rest.query;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list over revisions takes besides: the instant whose state it shows. */
public class AsOfPageRequest extends PageRequest {

    @RestQuery
    @Parameter(
            description = "An instant: the answer is what this system held then, corrections that came later left out."
                    + " Without it, what it holds now.")
    public Instant asOf;

    @Override
    public Instant asOf() {
        return asOf;
    }
}
