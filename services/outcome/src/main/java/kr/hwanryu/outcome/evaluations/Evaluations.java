package kr.hwanryu.outcome.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The verdicts, as other packages may see them. */
@ApplicationScoped
public class Evaluations {

    /**
     * The verdicts in force with these ids, by id, drafts among them. No lock: they are never deleted, and one that is
     * withdrawn later keeps what was built on it.
     */
    public Map<UUID, KnownEvaluation> find(Collection<UUID> ids) {
        return Evaluation.<Evaluation>list("id in ?1 and recording.supersededByNo is null", ids).stream()
                .map(known -> new KnownEvaluation(known.id, known.regionId, known.evaluationYear, known.publication))
                .collect(Collectors.toMap(KnownEvaluation::id, Function.identity()));
    }
}
