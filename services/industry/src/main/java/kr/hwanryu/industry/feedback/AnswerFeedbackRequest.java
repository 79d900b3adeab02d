package kr.hwanryu.industry.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to one item.
 *
 * @param textKo what the plan makes of it
 * @param decisionId the decision of a council of the region that it rests on; null where there was none
 */
@Schema(name = "AnswerFeedback")
record AnswerFeedbackRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "기업 수요조사를 앞당겨 사업화 지원 비중을 높인다.") String textKo,
        @Schema(nullable = true) UUID decisionId) {}
