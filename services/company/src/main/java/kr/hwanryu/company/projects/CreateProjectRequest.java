package kr.hwanryu.company.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kr.hwanryu.company.PartialDate;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project as a client describes it.
 *
 * @param topicKo what it is about, as it is printed
 * @param startedIn year, or year and month; null when it is not known
 * @param endedIn year, or year and month; null when it is not known or not over
 */
@Schema(name = "CreateProject")
record CreateProjectRequest(
        @NotNull UUID companyId,
        @NotNull @ReadableId @Schema(examples = "rnd") String programmeId,
        @NotBlank @Size(max = 500) @Schema(examples = "질화알루미늄 히터블럭 소재") String topicKo,
        @Pattern(regexp = PartialDate.PATTERN) @Schema(nullable = true, maxLength = 7, examples = "2022-03")
                String startedIn,
        @Pattern(regexp = PartialDate.PATTERN) @Schema(nullable = true, maxLength = 7, examples = "2023")
                String endedIn,
        @NotNull @ReadableId @Schema(examples = "kw-economyplus-2024") String sourceId) {

    /** The year that its programme must hold in: the one it began in, or else ended in; null when neither is known. */
    Integer year() {
        PartialDate known = PartialDate.of(startedIn == null ? endedIn : startedIn);
        return known == null ? null : Integer.valueOf(known.year());
    }

    boolean endsBeforeItStarts() {
        return startedIn != null && endedIn != null && new PartialDate(endedIn).isBefore(new PartialDate(startedIn));
    }
}
