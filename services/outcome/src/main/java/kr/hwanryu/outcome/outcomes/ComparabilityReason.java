package kr.hwanryu.outcome.outcomes;

import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.outcome.regions.NotComparable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a component of an outcome is null although parts of it are known.
 *
 * @param of the component
 * @param regionIds the regions that the code speaks of
 */
@Schema(name = "OutcomeComparabilityReason")
public record ComparabilityReason(
        NotComparable code, OutcomeComponent of, @Schema(maxItems = 100) List<@Size(max = 64) String> regionIds) {}
