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
import java.util.Objects;
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
 * up to it holds, sums count each part once, and a claim is recomputed from just that. jqwik makes the sequences; its own
 * engine does not start the application. A failure names its seed: {@code -Dhistory.seed=…} makes the same sequences again.
 */
@QuarkusTest
class HistoryPropertyTest {

    private static final int HISTORIES = 6;

    private static final List<String> REGIONS = List.of("gangwon", "gwangju", "jeonnam");

    private static final String WHOLE = "";
    private static final List<String> PROGRAMMES = List.of("rnd", "support");

    /** A write: to a region's figure of a year, or to the part of it that a programme made. A null value withdraws. */
    private record Write(String region, int year, String part, Integer value) {

        String figure() {
            return region + ' ' + year + part;
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
                Claims.recorded(Claims.of("CHANGE", "gangwon", 2025, indicator, "0", ""));
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
                            Arbitraries.of(WHOLE, WHOLE, "rnd", "support"),
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
                String part = write.part().equals(WHOLE) ? "" : Agency.part("PROGRAMME", write.part());
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
            Map<?, ?> part = (Map<?, ?>) item.get("breakdown");
            observed.put(
                    item.get("regionId") + " " + item.get("performanceYear") + (part == null ? WHOLE : part.get("id")),
                    whole(item.get("value")));
        }
        assertEquals(state.inForce(), observed);
        for (Map<String, Object> item : items("/v1/outcomes?breakdown=PROGRAMME&" + asOf)) {
            assertComputed(item, state);
        }
        assertEquals(merged(state), mergedAnswered(asOf));
        List<Map<String, Object>> claims = items("/v1/claims?" + asOf);
        assertEquals(1, claims.size());
        assertRecomputed(claims.get(0), state);
    }

    private static void assertRecomputed(Map<String, Object> claim, State state) {
        Integer value = state.inForce().get("gangwon 2025");
        Integer before = state.inForce().get("gangwon 2024");
        Map<?, ?> computed = (Map<?, ?>) claim.get("computed");
        Integer change = value == null || before == null ? null : Integer.valueOf(value - before);
        assertEquals(change, computed == null ? null : whole(computed.get("value")));
        assertEquals(change == null ? "UNSUPPORTED" : verdict(change), claim.get("verdict"));
    }

    /** Of a change that was printed as 0, all of whose figures are of unknown precision. */
    private static String verdict(int change) {
        return change == 0 ? "VERIFIED" : "UNSUPPORTED";
    }

    private static void assertComputed(Map<String, Object> item, State state) {
        String figure = item.get("regionId") + " " + item.get("performanceYear");
        String before = item.get("regionId") + " " + ((int) item.get("performanceYear") - 1);
        assertEquals(state.inForce().get(figure), whole(item.get("value")));
        assertEquals(state.inForce().get(before), whole(item.get("previousValue")));
        assertEquals(sum(figure, state), whole(item.get("grossSum")));
    }

    /** Of the parts that are in force; null of none. */
    private static Integer sum(String figure, State state) {
        return PROGRAMMES.stream()
                .map(programme -> state.inForce().get(figure + programme))
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    /** The sum of both, where both are there; one alone is no sum. */
    private static Map<Integer, Integer> merged(State state) {
        Map<Integer, Integer> sums = new TreeMap<>();
        for (int year = 2024; year <= 2025; year++) {
            Integer gwangju = state.inForce().get("gwangju " + year);
            Integer jeonnam = state.inForce().get("jeonnam " + year);
            if (gwangju != null || jeonnam != null) {
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
