package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Facts of the outcome service as bodies of its requests. */
final class OutcomeBodies {

    private OutcomeBodies() {}

    static ObjectNode indicator(JsonNode fact) {
        return Fields.of(fact)
                .copy("nameKo", "nameEn", "unit", "decimals", "higherIsBetter", "aggregation")
                .list("groups")
                .body();
    }

    /** One body for the figure, and one for each part that the source breaks it down into. */
    static List<ObjectNode> observations(JsonNode fact) {
        List<ObjectNode> bodies = new ArrayList<>(List.of(figure(fact).body()));
        fact.path("breakdown").properties().forEach(part -> {
            ObjectNode breakdown = JsonNodeFactory.instance.objectNode();
            breakdown.put("dimension", "PROGRAMME_KIND").put("id", part.getKey());
            bodies.add(figure(fact)
                    .with("breakdown", breakdown)
                    .with("value", part.getValue())
                    .body());
        });
        return bodies;
    }

    private static Fields figure(JsonNode fact) {
        Fields fields = Fields.of(fact)
                .as("region", "regionId")
                .as("year", "performanceYear")
                .as("indicator", "indicatorId")
                .copy("firstYear", "value", "basis", "roundedTo")
                .as("source", "sourceId");
        return fact.has("derivation") ? fields.with("derivation", derivation(fact.get("derivation"))) : fields;
    }

    private static ObjectNode derivation(JsonNode fact) {
        return Fields.of(fact)
                .copy("expression")
                .list("fromClaims", "fromClaims", claim -> Fields.of(claim)
                        .copy("kind", "performanceYear")
                        .as("region", "regionId")
                        .as("indicator", "indicatorId")
                        .body())
                .body();
    }

    static ObjectNode gradeScale(JsonNode fact) {
        return Fields.of(fact)
                .copy("nameKo", "nameEn", "validFromYear", "validToYear", "subjects", "grades")
                .as("source", "sourceId")
                .body();
    }

    static ObjectNode evaluationRound(JsonNode fact) {
        return Fields.of(fact)
                .copy("subject", "evaluationYear", "noteKo")
                .as("gradeScale", "gradeScaleId")
                .as("regions", "regionIds")
                .as("source", "sourceId")
                .body();
    }

    /** What was printed is public already. */
    static ObjectNode evaluation(JsonNode fact) {
        Fields fields = Fields.of(fact)
                .as("region", "regionId")
                .copy("subject", "budgetYear", "performanceYear", "evaluationYear", "grade")
                .with("scores", scores(fact))
                .list("findings")
                .with("publication", "PUBLISHED")
                .as("source", "sourceId");
        if (fact.has("achievementRank")) {
            ObjectNode rank = JsonNodeFactory.instance.objectNode();
            rank.set("value", fact.get("achievementRank"));
            fields.with("rank", rank.put("by", "ACHIEVEMENT"));
        }
        return fields.body();
    }

    private static JsonNode scores(JsonNode fact) {
        var scores = JsonNodeFactory.instance.arrayNode();
        if (fact.has("quantitativeScore")) {
            scores.add(Fields.of(fact)
                    .with("kind", "QUANTITATIVE")
                    .as("quantitativeScore", "value")
                    .as("quantitativeMax", "maximum")
                    .as("nationalAverageScore", "nationalAverage")
                    .body());
        }
        return scores;
    }

    static ObjectNode incentive(JsonNode fact, List<String> evaluationIds) {
        var ids = JsonNodeFactory.instance.arrayNode();
        evaluationIds.forEach(ids::add);
        return Fields.of(fact)
                .as("region", "regionId")
                .copy("evaluationYear")
                .with("evaluationIds", ids)
                .copy("amountKrw", "roundedTo", "budgetYear")
                .as("source", "sourceId")
                .body();
    }
}
