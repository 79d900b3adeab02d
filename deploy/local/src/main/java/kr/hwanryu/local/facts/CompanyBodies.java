package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Facts of the company service as bodies of its requests. */
final class CompanyBodies {

    private CompanyBodies() {}

    /** A ladder; the documents that print it are not among the sources, so it names none. */
    static ObjectNode growthLadder(JsonNode fact) {
        return Fields.of(fact).copy("nameKo", "nameEn").list("stages").body();
    }

    static ObjectNode company(JsonNode fact) {
        return Fields.of(fact)
                .copy("nameKo", "nameEn", "descriptionKo", "siteKo")
                .as("region", "regionId")
                .as("industry", "industryId")
                .as("source", "sourceId")
                .body();
    }

    /** The project that a case study tells of. */
    static ObjectNode project(JsonNode caseStudy, String companyId) {
        return Fields.of(caseStudy.get("project"))
                .with("companyId", companyId)
                .as("programme", "programmeId")
                .copy("topicKo")
                .with("sourceId", caseStudy.get("source"))
                .body();
    }

    /** @param projectId null where the source names no project */
    static ObjectNode caseStudy(JsonNode fact, String companyId, String projectId) {
        return Fields.of(fact)
                .with("companyId", companyId)
                .as("year", "performanceYear")
                .with("projectId", projectId)
                .copy("descriptionKo", "siteKo")
                .list("growth")
                .list("products")
                .list("patents")
                .list("awards", "awards", award -> Fields.of(award)
                        .copy("nameKo", "awardedIn")
                        .as("awardedBy", "awardedById")
                        .body())
                .list("markets")
                .list("support", "support", support -> Fields.of(support)
                        .as("institution", "institutionId")
                        .list("kinds")
                        .body())
                .list("contributionsKo")
                .with("distinctionsKo", distinctions(fact))
                .list("inferred")
                .as("source", "sourceId")
                .body();
    }

    /** A collaboration that a case study names; the source says no more of it than that there is one. */
    static ObjectNode collaboration(JsonNode caseStudy, String companyId, String partnerId) {
        return Fields.of(caseStudy)
                .with("companyId", companyId)
                .with("partnerCompanyId", partnerId)
                .with("kind", "NETWORK")
                .as("year", "performanceYear")
                .as("source", "sourceId")
                .body();
    }

    private static JsonNode distinctions(JsonNode fact) {
        var distinctions = JsonNodeFactory.instance.arrayNode();
        if (fact.has("distinctionKo")) {
            distinctions.add(fact.get("distinctionKo"));
        }
        return distinctions;
    }
}
