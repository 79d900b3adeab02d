package kr.hwanryu.outcome.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class EvaluationRepository {

    private static final String COLUMNS =
            """
            e.*, e.change_no as revision_no, c.recorded_at, c.recorded_by,
            (select g -> 'labelsKo' from jsonb_array_elements(s.grades) g where g ->> 'code' = e.grade) as grade_labels
            from evaluation e
            join change_log c on c.change_no = e.change_no
            left join grade_scale s on s.id = e.grade_scale_id""";

    private static final String SELECT = "select " + COLUMNS;

    /** The first column of this name is the state of the answer, which shows labels of the scale. */
    private static final String ONE = "select greatest(e.change_no, s.change_no) as change_no, " + COLUMNS;

    private final Lists lists;

    EvaluationRepository(Lists lists) {
        this.lists = lists;
    }

    /**
     * A page of verdicts in force.
     *
     * @param draftRegions regions whose drafts may be shown; null for all
     */
    Page<EvaluationResponse> page(EvaluationFilter filter, Collection<String> draftRegions, PageRequest page) {
        Select inForce = Select.of(
                        SELECT,
                        SortKey.text("regionId", "region_id"),
                        SortKey.integer("evaluationYear", "evaluation_year"),
                        SortKey.text("subject", "subject"),
                        SortKey.uuid("id", "id"))
                .where("in_force(e)")
                .whereAny("e.region_id", filter.regionId)
                .whereAny("e.subject", filter.subject)
                .whereAny("e.performance_year", filter.performanceYear)
                .whereAny("e.budget_year", filter.budgetYear)
                .whereAny("e.evaluation_year", filter.evaluationYear)
                .whereAny("e.publication", filter.publicationOrPublished())
                .where(
                        "(e.publication <> 'DRAFT' or e.region_id = any(?))",
                        draftRegions == null ? null : (Object) draftRegions.toArray(String[]::new));
        return lists.page(inForce, page, EvaluationResponse::read);
    }

    /** A page of revisions of one verdict that were recorded in these states, the first one first. */
    Page<EvaluationResponse> history(UUID id, List<Publication> shown, PageRequest page) {
        Select revisions = Select.of(SELECT, SortKey.number("changeNo", "change_no"))
                .where("e.id = ?", id)
                .whereAny("e.publication", shown);
        return lists.page(revisions, page, EvaluationResponse::read);
    }

    /** The revision in force. */
    Optional<Found<EvaluationResponse>> find(UUID id) {
        Select one =
                Select.of(ONE, SortKey.uuid("id", "id")).where("e.id = ?", id).where("in_force(e)");
        return lists.one(one, EvaluationResponse::read);
    }
}
