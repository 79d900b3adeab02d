package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * Any sequence of observations, corrections and withdrawals: what is answered as of an instant is what a replay of the log
 * up to it holds, and claims are judged by that. jqwik makes the sequences; its own engine does not start the application. A failure names its seed:
 * {@code -Dhistory.seed=…} makes the same sequences again.
 */
@QuarkusTest
class HistoryPropertyTest {

    private static final int HISTORIES = 6;

    /** Within what the histories can come to, so that it is met by some of them. */
    private static final int PRINTED_CHANGE = 2;

    private static final List<String> REGIONS = List.of("gangwon", "gwangju", "jeonnam");

    /** A write: to a region's figure of a year, or to the part of it that a programme made. A null value withdraws. */
    private record Write(String region, int year, boolean ofPart, Integer value) {

        String figure() {
            return region + ' ' + year + (ofPart ? " part" : "");
        }
    }

    /** What the service answered a write: when it was recorded, and what is then in force. */
    private record State(String instant, Map<String, Integer> inForce) {}

    @Test
    void what_was_held_at_an_instant_is_a_replay_of_the_log() {
        long seed = Long.getLong("history.seed", Clock.systemUTC().millis());
        int number = 0;
        for (List<Write> history : histories(seed)) {
            String indicator = "h-" + Long.toString(seed, 36) + "-" + number++;
            try {
                Agency.hasCount(indicator);
                Claims.recorded(
                        Claims.of("CHANGE", "gwangju", 2025, indicator, PRINTED_CHANGE + "", ",\"roundedTo\":1"));
                for (State state : play(indicator, history)) {
                    assertHeld(indicator, state);
                }
            } catch (AssertionError differs) {
                throw new AssertionError("seed " + seed + ", " + history, differs);
            }
        }
    }

    private static List<List<Write>> histories(long seed) {
        Random random = new Random(seed);
        List<List<Write>> histories = new ArrayList<>();
        JqwikSession.run(() -> {
            Arbitrary<Write> write = Combinators.combine(
                            Arbitraries.of(REGIONS),
                            Arbitraries.integers().between(2024, 2025),
                            Arbitraries.of(false, false, true),
                            Arbitraries.integers().between(0, 9).injectNull(0.3))
                    .as(Write::new);
            RandomGenerator<List<Write>> generator =
                    write.list().ofMinSize(4).ofMaxSize(12).generator(1000);
            for (int i = 0; i < HISTORIES; i++) {
                histories.add(generator.next(random).value());
            }
        });
        return histories;
    }

    private static List<State> play(String indicator, List<Write> history) {
        Map<String, String> ids = new TreeMap<>();
        Map<String, Integer> inForce = new TreeMap<>();
        List<State> states = new ArrayList<>();
        for (Write write : history) {
            String id = ids.get(write.figure());
            if (write.value() == null && inForce.get(write.figure()) == null) {
                continue;
            }
            if (id == null) {
                String part = write.ofPart() ? Agency.part("PROGRAMME", "rnd") : "";
                ids.put(
                        write.figure(),
                        Agency.observed(write.region(), write.year(), indicator, "" + write.value(), part));
            } else {
                Agency.revised("observations", id, "" + write.value());
            }
            inForce.put(write.figure(), write.value());
            states.add(new State(Agency.recordedAt("observations", ids.get(write.figure())), new TreeMap<>(inForce)));
        }
        return states;
    }

    private static void assertHeld(String indicator, State state) {
        String asOf = "indicatorId=" + indicator + "&limit=200&asOf=" + state.instant();
        Map<String, Integer> observed = new TreeMap<>();
        for (Map<String, Object> item : items("/v1/observations?" + asOf)) {
            observed.put(
                    item.get("regionId") + " " + item.get("performanceYear")
                            + (item.get("breakdown") == null ? "" : " part"),
                    whole(item.get("value")));
        }
        assertEquals(state.inForce(), observed);
        for (Map<String, Object> item : items("/v1/outcomes?breakdown=PROGRAMME&" + asOf)) {
            assertComputed(item, state);
        }
        assertEquals(merged(state), mergedAnswered(asOf));
        assertJudged(items("/v1/claims?" + asOf).get(0), state);
    }

    /** The same claim, recomputed from what was held: verified by what gives it, by nothing else, and by no part of it. */
    private static void assertJudged(Map<String, Object> claim, State state) {
        Integer value = state.inForce().get("gwangju 2025");
        Integer before = state.inForce().get("gwangju 2024");
        Integer change = value == null || before == null ? null : Integer.valueOf(value - before);
        Map<?, ?> computed = (Map<?, ?>) claim.get("computed");
        assertEquals(change, computed == null ? null : whole(computed.get("value")));
        boolean verified = change != null && change == PRINTED_CHANGE;
        assertEquals(verified ? "VERIFIED" : "UNSUPPORTED", claim.get("verdict"));
    }

    private static void assertComputed(Map<String, Object> item, State state) {
        String figure = item.get("regionId") + " " + item.get("performanceYear");
        String before = item.get("regionId") + " " + ((int) item.get("performanceYear") - 1);
        assertEquals(state.inForce().get(figure), whole(item.get("value")));
        assertEquals(state.inForce().get(before), whole(item.get("previousValue")));
        assertEquals(state.inForce().get(figure + " part"), whole(item.get("grossSum")));
    }

    /** The sum of both, where both are there; one alone is no sum. Of 2025 a row is there for what was printed. */
    private static Map<Integer, Integer> merged(State state) {
        Map<Integer, Integer> sums = new TreeMap<>();
        for (int year = 2024; year <= 2025; year++) {
            Integer gwangju = state.inForce().get("gwangju " + year);
            Integer jeonnam = state.inForce().get("jeonnam " + year);
            if (gwangju != null || jeonnam != null || year == 2025) {
                sums.put(year, gwangju == null || jeonnam == null ? null : Integer.valueOf(gwangju + jeonnam));
            }
        }
        return sums;
    }

    private static Map<Integer, Integer> mergedAnswered(String asOf) {
        Map<Integer, Integer> sums = new TreeMap<>();
        for (Map<String, Object> item : items("/v1/outcomes?regionId=jeonnam-gwangju&regionBasis=2026-07-01&" + asOf)) {
            sums.put((int) item.get("performanceYear"), whole(item.get("value")));
        }
        return sums;
    }

    private static List<Map<String, Object>> items(String path) {
        JsonPath answer = Agency.get(path)
                .statusCode(200)
                .extract()
                .body()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        return answer.getList("items");
    }

    private static Integer whole(Object number) {
        return number == null ? null : new BigDecimal(number.toString()).intValueExact();
    }
}
