package kr.hwanryu.outcome.evaluations;

import java.util.UUID;

/** A verdict as an incentive needs it. */
public record KnownEvaluation(UUID id, String regionId, int evaluationYear, Publication publication) {

    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    /** Whether one who writes for this region may know of it. */
    public boolean isKnownTo(String region) {
        return publication != Publication.DRAFT || regionId.equals(region);
    }
}
