package kr.hwanryu.company.growthstages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows that a company is of a stage, and where it is printed. */
@Schema(name = "GrowthEvidence")
record Evidence(
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 500) @Schema(examples = "지역스타기업 선정") String textKo,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024") String sourceId) {}
