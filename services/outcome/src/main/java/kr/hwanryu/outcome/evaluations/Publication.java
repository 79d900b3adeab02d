package kr.hwanryu.outcome.evaluations;

import java.util.Optional;
import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a verdict is known. It goes one way, except that who restates a withdrawn verdict publishes it again. */
@Schema(
        name = "EvaluationPublication",
        description =
                "`DRAFT`: shown to those who may write it. `PUBLISHED`: public. `WITHDRAWN`: was public and no longer"
                        + " holds. More may be added.")
public enum Publication {
    @Label(ko = "초안", en = "draft")
    DRAFT,
    @Label(ko = "공표", en = "published")
    PUBLISHED,
    @Label(ko = "철회됨", en = "withdrawn")
    WITHDRAWN;

    /** Whether a transition leads there; a correction is none. */
    boolean mayBecome(Publication next) {
        return this == DRAFT && next == PUBLISHED || this == PUBLISHED && next == WITHDRAWN;
    }

    /** What a verdict is once it was restated. */
    Publication restated() {
        return this == DRAFT ? DRAFT : PUBLISHED;
    }

    /**
     * What others are told of a revision; nothing of a draft.
     *
     * @param before what the verdict was; null where this is its first revision
     */
    Optional<String> factAfter(Publication before) {
        return switch (this) {
            case DRAFT -> Optional.empty();
            case PUBLISHED -> Optional.of(before == PUBLISHED ? "corrected" : "published");
            case WITHDRAWN -> Optional.of("withdrawn");
        };
    }
}
