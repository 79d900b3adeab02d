package kr.hwanryu.kubernetes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A misspelt variable is silence: each must be one that the application reads when it runs. */
final class KnownVariables implements Policy {

    /** Of the Java launcher and of the C library. */
    private static final Set<String> NOT_OURS = Set.of("JAVA_TOOL_OPTIONS", "MALLOC_ARENA_MAX");

    private final Map<String, KnownProperties> known = new HashMap<>();

    /** Where the others are is known to some of the four first, and to others later: known to one is known. */
    private final KnownProperties ofTheSet = KnownProperties.of(List.copyOf(Project.APPLICATIONS.values()));

    KnownVariables() {
        Project.APPLICATIONS.forEach((name, folder) -> known.put(name, KnownProperties.of(List.<Path>of(folder))));
    }

    @Override
    public List<String> violations(Rendering rendering) {
        List<String> violations = new ArrayList<>();
        for (Workload workload : rendering.workloads()) {
            Set<String> names = new HashSet<>(workload.variables(rendering).keySet());
            names.addAll(workload.secrets().keySet());
            names.removeAll(NOT_OURS);
            for (String name : names) {
                KnownProperties properties = name.startsWith("HWANRYU_") ? ofTheSet : known.get(workload.application());
                String fault = properties.fault(name);
                if (fault != null) {
                    violations.add(workload.name() + ": " + name + " " + fault);
                }
            }
        }
        return violations;
    }
}
