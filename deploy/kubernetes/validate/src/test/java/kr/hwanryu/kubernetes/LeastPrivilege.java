package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pod Security "restricted", and more: the one user, a root that cannot be written, no token of the API server. */
final class LeastPrivilege implements Policy {

    private static final Map<String, String> POD = Map.of(
            "/automountServiceAccountToken", "false",
            "/enableServiceLinks", "false",
            "/securityContext/runAsNonRoot", "true",
            "/securityContext/runAsUser", "10001",
            "/securityContext/runAsGroup", "10001",
            "/securityContext/seccompProfile/type", "\"RuntimeDefault\"");

    private static final Map<String, String> CONTAINER = Map.of(
            "/securityContext/allowPrivilegeEscalation", "false",
            "/securityContext/readOnlyRootFilesystem", "true",
            "/securityContext/capabilities", "{\"drop\":[\"ALL\"]}");

    private static final Set<String> SECURITY =
            Set.of("allowPrivilegeEscalation", "readOnlyRootFilesystem", "capabilities");

    /** Fields that "restricted" forbids, or that we never need. */
    private static final List<String> FORBIDDEN =
            List.of("hostNetwork", "hostPID", "hostIPC", "initContainers", "ephemeralContainers", "hostAliases");

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        for (Workload workload : rendering.pods()) {
            compare(workload.name(), workload.pod(), POD, violations);
            compare(workload.name(), workload.container(), CONTAINER, violations);
            check(workload, violations);
        }
        for (JsonNode account : rendering.all("ServiceAccount")) {
            compare(
                    "account " + Rendering.name(account),
                    account,
                    Map.of("/automountServiceAccountToken", "false"),
                    violations);
        }
        JsonNode labels = rendering.get("Namespace", "hwanryu").at("/metadata/labels");
        if (!labels.path("pod-security.kubernetes.io/enforce").asText().equals("restricted")) {
            violations.add("the namespace does not enforce restricted");
        }
        return violations;
    }

    private static void compare(String where, JsonNode node, Map<String, String> expected, List<String> violations) {
        expected.forEach((path, value) -> {
            if (!node.at(path).toString().equals(value)) {
                violations.add(where + ": " + path + " is " + node.at(path) + ", not " + value);
            }
        });
    }

    private static void check(Workload workload, List<String> violations) {
        FORBIDDEN.stream()
                .filter(workload.pod()::has)
                .forEach(field -> violations.add(workload.name() + " has " + field));
        if (workload.pod().path("containers").size() != 1) {
            violations.add(workload.name() + " has more than one container");
        }
        workload.container().path("securityContext").fieldNames().forEachRemaining(field -> {
            if (!SECURITY.contains(field)) {
                violations.add(workload.name() + ": its container sets " + field);
            }
        });
        for (JsonNode volume : workload.pod().path("volumes")) {
            if (!volume.at("/emptyDir").has("sizeLimit")) {
                violations.add(
                        workload.name() + ": volume " + volume.path("name").asText() + " is no emptyDir with a limit");
            }
        }
        if (workload.container().at("/resources/limits/memory").isMissingNode()
                || workload.container().at("/resources/requests/cpu").isMissingNode()) {
            violations.add(workload.name() + " asks for no memory or no processor");
        }
    }
}
