package kr.hwanryu.kubernetes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A pod is killed only when everything that it was given time for has had it. */
final class OrderlyEnd implements Policy {

    /** For the JVM to end after the last request. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    /** Endpoints and kube-proxies have forgotten a pod by then, as a rule. */
    private static final Duration FORGETTING = Duration.ofSeconds(5);

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        for (Workload workload : rendering.workloads()) {
            if (workload.isDeployment()) {
                check(workload, workload.variables(rendering), violations);
            }
        }
        return violations;
    }

    private static void check(Workload workload, Map<String, String> variables, List<String> violations) {
        Duration sleep = Duration.ofSeconds(
                workload.container().at("/lifecycle/preStop/sleep/seconds").asInt());
        Duration drain =
                seconds(variables, "QUARKUS_SHUTDOWN_DELAY").plus(seconds(variables, "QUARKUS_SHUTDOWN_TIMEOUT"));
        Duration grace = Duration.ofSeconds(
                workload.pod().path("terminationGracePeriodSeconds").asInt());
        if (sleep.compareTo(FORGETTING) < 0) {
            violations.add(workload.name() + " stops before it is forgotten");
        }
        if (seconds(variables, "QUARKUS_SHUTDOWN_TIMEOUT").isZero()) {
            violations.add(workload.name() + " cuts what is in flight");
        }
        if (grace.compareTo(sleep.plus(drain).plus(MARGIN)) < 0) {
            violations.add(workload.name() + " is killed after " + grace + ", needs "
                    + sleep.plus(drain).plus(MARGIN));
        }
        if (workload.object().at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(1) != 0) {
            violations.add(workload.name() + " is taken away before the next one is there");
        }
    }

    private static Duration seconds(Map<String, String> variables, String name) {
        return Duration.parse("PT" + variables.getOrDefault(name, "0s"));
    }
}
