package kr.hwanryu.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Secrets are named, never written down; a role's name counts as one, so that a store holds both. */
final class NoSecretValues implements Policy {

    private static final Pattern SECRET_NAME =
            Pattern.compile(".*(PASSWORD|USERNAME|SECRET|CREDENTIAL|PRIVATE|PUBLIC_KEY|API_KEY).*");
    private static final Pattern SECRET_VALUE =
            Pattern.compile("(?is).*(-----BEGIN|password\\s*=|password '|://[^/\\s:]+:[^/\\s@]+@).*");

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        rendering
                .all("Secret")
                .forEach(secret -> violations.add("Secret " + Rendering.name(secret) + " is in the manifests"));
        for (JsonNode map : rendering.all("ConfigMap")) {
            check("ConfigMap " + Rendering.name(map), Workload.text(map.path("data")), violations);
        }
        for (Workload workload : rendering.workloads()) {
            check(workload.name(), workload.variables(rendering), violations);
        }
        return violations;
    }

    private static void check(String where, Map<String, String> values, List<String> violations) {
        values.forEach((name, value) -> {
            if (SECRET_NAME.matcher(name).matches()
                    || SECRET_VALUE.matcher(value).matches()) {
                violations.add(where + ": " + name + " has a value");
            }
        });
    }
}
