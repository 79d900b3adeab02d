package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whatever one object calls another by exists; Secrets are those that the operator was told to make, and no others. */
final class References implements Policy {

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        Set<String> needed = new TreeSet<>();
        for (Workload workload : rendering.pods()) {
            require(
                    rendering,
                    "ServiceAccount",
                    workload.pod().path("serviceAccountName").asText(),
                    violations);
            for (JsonNode name : workload.container().findValues("configMapRef")) {
                require(rendering, "ConfigMap", name.path("name").asText(), violations);
            }
            for (JsonNode reference : workload.container().findValues("configMapKeyRef")) {
                requireKey(rendering, reference, violations);
            }
            workload.secrets().values().forEach(secret -> needed.add(secret.split("/")[0]));
        }
        for (JsonNode origin : rendering.all("HTTPRoute")) {
            origin.findValues("backendRefs")
                    .forEach(refs -> refs.forEach(ref ->
                            require(rendering, "Service", ref.path("name").asText(), violations)));
        }
        secrets(rendering, needed, violations);
        rendering.workloads().forEach(workload -> origins(rendering, workload, violations));
        return violations;
    }

    /** Services that the variables name are there, and answer on that port. */
    private static void origins(Rendering rendering, Workload workload, List<String> violations) {
        workload.variables(rendering).forEach((name, value) -> {
            if (name.startsWith("HWANRYU_ORIGINS_") || name.equals("HWANRYU_GATEWAY_QUOTAS_REDIS")) {
                String scheme = name.startsWith("HWANRYU_ORIGINS_") ? "http://" : "redis://";
                String service = value.replaceAll("^" + scheme + "|:\\d+$", "");
                JsonNode port = rendering
                        .find("Service", service)
                        .map(found -> found.at("/spec/ports/0/port"))
                        .orElse(workload.object().path("missing"));
                if (!value.equals(scheme + service + ":" + port.asText())) {
                    violations.add(workload.name() + " asks " + value + ", where nobody answers");
                }
            }
        });
    }

    private static void secrets(Rendering rendering, Set<String> needed, List<String> violations) {
        Set<String> ofRoles = new TreeSet<>();
        Project.SERVICES.forEach(
                service -> ofRoles.addAll(List.of(service + "-database", service + "-database-owner")));
        Set<String> all = new TreeSet<>(ofRoles);
        Project.SERVICES.forEach(service -> all.add(service + "-webhooks"));
        compare("what runs", needed, all, violations);
        compare("the stores", made(rendering), all, violations);
        compare("the roles", roles(rendering), ofRoles, violations);
    }

    private static void compare(String where, Set<String> names, Set<String> expected, List<String> violations) {
        if (!names.isEmpty() && !names.equals(expected)) {
            violations.add(where + ": Secrets " + names + ", not " + expected);
        }
    }

    private static Set<String> made(Rendering rendering) {
        Set<String> names = new TreeSet<>();
        rendering
                .all("ExternalSecret")
                .forEach(secret -> names.add(secret.at("/spec/target/name").asText()));
        return names;
    }

    private static Set<String> roles(Rendering rendering) {
        Set<String> names = new TreeSet<>();
        rendering.all("Cluster").forEach(cluster -> cluster.at("/spec/managed/roles")
                .forEach(role -> names.add(role.at("/passwordSecret/name").asText())));
        return names;
    }

    private static void requireKey(Rendering rendering, JsonNode reference, List<String> violations) {
        String name = reference.path("name").asText();
        String key = reference.path("key").asText();
        if (rendering
                .find("ConfigMap", name)
                .filter(map -> map.path("data").has(key))
                .isEmpty()) {
            violations.add("there is no " + key + " in ConfigMap " + name);
        }
    }

    private static void require(Rendering rendering, String kind, String name, List<String> violations) {
        if (rendering.find(kind, name).isEmpty()) {
            violations.add("there is no " + kind + " " + name);
        }
    }
}
