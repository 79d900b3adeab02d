package kr.hwanryu.outcome.evaluationrounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class EvaluationRoundRepository {

    private static final String SELECT =
            "select r.*, c.recorded_at from evaluation_round r join change_log c on c.change_no = r.change_no";

    private final Lists lists;

    EvaluationRoundRepository(Lists lists) {
        this.lists = lists;
    }

    Page<EvaluationRoundResponse> page(EvaluationRoundFilter filter, PageRequest page) {
        Select select = select().whereAny("r.id", filter.id)
                .whereAny("r.subject", filter.subject)
                .whereAny("r.evaluation_year", filter.evaluationYear);
        return lists.page(withAny(select, filter.regionId), page, EvaluationRoundResponse::read);
    }

    Optional<Found<EvaluationRoundResponse>> find(String id) {
        return lists.one(select().where("r.id = ?", id), EvaluationRoundResponse::read);
    }

    private static Select withAny(Select rounds, List<String> regionIds) {
        return regionIds == null || regionIds.isEmpty()
                ? rounds
                : rounds.where("r.region_ids && ?", (Object) regionIds.toArray(String[]::new));
    }

    private static Select select() {
        return Select.of(
                SELECT,
                SortKey.integer("evaluationYear", "evaluation_year"),
                SortKey.text("subject", "subject"),
                SortKey.text("id", "id"));
    }
}
