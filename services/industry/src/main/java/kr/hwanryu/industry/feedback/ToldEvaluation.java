package kr.hwanryu.industry.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What we read of an evaluation that the outcome service tells of.
 *
 * @param budgetYear of a PLAN; null otherwise
 * @param performanceYear of a PERFORMANCE; null otherwise
 * @param grade null where not published
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ToldEvaluation(
        UUID id,
        String regionId,
        String subject,
        Integer budgetYear,
        Integer performanceYear,
        int evaluationYear,
        String status,
        String exclusionReasonKo,
        String grade,
        List<Finding> findings) {

    /** What the evaluators found. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Finding(String kind, String textKo) {}

    public ToldEvaluation {
        findings = findings == null ? List.of() : findings;
    }

    /** What it says to the next plan: its verdict, then each finding. What it says twice is one thing to answer. */
    Set<FeedbackContent> contents() {
        Set<FeedbackContent> contents = new LinkedHashSet<>();
        contents.add(FeedbackContent.verdict(status, exclusionReasonKo, grade));
        findings.forEach(finding -> contents.add(FeedbackContent.finding(finding.kind(), finding.textKo())));
        return contents;
    }
}
