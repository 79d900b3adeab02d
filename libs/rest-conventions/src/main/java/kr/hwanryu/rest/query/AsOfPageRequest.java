package kr.hwanryu.rest.query;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list over revisions takes besides: the instant whose state it shows. */
public class AsOfPageRequest extends PageRequest {

    /** Said of every parameter that asks for a past state. */
    public static final String AS_OF =
            "An instant that is past: the answer is what this system held then, corrections that"
                    + " came later left out. Without it, what it holds now. The `readAt` of an answer is an instant that always"
                    + " brings the same state again; an instant of the last moments may still gain a change that is being committed.";

    @RestQuery
    @PastOrPresent
    @Parameter(description = AS_OF)
    public Instant asOf;

    @Override
    public Instant asOf() {
        return asOf;
    }
}
