package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads what the company service owns: growth ladders, companies, projects, case studies, collaborations. */
final class CompanyFacts {

    private final Facts facts;
    private final Api api;
    private final Loading loading;

    /** By the name that the facts have for a company. */
    private final Map<String, String> companyIds = new ConcurrentHashMap<>();

    /** By the company, which has one project at most in the facts. */
    private final Map<String, String> projectIds = new ConcurrentHashMap<>();

    CompanyFacts(Facts facts, Api api, Loading loading) {
        this.facts = facts;
        this.api = api;
        this.loading = loading;
    }

    void load() {
        List<JsonNode> caseStudies = facts.of("caseStudies");
        loading.atOnce("growth ladders", facts.of("growthLadders"), this::writeGrowthLadder);
        loading.atOnce("companies", facts.of("companies"), this::writeCompany);
        loading.atOnce("projects", having(caseStudies, "project"), this::writeProject);
        loading.atOnce("case studies", caseStudies, this::writeCaseStudy);
        loading.atOnce("collaborations", having(caseStudies, "collaborators"), this::writeCollaborations);
    }

    private static List<JsonNode> having(List<JsonNode> facts, String field) {
        return facts.stream().filter(fact -> fact.has(field)).toList();
    }

    private boolean writeGrowthLadder(JsonNode fact) {
        return api.put("/v1/growth-ladders/" + fact.get("id").asText(), CompanyBodies.growthLadder(fact));
    }

    private boolean writeCompany(JsonNode fact) {
        var created = api.post("/v1/companies", CompanyBodies.company(fact));
        companyIds.put(
                fact.get("id").asText(),
                created.orElseGet(() -> api.findId(
                        "/v1/companies?regionId=" + fact.get("region").asText() + "&limit=200",
                        company -> company.get("nameKo").equals(fact.get("nameKo")))));
        return created.isPresent();
    }

    private boolean writeProject(JsonNode caseStudy) {
        String companyId = companyId(caseStudy.get("company"));
        JsonNode body = CompanyBodies.project(caseStudy, companyId);
        var created = api.post("/v1/projects", body);
        projectIds.put(
                caseStudy.get("company").asText(),
                created.orElseGet(() -> api.findId(
                        "/v1/projects?companyId=" + companyId + "&limit=200",
                        project -> project.get("topicKo").equals(body.get("topicKo")))));
        return created.isPresent();
    }

    private boolean writeCaseStudy(JsonNode fact) {
        String projectId = projectIds.get(fact.get("company").asText());
        return api.post("/v1/case-studies", CompanyBodies.caseStudy(fact, companyId(fact.get("company")), projectId))
                .isPresent();
    }

    private boolean writeCollaborations(JsonNode caseStudy) {
        boolean isNew = false;
        for (JsonNode partner : caseStudy.get("collaborators")) {
            isNew |= api.post(
                            "/v1/collaborations",
                            CompanyBodies.collaboration(
                                    caseStudy, companyId(caseStudy.get("company")), companyId(partner)))
                    .isPresent();
        }
        return isNew;
    }

    private String companyId(JsonNode name) {
        return companyIds.get(name.asText());
    }
}
