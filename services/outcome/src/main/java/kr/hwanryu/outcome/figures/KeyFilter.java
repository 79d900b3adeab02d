package kr.hwanryu.outcome.figures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionReference;
import kr.hwanryu.storage.Select;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which regions, years and indicators a list shows. */
public class KeyFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of regions; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 101)
    @Parameter(description = "Performance years (실적연도); repeat it for several.")
    public List<@Min(2000) @Max(2100) Integer> performanceYear;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of indicators; repeat it for several.")
    public List<@Size(max = 64) String> indicatorId;

    /** Narrows a select whose key columns are under this alias. */
    public Select narrow(Select select, String alias) {
        return select.whereAny(alias + ".region_id", regionId)
                .whereAny(alias + ".performance_year", performanceYear)
                .whereAny(alias + ".indicator_id", indicatorId);
    }
}
