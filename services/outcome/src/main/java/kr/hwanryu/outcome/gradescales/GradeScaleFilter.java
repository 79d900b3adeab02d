package kr.hwanryu.outcome.gradescales;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which scales a list shows. */
public class GradeScaleFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of scales; repeat it for several.")
    public List<@Size(max = 64) String> id;

    @RestQuery
    @Parameter(description = "What is evaluated on the scale.")
    public EvaluationSubject subject;

    @RestQuery
    @Min(2000)
    @Max(2100)
    @Parameter(description = "A year of evaluation (평가연도): only scales that hold in it.")
    public Integer validIn;
}
