package kr.hwanryu.company.companies;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.identifiers.RegionReference;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which companies a list shows. */
public class CompanyFilter {

    @RestQuery
    @Size(min = 1, max = 100)
    @Parameter(
            description =
                    "Part of the Korean name, from one syllable on; legal forms (㈜, 주식회사) and spaces do not count.")
    public String q;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Ids of companies; repeat it for several.")
    public List<UUID> id;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Regions; repeat it for several.")
    public List<@Size(max = 64) @RegionReference String> regionId;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Regional industries; repeat it for several.")
    public List<@Size(max = 64) String> industryId;

    @RestQuery
    @Size(max = 12)
    @Pattern(regexp = BusinessNumber.PATTERN)
    @Parameter(description = "Business registration number, with or without hyphens.")
    public String businessNumber;
}
