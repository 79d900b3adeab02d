package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Loads what the outcome service owns: indicators, observations, scales, rounds, evaluations, incentives. */
final class OutcomeFacts {

    private final Facts facts;
    private final Api api;
    private final Loading loading;
    private final Map<Verdict, String> evaluationIds = new ConcurrentHashMap<>();

    /** What an evaluation is known by. */
    private record Verdict(String region, String subject, int evaluationYear) {

        static Verdict of(JsonNode fact, String subject) {
            return new Verdict(
                    fact.get("region").asText(),
                    subject,
                    fact.get("evaluationYear").asInt());
        }
    }

    OutcomeFacts(Facts facts, Api api, Loading loading) {
        this.facts = facts;
        this.api = api;
        this.loading = loading;
    }

    void loadIndicators() {
        loading.atOnce(
                "indicators",
                facts.of("indicators"),
                f -> api.put("/v1/indicators/" + f.get("id").asText(), OutcomeBodies.indicator(f)));
    }

    void load() {
        List<JsonNode> observations = new ArrayList<>();
        facts.of("observations").forEach(fact -> observations.addAll(OutcomeBodies.observations(fact)));
        loading.atOnce("observations", observations, body -> api.post("/v1/observations", body)
                .isPresent());
        // One scale ends before the next begins.
        loading.inOrder(
                "grade scales",
                facts.of("gradeScales"),
                f -> api.put("/v1/grade-scales/" + f.get("id").asText(), OutcomeBodies.gradeScale(f)));
        loading.inOrder(
                "evaluation rounds",
                facts.of("evaluationRounds"),
                f -> api.put("/v1/evaluation-rounds/" + f.get("id").asText(), OutcomeBodies.evaluationRound(f)));
        loading.atOnce("evaluations", facts.of("evaluations"), this::writeEvaluation);
        loading.atOnce("incentives", facts.of("incentives"), this::writeIncentive);
    }

    private boolean writeEvaluation(JsonNode fact) {
        Verdict verdict = Verdict.of(fact, fact.get("subject").asText());
        Optional<String> created = api.post("/v1/evaluations", OutcomeBodies.evaluation(fact));
        created.or(() -> published(verdict)).ifPresent(id -> evaluationIds.put(verdict, id));
        return created.isPresent();
    }

    /** The verdict that is there already, unless it has been withdrawn since. */
    private Optional<String> published(Verdict verdict) {
        return api.find(
                "/v1/evaluations?regionId=" + verdict.region() + "&subject=" + verdict.subject() + "&evaluationYear="
                        + verdict.evaluationYear(),
                evaluation -> true);
    }

    /** Only what is published earns an incentive; the one of a withdrawn verdict stays as it is. */
    private boolean writeIncentive(JsonNode fact) {
        List<String> evaluations = new ArrayList<>();
        for (JsonNode subject : fact.get("for")) {
            String id = evaluationIds.get(Verdict.of(fact, subject.asText()));
            if (id == null) {
                return false;
            }
            evaluations.add(id);
        }
        return api.post("/v1/incentives", OutcomeBodies.incentive(fact, evaluations))
                .isPresent();
    }
}
