package kr.hwanryu.industry.feedback;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.hwanryu.rest.conditional.EntityTags;

/**
 * What one item says; it never changes, since who changes it says something else.
 *
 * @param status of a VERDICT
 * @param exclusionReasonKo of a VERDICT that excludes
 * @param grade of a VERDICT; null where not published
 * @param findingKind of a FINDING
 * @param textKo of a FINDING
 */
@Embeddable
record FeedbackContent(
        @Enumerated(EnumType.STRING) FeedbackKind kind,
        String status,
        String exclusionReasonKo,
        String grade,
        String findingKind,
        String textKo) {

    static FeedbackContent verdict(String status, String exclusionReasonKo, String grade) {
        return new FeedbackContent(FeedbackKind.VERDICT, status, exclusionReasonKo, grade, null, null);
    }

    static FeedbackContent finding(String kind, String textKo) {
        return new FeedbackContent(FeedbackKind.FINDING, null, null, null, kind, textKo);
    }

    /** The same for the same content, and for no other. */
    String key() {
        return EntityTags.hash(Stream.of(kind, status, grade, findingKind, exclusionReasonKo, textKo)
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining("\n")));
    }
}
