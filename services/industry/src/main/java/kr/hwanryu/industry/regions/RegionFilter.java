package kr.hwanryu.industry.regions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which regions a list shows. */
public class RegionFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Regions, by id or by a code with its scheme (`MOIS:51`); repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> id;

    @RestQuery
    @Pattern(regexp = "^(MOIS|KOSTAT|ISO3166-2):[0-9A-Z-]{1,12}$")
    @Parameter(description = "A code with its scheme, `SCHEME:CODE`.", example = "MOIS:51")
    public String code;

    @RestQuery
    @Parameter(description = "The day on which the code, or without one the region, is in force.")
    public LocalDate on;

    @RestQuery
    @Min(2000)
    @Max(2100)
    @Parameter(description = "A year in some part of which the region is there.")
    public Integer validIn;

    String scheme() {
        return code == null ? null : code.substring(0, code.indexOf(':'));
    }

    String codeOfScheme() {
        return code == null ? null : code.substring(code.indexOf(':') + 1);
    }
}
