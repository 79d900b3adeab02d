package kr.hwanryu.company.casestudies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A patent of a company.
 *
 * @param number of the application or registration; null where it was not printed
 */
@Schema(name = "Patent")
record Patent(
        @NotBlank @Size(max = 500) @Schema(examples = "질화알루미늄 히터블럭 소재") String topicKo,
        @NotNull PatentStatus status,
        @Size(max = 32) @Schema(nullable = true) String number) {}
