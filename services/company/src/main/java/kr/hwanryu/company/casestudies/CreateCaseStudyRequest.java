package kr.hwanryu.company.casestudies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case study as a client describes it. A list that is left out is empty.
 *
 * @param performanceYear the year (실적연도) that the figures are of
 * @param projectId the company's project it came from; null when none was named
 * @param contributionsKo what the company gave its region
 * @param distinctionsKo what sets the company apart
 * @param inferred names of the fields that were inferred, not printed
 */
@Schema(name = "CreateCaseStudy")
record CreateCaseStudyRequest(
        @NotNull UUID companyId,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2023") Integer performanceYear,
        @Schema(nullable = true) UUID projectId,
        @Size(max = 2000) @Schema(nullable = true) String descriptionKo,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid Growth> growth,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Product> products,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Patent> patents,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Award> awards,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Market> markets,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Support> support,
        @Size(max = 50) @Schema(nullable = true) List<@NotBlank @Size(max = 500) String> contributionsKo,
        @Size(max = 50) @Schema(nullable = true) List<@NotBlank @Size(max = 500) String> distinctionsKo,
        @Size(max = 200) @Schema(nullable = true) String siteKo,
        @Size(max = 20) @Schema(nullable = true)
                List<@NotNull @Pattern(regexp = "^[a-zA-Z]+$") @Size(max = 64) String> inferred,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024") String sourceId) {

    CreateCaseStudyRequest {
        growth = orEmpty(growth);
        products = orEmpty(products);
        patents = orEmpty(patents);
        awards = orEmpty(awards);
        markets = orEmpty(markets);
        support = orEmpty(support);
        contributionsKo = orEmpty(contributionsKo);
        distinctionsKo = orEmpty(distinctionsKo);
        inferred = orEmpty(inferred);
    }

    /** What is said to be inferred must be a field of the case study. */
    List<Fault> inferredFaults() {
        Set<String> fields = Arrays.stream(CreateCaseStudyRequest.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return IntStream.range(0, inferred.size())
                .filter(i -> !fields.contains(inferred.get(i)))
                .mapToObj(i -> Fault.inBody("/inferred/" + i, "NOT_A_FIELD", inferred.get(i)))
                .toList();
    }

    private static <T> List<T> orEmpty(List<T> values) {
        return values == null ? List.of() : values;
    }
}
