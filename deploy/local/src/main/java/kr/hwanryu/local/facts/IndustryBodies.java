package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Facts of the industry service as bodies of its requests. */
final class IndustryBodies {

    private IndustryBodies() {}

    static ObjectNode source(JsonNode fact) {
        return Fields.of(fact).copy("title", "publisher", "publishedOn", "url").body();
    }

    static ObjectNode region(JsonNode fact) {
        return Fields.of(fact)
                .copy("nameKo", "nameEn", "validFrom", "validTo")
                .list("codes")
                .list("succeeds")
                .body();
    }

    static ObjectNode institution(JsonNode fact) {
        return Fields.of(fact)
                .copy("nameKo", "nameEn", "kind")
                .as("region", "regionId")
                .as("source", "sourceId")
                .body();
    }

    static ObjectNode council(JsonNode fact) {
        return Fields.of(fact)
                .copy("nameKo", "nameEn", "kind")
                .as("region", "regionId")
                .list("members", "memberIds")
                .list("tiers", "tiers", tier -> Fields.of(tier)
                        .copy("order", "nameKo")
                        .as("institution", "institutionId")
                        .body())
                .as("source", "sourceId")
                .body();
    }

    static ObjectNode programme(JsonNode fact) {
        return Fields.of(fact)
                .copy("nameKo", "nameEn", "kind", "parentId", "validFromYear", "validToYear")
                .as("source", "sourceId")
                .body();
    }

    static ObjectNode industry(JsonNode fact) {
        return Fields.of(fact)
                .copy("nameKo", "nameEn", "category", "cooperation", "validFromYear", "validToYear")
                .as("region", "regionId")
                .list("partnerRegions", "partnerRegionIds")
                .as("partnerSource", "partnerSourceId")
                .list("succeeds")
                .list("inferred")
                .as("source", "sourceId")
                .body();
    }

    /** The stage is null, not the default: all that we know of these plans, we know from publications. */
    static ObjectNode plan(JsonNode fact) {
        return Fields.of(fact)
                .as("region", "regionId")
                .as("year", "budgetYear")
                .with("stage", NullNode.getInstance())
                .copy("visionKo", "goalKo")
                .list("strategiesKo")
                .as("source", "sourceId")
                .body();
    }

    static ObjectNode budgetLine(JsonNode fact, String planId) {
        return Fields.of(fact)
                .with("planId", planId)
                .copy("fundSource", "roundedTo")
                .as("amountKrw", "plannedKrw")
                .as("source", "sourceId")
                .body();
    }

    static ObjectNode publishedTotal(JsonNode fact) {
        return Fields.of(fact)
                .as("region", "regionId")
                .as("year", "budgetYear")
                .copy("totalKrw", "roundedTo")
                .as("source", "sourceId")
                .body();
    }
}
