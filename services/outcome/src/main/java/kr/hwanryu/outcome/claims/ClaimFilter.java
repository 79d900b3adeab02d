package kr.hwanryu.outcome.claims;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionReference;
import kr.hwanryu.storage.Select;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which claims a list shows. */
public class ClaimFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of regions; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Budget years (사업연도), which only a TOTAL has; repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> budgetYear;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Performance years (실적연도), which a TOTAL has not; repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> performanceYear;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "What the number was printed as; repeat it for several.")
    public List<ClaimKind> kind;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of indicators; repeat it for several.")
    public List<@Size(max = 64) String> indicatorId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of the documents; repeat it for several.")
    public List<@Size(max = 64) String> sourceId;

    @RestQuery
    @Size(max = 10)
    @Parameter(
            description = "How it compares with what we hold, which a withdrawn claim does not; repeat it for several.")
    public List<Verdict> verdict;

    /** Narrows a select by all but the verdict, which no database knows. */
    Select narrow(Select select) {
        return select.whereAny("c.region_id", regionId)
                .whereAny("c.budget_year", budgetYear)
                .whereAny("c.performance_year", performanceYear)
                .whereAny("c.kind", kind)
                .whereAny("c.indicator_id", indicatorId)
                .whereAny("c.source_id", sourceId);
    }

    boolean asksForVerdicts() {
        return verdict != null && !verdict.isEmpty();
    }

    boolean wants(Judgement judgement) {
        return !asksForVerdicts() || verdict.contains(judgement.verdict());
    }
}
