package kr.hwanryu.company.casestudies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a company brought to market. */
@Schema(name = "Product")
record Product(
        @NotBlank @Size(max = 200) @Schema(examples = "쏘큐") String nameKo,
        @Size(max = 200) @Schema(nullable = true, examples = "SOQU") String nameEn,
        @NotNull ProductKind kind) {}
