package kr.hwanryu.kubernetes;

import java.util.List;

/** All of them. */
final class Policies {

    private static final List<Policy> ALL = List.of(
            new LeastPrivilege(),
            new Images(),
            new NoSecretValues(),
            new StableSelectors(),
            new Probes(),
            new OrderlyEnd(),
            new Availability(),
            new Connections(),
            new References(),
            new NetworkFlows(),
            new KnownVariables());

    private Policies() {}

    static Policy named(String name) {
        return ALL.stream()
                .filter(policy -> policy.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> violations(Rendering rendering) {
        return ALL.stream()
                .flatMap(policy -> policy.violations(rendering).stream())
                .sorted()
                .toList();
    }
}
