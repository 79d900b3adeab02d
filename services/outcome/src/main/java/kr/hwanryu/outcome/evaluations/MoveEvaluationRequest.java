package kr.hwanryu.outcome.evaluations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step in the publication of a verdict.
 *
 * @param to PUBLISHED from DRAFT, WITHDRAWN from PUBLISHED
 * @param reason why; a withdrawal needs one
 */
@Schema(name = "CreateEvaluationTransition")
record MoveEvaluationRequest(
        @NotNull Publication to,
        @Size(min = 1, max = 1000) @Schema(nullable = true, examples = "집계 오류") String reason) {

    List<Fault> faults() {
        boolean silent = reason == null || reason.isBlank();
        return to == Publication.WITHDRAWN && silent
                ? List.of(Fault.inBody("/reason", "WITHDRAWAL_REASON_MISSING"))
                : List.of();
    }
}
