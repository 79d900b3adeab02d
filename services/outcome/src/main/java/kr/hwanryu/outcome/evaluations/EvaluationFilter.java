package kr.hwanryu.outcome.evaluations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which verdicts a list shows. */
public class EvaluationFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of regions; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 10)
    @Parameter(description = "What was evaluated; repeat it for both.")
    public List<EvaluationSubject> subject;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Performance years (실적연도) that were evaluated; repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> performanceYear;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Budget years (사업연도) whose plans were evaluated; repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> budgetYear;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Years of evaluation (평가연도); repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> evaluationYear;

    @RestQuery
    @Size(max = 10)
    @Parameter(
            description = "`PUBLISHED` where it is left out; repeat it for several. `DRAFT` needs the scope"
                    + " `evaluations:write` and shows drafts of the token's regions.")
    public List<Publication> publication;

    List<Publication> publicationOrPublished() {
        return publication == null || publication.isEmpty() ? List.of(Publication.PUBLISHED) : publication;
    }
}
