package kr.hwanryu.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds the HTTP tests of a module to seeing each answer that its contract documents, of each operation, once at least. */
public final class ContractCoverage {

    /** What no test of one service can bring about for every operation, and where it is proven instead. */
    private static final Map<Integer, String> ELSEWHERE = Map.of(
            429, "the gateway counts requests: its tests of quotas",
            500, "needs a defect: the mapper's own tests",
            503, "needs a part that is away: PartFailureIT of deploy/local",
            504, "needs a part that is slow: PartFailureIT of deploy/local");

    private ContractCoverage() {}

    /**
     * Asserts it of the tests that ran in this build.
     *
     * @param exceptions answers such as {@code createPlan 409} that are seen elsewhere, with where
     */
    public static void assertComplete(Map<String, String> exceptions) {
        Set<String> seen = SeenAnswers.all();
        Set<String> unseen = new TreeSet<>(documented());
        unseen.removeAll(seen);
        Set<String> needless = new TreeSet<>(exceptions.keySet());
        needless.removeAll(unseen);
        unseen.removeAll(exceptions.keySet());
        if (!unseen.isEmpty() || !needless.isEmpty()) {
            throw new AssertionError(
                    "documented and seen by no test: " + unseen + "; excepted and yet seen: " + needless);
        }
    }

    private static Set<String> documented() {
        Set<String> documented = new TreeSet<>();
        for (ContractOperation operation : ContractOperation.all()) {
            operation.operation().path("responses").fieldNames().forEachRemaining(status -> {
                // Of an open read the gateway alone looks at a token that nobody asked for: its tests of identity.
                boolean needless = status.equals("401") && !operation.isClosed();
                if (!needless && !ELSEWHERE.containsKey(Integer.valueOf(status))) {
                    documented.add(operation.id() + ' ' + status);
                }
            });
        }
        return documented;
    }
}
