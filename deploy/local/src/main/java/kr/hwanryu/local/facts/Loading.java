package kr.hwanryu.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kr.hwanryu.local.CannotRun;

/** Writes the facts of one kind after another, and says of each kind how many were new. */
final class Loading {

    private static final int AT_ONCE = 4;

    private final Consumer<String> say;

    Loading(Consumer<String> say) {
        this.say = say;
    }

    /** One after the other, in this order. */
    void inOrder(String kind, List<JsonNode> facts, Predicate<JsonNode> isNew) {
        tell(kind, facts.size(), facts.stream().filter(isNew).count());
    }

    /** Several at once: no fact of the kind refers to another. */
    void atOnce(String kind, List<JsonNode> facts, Predicate<JsonNode> isNew) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> written = facts.stream()
                    .map(fact -> pool.submit(() -> isNew.test(fact)))
                    .toList();
            long created = 0;
            for (Future<Boolean> one : written) {
                created += one.get() ? 1 : 0;
            }
            tell(kind, facts.size(), created);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof CannotRun refused
                    ? refused
                    : new CannotRun("Loading " + kind + " failed", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while loading.");
        } finally {
            pool.shutdownNow();
        }
    }

    private void tell(String kind, long all, long created) {
        say.accept(String.format("  %-24s %3d created, %3d already there", kind, created, all - created));
    }
}
