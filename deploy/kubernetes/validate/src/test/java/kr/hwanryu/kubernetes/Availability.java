package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Either scaled, with at least two and a budget that a drained node keeps; or exactly one, and neither. */
final class Availability implements Policy {

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

    private static void check(Rendering rendering, Workload workload, List<String> violations) {
        Optional<ObjectNode> scaler = rendering.find("HorizontalPodAutoscaler", workload.name());
        Optional<ObjectNode> budget = rendering.find("PodDisruptionBudget", workload.name());
        JsonNode replicas = workload.object().at("/spec/replicas");
        if (rendering.name().contains("small")) {
            if (replicas.asInt() != 1 || scaler.isPresent() || budget.isPresent()) {
                violations.add(workload.name() + " is more than one, or prepared for more");
            }
        } else if (scaler.isEmpty() || budget.isEmpty()) {
            violations.add(workload.name() + " has no autoscaler or no disruption budget");
        } else {
            scaled(workload, scaler.get(), budget.get(), violations);
        }
    }

    private static void scaled(Workload workload, JsonNode scaler, JsonNode budget, List<String> violations) {
        int least = scaler.at("/spec/minReplicas").asInt();
        if (workload.object().at("/spec").has("replicas")) {
            violations.add(workload.name() + ": every apply would undo its autoscaler");
        }
        if (least < 2 || scaler.at("/spec/maxReplicas").asInt() <= least) {
            violations.add(workload.name() + " has less than two, or cannot grow");
        }
        if (budget.at("/spec/maxUnavailable").asInt(least) >= least) {
            violations.add(workload.name() + " may be taken away entirely");
        }
        if (!scaler.at("/spec/scaleTargetRef/name").asText().equals(workload.name())) {
            violations.add(workload.name() + " is not what its autoscaler scales");
        }
        if (scaler.at("/spec/behavior/scaleDown/stabilizationWindowSeconds").asInt() < 300) {
            violations.add(workload.name() + " shrinks at the first quiet minute");
        }
    }
}
