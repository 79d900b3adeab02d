package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads what the industry service owns: sources, regions, institutions, councils, industries, programmes, plans, money. */
final class IndustryFacts {

    private final Facts facts;
    private final Api api;
    private final Loading loading;
    private final Map<RegionYear, String> planIds = new ConcurrentHashMap<>();

    /** What a plan is known by. */
    record RegionYear(String region, int year) {

        static RegionYear of(JsonNode fact) {
            return new RegionYear(fact.get("region").asText(), fact.get("year").asInt());
        }
    }

    IndustryFacts(Facts facts, Api api, Loading loading) {
        this.facts = facts;
        this.api = api;
        this.loading = loading;
    }

    void load() {
        loading.atOnce("sources", facts.of("sources"), f -> put("sources", f, IndustryBodies.source(f)));
        loading.inOrder("regions", facts.inSuccession("regions"), f -> put("regions", f, IndustryBodies.region(f)));
        loading.atOnce(
                "institutions", facts.of("institutions"), f -> put("institutions", f, IndustryBodies.institution(f)));
        loading.atOnce("councils", facts.of("councils"), f -> put("councils", f, IndustryBodies.council(f)));
        loading.atOnce("programmes", facts.of("programmes"), f -> put("programmes", f, IndustryBodies.programme(f)));
        loading.inOrder(
                "industries", facts.inSuccession("industries"), f -> put("industries", f, IndustryBodies.industry(f)));
        loading.atOnce("plans", plans(facts), this::writePlan);
        loading.atOnce("budget lines", facts.of("budgets"), f -> api.post(
                        "/v1/budgets", IndustryBodies.budgetLine(f, planIds.get(RegionYear.of(f))))
                .isPresent());
        loading.atOnce("published budget totals", facts.of("publishedBudgetTotals"), f -> api.post(
                        "/v1/published-budget-totals", IndustryBodies.publishedTotal(f))
                .isPresent());
    }

    /** The plans that are told of, and one for every budget line that is known without the plan around it. */
    static List<JsonNode> plans(Facts facts) {
        List<JsonNode> plans = new ArrayList<>(facts.of("plans"));
        for (JsonNode line : facts.of("budgets")) {
            if (plans.stream().map(RegionYear::of).noneMatch(RegionYear.of(line)::equals)) {
                plans.add(Fields.of(line).copy("region", "year", "source").body());
            }
        }
        return plans;
    }

    private boolean put(String kind, JsonNode fact, ObjectNode body) {
        return api.put("/v1/" + kind + "/" + fact.get("id").asText(), body);
    }

    private boolean writePlan(JsonNode fact) {
        RegionYear key = RegionYear.of(fact);
        var created = api.post("/v1/plans", IndustryBodies.plan(fact));
        planIds.put(
                key,
                created.orElseGet(() ->
                        api.findId("/v1/plans?regionId=" + key.region() + "&budgetYear=" + key.year(), plan -> true)));
        return created.isPresent();
    }
}
