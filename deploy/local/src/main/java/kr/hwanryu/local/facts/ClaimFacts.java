package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Loads what documents printed beside the figures: totals, rates, efficiencies, changes. */
final class ClaimFacts {

    private final Facts facts;
    private final Api api;
    private final Loading loading;

    ClaimFacts(Facts facts, Api api, Loading loading) {
        this.facts = facts;
        this.api = api;
        this.loading = loading;
    }

    void load() {
        loading.atOnce(
                "claims", bodies(facts), body -> api.post("/v1/claims", body).isPresent());
    }

    static List<JsonNode> bodies(Facts facts) {
        List<JsonNode> bodies = new ArrayList<>();
        add(bodies, facts.of("publishedBudgetTotals"), ClaimBodies::total);
        add(bodies, facts.of("publishedAchievementRates"), ClaimBodies::achievementRate);
        add(bodies, facts.of("publishedEfficiency"), ClaimBodies::efficiency);
        add(bodies, facts.of("publishedChanges"), ClaimBodies::change);
        return bodies;
    }

    private static void add(List<JsonNode> bodies, List<JsonNode> printed, Function<JsonNode, JsonNode> body) {
        printed.stream().map(body).forEach(bodies::add);
    }
}
