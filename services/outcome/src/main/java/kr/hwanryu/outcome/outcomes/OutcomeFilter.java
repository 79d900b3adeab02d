package kr.hwanryu.outcome.outcomes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.figures.Dimension;
import kr.hwanryu.outcome.figures.KeyFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which outcomes a list shows, and by what each is broken down. */
public class OutcomeFilter extends KeyFilter {

    @RestQuery
    @Size(max = 101)
    @Parameter(
            description =
                    "First years of figures over several years; with it the list shows such figures only, without it figures"
                            + " of one year only.")
    public List<@Min(2000) @Max(2100) Integer> firstYear;

    @RestQuery
    @Size(max = 5)
    @Parameter(description = "By what outcomes are broken down; repeat it for several. Without it, only the whole.")
    public List<Dimension> breakdown;

    boolean ofSpans() {
        return firstYear != null && !firstYear.isEmpty();
    }

    List<Dimension> dimensions() {
        return breakdown == null ? List.of() : breakdown;
    }
}
