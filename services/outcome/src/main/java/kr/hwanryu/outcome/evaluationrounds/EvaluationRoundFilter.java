package kr.hwanryu.outcome.evaluationrounds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which rounds a list shows. */
public class EvaluationRoundFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of rounds; repeat it for several.")
    public List<@Size(max = 64) String> id;

    @RestQuery
    @Size(max = 10)
    @Parameter(description = "What was evaluated; repeat it for both.")
    public List<EvaluationSubject> subject;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Years of evaluation (평가연도); repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> evaluationYear;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of regions that took part; repeat it for rounds of any of them.")
    public List<@Size(max = 64) @RegionReference String> regionId;
}
