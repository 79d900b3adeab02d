package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What documents printed, as bodies of requests to record it as claims. */
final class ClaimBodies {

    private ClaimBodies() {}

    static ObjectNode total(JsonNode fact) {
        return Fields.of(fact)
                .with("kind", "TOTAL")
                .as("region", "regionId")
                .as("year", "budgetYear")
                .copy("fundSource", "measure")
                .as("totalKrw", "value")
                .copy("roundedTo")
                .as("source", "sourceId")
                .body();
    }

    static ObjectNode achievementRate(JsonNode fact) {
        return ofIndicator(fact, "ACHIEVEMENT_RATE").as("percent", "value").body();
    }

    static ObjectNode efficiency(JsonNode fact) {
        return ofIndicator(fact, "EFFICIENCY").copy("perKrw", "value").body();
    }

    static ObjectNode change(JsonNode fact) {
        return ofIndicator(fact, "CHANGE").as("change", "value").body();
    }

    private static Fields ofIndicator(JsonNode fact, String kind) {
        return Fields.of(fact)
                .with("kind", kind)
                .as("region", "regionId")
                .as("year", "performanceYear")
                .as("indicator", "indicatorId")
                .copy("roundedTo")
                .as("source", "sourceId");
    }
}
