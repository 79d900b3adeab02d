package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything is denied but what is listed, and a flow inside the namespace is listed where it starts and where it ends. */
final class NetworkFlows implements Policy {

    private static final String DATABASE = "postgresql";

    /** The ends of flows that are outside the namespace, by the labels they are known by; nothing else may be named. */
    private static final Set<String> OUTSIDE = Set.of(
            "{\"kubernetes.io/metadata.name\":\"kube-system\"}",
            "{\"kubernetes.io/metadata.name\":\"cnpg-system\"}",
            "{\"hwanryu.kr/role\":\"identity\"}",
            "{\"hwanryu.kr/role\":\"monitoring\"}",
            "{\"hwanryu.kr/role\":\"edge\"}");

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        JsonNode deny = rendering.get("NetworkPolicy", "default-deny").path("spec");
        if (!deny.toString().equals("{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}")) {
            violations.add("default-deny lets something through");
        }
        Set<String> outwards = flows(rendering, "egress");
        Set<String> inwards = flows(rendering, "ingress");
        boolean ours = rendering.find("Cluster", DATABASE).isPresent();
        outwards.stream()
                .filter(flow -> !inwards.contains(flow) && (ours || !flow.contains("> " + DATABASE)))
                .forEach(flow -> violations.add(flow + " is let out, not in"));
        inwards.stream()
                .filter(flow -> !outwards.contains(flow))
                .forEach(flow -> violations.add(flow + " is let in, not out"));
        for (JsonNode policy : rendering.all("NetworkPolicy")) {
            outside(policy, violations);
            useless(rendering, policy, violations);
        }
        return violations;
    }

    /** Every flow between pods of the namespace that this direction allows, as {@code from > to:port}. */
    static Set<String> flows(Rendering rendering, String direction) {
        Set<String> flows = new TreeSet<>();
        Map<String, Map<String, String>> pods = pods(rendering);
        for (JsonNode policy : rendering.all("NetworkPolicy")) {
            for (JsonNode rule : policy.at("/spec/" + direction)) {
                for (JsonNode peer : rule.path(direction.equals("egress") ? "to" : "from")) {
                    if (!peer.has("namespaceSelector") && !peer.has("ipBlock")) {
                        pair(pods, policy.at("/spec/podSelector"), peer.path("podSelector"), rule, direction, flows);
                    }
                }
            }
        }
        return flows;
    }

    private static void pair(
            Map<String, Map<String, String>> pods,
            JsonNode subject,
            JsonNode peer,
            JsonNode rule,
            String direction,
            Set<String> flows) {
        pods.forEach((one, its) -> pods.forEach((other, others) -> {
            if (selects(subject, its) && selects(peer, others)) {
                for (JsonNode port : rule.path("ports")) {
                    String from = direction.equals("egress") ? one : other;
                    String to = direction.equals("egress") ? other : one;
                    flows.add(from + " > " + to + ":" + port.path("port").asText());
                }
            }
        }));
    }

    /** Labels of each kind of pod; the database's are those that its operator gives, whether it is here or elsewhere. */
    private static Map<String, Map<String, String>> pods(Rendering rendering) {
        Map<String, Map<String, String>> pods = new TreeMap<>();
        rendering.pods().forEach(workload -> pods.put(workload.name(), workload.labels()));
        pods.put(DATABASE, Map.of("cnpg.io/cluster", DATABASE));
        return pods;
    }

    static boolean selects(JsonNode selector, Map<String, String> labels) {
        if (!labels.entrySet()
                .containsAll(Workload.text(selector.path("matchLabels")).entrySet())) {
            return false;
        }
        for (JsonNode expression : selector.path("matchExpressions")) {
            List<String> values = new ArrayList<>();
            expression.path("values").forEach(value -> values.add(value.asText()));
            if (!expression.path("operator").asText().equals("In")
                    || !values.contains(labels.get(expression.path("key").asText()))) {
                return false;
            }
        }
        return true;
    }

    private static void outside(JsonNode policy, List<String> violations) {
        for (JsonNode selector : policy.findValues("namespaceSelector")) {
            if (!OUTSIDE.contains(selector.path("matchLabels").toString())) {
                violations.add(Rendering.name(policy) + " names a namespace that is no end of ours: " + selector);
            }
        }
        for (String direction : List.of("ingress/from", "egress/to")) {
            for (JsonNode rule : policy.at("/spec/" + direction.split("/")[0])) {
                boolean anybody = rule.path(direction.split("/")[1]).isEmpty();
                boolean toApiServer = Rendering.name(policy).equals(DATABASE) && direction.equals("egress/to");
                if (anybody && !toApiServer || rule.path("ports").isEmpty()) {
                    violations.add(Rendering.name(policy) + " allows anybody, or any port");
                }
            }
        }
    }

    /** A policy that selects no pod, or a port that none of its pods has, is a misspelling. */
    private static void useless(Rendering rendering, JsonNode policy, List<String> violations) {
        Map<String, Map<String, String>> pods = pods(rendering);
        JsonNode selector = policy.at("/spec/podSelector");
        if (pods.values().stream().noneMatch(labels -> selects(selector, labels))) {
            violations.add(Rendering.name(policy) + " is for no pod");
        }
        for (Workload workload : rendering.workloads()) {
            if (workload.isDeployment() && selects(selector, workload.labels())) {
                for (JsonNode rule : policy.at("/spec/ingress")) {
                    if (!covers(rule, workload)) {
                        violations.add(Rendering.name(policy) + ": " + workload.name() + " does not listen there");
                    }
                }
            }
        }
    }

    private static boolean covers(JsonNode rule, Workload workload) {
        for (JsonNode port : rule.path("ports")) {
            int first = port.path("port").asInt();
            int last = port.path("endPort").asInt(first);
            for (String name : List.of("http", "management")) {
                int number = workload.port(name).orElse(-1);
                if (first <= number && number <= last) {
                    return true;
                }
            }
        }
        return false;
    }
}
