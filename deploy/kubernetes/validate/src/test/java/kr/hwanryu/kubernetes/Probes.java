package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Three questions, three paths, on the port that is not published. A Job is asked nothing: it ends. */
final class Probes implements Policy {

    static final Map<String, String> PATHS = Map.of(
            "startupProbe", "/q/health/started",
            "readinessProbe", "/q/health/ready",
            "livenessProbe", "/q/health/live");

    private static final int SLOWEST_START_SECONDS = 60;

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        for (Workload workload : rendering.workloads()) {
            PATHS.forEach((probe, path) -> {
                JsonNode asked = workload.container().path(probe);
                if (!workload.isDeployment() && !asked.isMissingNode()) {
                    violations.add(workload.name() + " is a Job with a " + probe);
                } else if (workload.isDeployment() && !asks(asked, path)) {
                    violations.add(workload.name() + ": " + probe + " asks " + asked.path("httpGet"));
                }
            });
            if (workload.isDeployment()) {
                check(workload, violations);
            }
        }
        return violations;
    }

    private static void check(Workload workload, List<String> violations) {
        if (workload.port("management").isEmpty() || workload.port("management").equals(workload.port("http"))) {
            violations.add(workload.name() + " has no management port of its own");
        }
        JsonNode start = workload.container().path("startupProbe");
        if (start.path("periodSeconds").asInt() * start.path("failureThreshold").asInt() < SLOWEST_START_SECONDS) {
            violations.add(workload.name() + " is given too little time to start");
        }
    }

    private static boolean asks(JsonNode probe, String path) {
        return probe.at("/httpGet/path").asText().equals(path)
                && probe.at("/httpGet/port").asText().equals("management");
    }
}
