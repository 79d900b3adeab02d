package kr.hwanryu.industry.feedback;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which items of one plan a list shows. */
public class FeedbackFilter {

    @RestQuery
    @Size(max = 3)
    @Parameter(description = "States; repeat it for several.")
    public List<FeedbackState> state;

    @RestQuery
    @Size(max = 2)
    @Parameter(description = "Kinds; repeat it for several.")
    public List<FeedbackKind> kind;
}
