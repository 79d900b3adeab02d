package kr.hwanryu.outcome.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;

/**
 * Reads verdicts as far as the caller may see them: drafts are for those who may write them. Who asks for none is not asked
 * for a token.
 */
@ApplicationScoped
class EvaluationReading {

    /** The scope that drafts are read with. */
    static final String SCOPE = "evaluations:write";

    private static final List<Publication> PUBLIC = List.of(Publication.PUBLISHED, Publication.WITHDRAWN);

    private final EvaluationRepository evaluations;
    private final Caller caller;

    EvaluationReading(EvaluationRepository evaluations, Caller caller) {
        this.evaluations = evaluations;
        this.caller = caller;
    }

    Page<EvaluationResponse> page(EvaluationFilter filter, PageRequest page) {
        if (!filter.publicationOrPublished().contains(Publication.DRAFT)) {
            return evaluations.page(filter, null, page);
        }
        caller.requireScope(SCOPE);
        if (filter.regionId != null) {
            filter.regionId.forEach(caller::requireRegion);
        }
        return untagged(evaluations.page(filter, caller.coversAllRegions() ? null : caller.regions(), page));
    }

    /** The revision in force; 404 where there is none, or one that is not for the caller to see. */
    Found<EvaluationResponse> get(UUID id) {
        return evaluations
                .find(id)
                .filter(found -> maySee(found.body()))
                .orElseThrow(() -> ProblemException.notFound("evaluations", id));
    }

    /**
     * A page of revisions.
     *
     * @param shown none for those that were public, and for all of a draft
     */
    Page<EvaluationResponse> history(UUID id, List<Publication> shown, PageRequest page) {
        boolean unasked = shown == null || shown.isEmpty();
        if (!unasked && shown.contains(Publication.DRAFT)) {
            return drafts(id, shown, page);
        }
        Page<EvaluationResponse> revisions = evaluations.history(id, unasked ? PUBLIC : shown, page);
        // A page without a revision is of no verdict, of a draft, or of one the client has the state of.
        if (revisions.items().isEmpty() && get(id).body().isDraft()) {
            return untagged(evaluations.history(id, unasked ? List.of(Publication.DRAFT) : shown, page));
        }
        return revisions;
    }

    private Page<EvaluationResponse> drafts(UUID id, List<Publication> shown, PageRequest page) {
        caller.requireScope(SCOPE);
        caller.requireRegion(get(id).body().regionId());
        return untagged(evaluations.history(id, shown, page));
    }

    private boolean maySee(EvaluationResponse evaluation) {
        return !evaluation.isDraft() || caller.has(SCOPE) && caller.covers(evaluation.regionId());
    }

    /** Without a tag the answer is kept by nobody: the next one who asks may not see it. */
    private static <T> Page<T> untagged(Page<T> page) {
        return new Page<>(page.items(), page.nextCursor(), page.readAt(), page.total(), null);
    }
}
