package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Deployment's selector can never be changed, so it holds only what never changes: name and component. What selects its pods
 * selects them alone, and not those of its migration.
 */
final class StableSelectors implements Policy {

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        for (Workload workload : rendering.workloads()) {
            if (workload.isDeployment()) {
                check(rendering, workload, violations);
            }
        }
        return violations;
    }

    private static void check(Rendering rendering, Workload deployment, List<String> violations) {
        Map<String, String> stable = Map.of(
                "app.kubernetes.io/name",
                deployment.name(),
                "app.kubernetes.io/component",
                deployment.name().equals("gateway") ? "gateway" : "service");
        List<JsonNode> selectors = new ArrayList<>();
        selectors.add(deployment.object().at("/spec/selector/matchLabels"));
        selectors.add(rendering.get("Service", deployment.name()).at("/spec/selector"));
        rendering
                .find("PodDisruptionBudget", deployment.name())
                .ifPresent(budget -> selectors.add(budget.at("/spec/selector/matchLabels")));
        deployment
                .pod()
                .path("topologySpreadConstraints")
                .forEach(spread -> selectors.add(spread.at("/labelSelector/matchLabels")));
        for (JsonNode selector : selectors) {
            if (!Workload.text(selector).equals(stable)) {
                violations.add(deployment.name() + " is selected by " + selector);
            }
        }
        if (selectors.size() < 4) {
            violations.add(deployment.name() + " is not spread over zones and nodes");
        }
        for (Workload workload : rendering.workloads()) {
            if (!workload.equals(deployment) && workload.labels().entrySet().containsAll(stable.entrySet())) {
                violations.add(workload.name() + " is taken for " + deployment.name());
            }
        }
    }
}
