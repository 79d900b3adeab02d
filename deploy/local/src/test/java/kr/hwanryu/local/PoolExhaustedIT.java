package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import kr.hwanryu.local.Client.Answer;
import kr.hwanryu.local.Clients.Met;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every connection of a service waits behind a lock: it stays in service, and says in time that it is busy. */
class PoolExhaustedIT {

    /** {@code quarkus.datasource.jdbc.max-size}. */
    private static final int CONNECTIONS = 12;

    private static final int WAITING_CLIENTS = 30;
    private static final Duration LOCKED = Duration.ofSeconds(12);
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static LocalSet set;
    private static Parts parts;

    @BeforeAll
    static void start() {
        set = LocalSet.whole();
        parts = new Parts(set);
    }

    @AfterAll
    static void mend() {
        LocalSet.whole();
    }

    @Test
    void a_full_pool_takes_nobody_out_of_service_and_says_when_to_come_again() throws Exception {
        try (LockedTable locked = new LockedTable(parts, "company.company");
                HealthWatch health = new HealthWatch(parts, List.of(App.COMPANY))) {
            Clients clients = new Clients(requests(), Duration.ZERO);
            Waiting.until("all connections wait", DEADLINE, () -> locked.waiting("usename = 'company'") == CONNECTIONS);
            long full = System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(LOCKED.toNanos());
            long over = System.nanoTime();
            locked.giveBack();
            Duration back = Waiting.until(
                    "it answers",
                    DEADLINE,
                    () -> set.client().get("/v1/companies?limit=1").status() == 200);
            clients.close();

            System.out.printf("full: answered %d ms after the lock was given back%n", back.toMillis());
            assertStaysInService(health, full, over);
            assertTold(clients.met().stream()
                    .filter(met -> met.began() > full && met.ended() < over)
                    .toList());
        }
    }

    private static Map<String, IntFunction<Answer>> requests() {
        Map<String, IntFunction<Answer>> requests = new HashMap<>();
        for (int i = 0; i < WAITING_CLIENTS; i++) {
            requests.put("locked " + i, n -> set.client().get("/v1/companies?limit=1"));
        }
        Client agency = set.client().with(set.token("companies:write", "*"));
        requests.put("other read", n -> set.client().get("/v1/growth-ladders?limit=1"));
        requests.put(
                "write",
                n -> agency.post(
                        "/v1/companies",
                        "{\"nameKo\":\"가득 %d\",\"regionId\":\"gangwon\",\"sourceId\":\"kw-economyplus-2024\"}"
                                .formatted(n)));
        return requests;
    }

    private static void assertStaysInService(HealthWatch health, long from, long to) {
        for (String which : List.of("live", "ready")) {
            List<HealthWatch.Look> looks = health.seen(which, from, to);
            assertTrue(looks.size() >= 10, () -> "looked only " + looks.size() + " times");
            assertEquals(
                    List.of(),
                    looks.stream().filter(look -> look.status() != 200).toList());
        }
    }

    /** 503 without a connection; 504 with one whose statement was ended behind the lock. */
    private static void assertTold(List<Met> met) {
        Map<Integer, Long> statuses = met.stream().collect(Collectors.groupingBy(Met::status, Collectors.counting()));
        Duration longest = met.stream().map(Met::took).max(Duration::compareTo).orElseThrow();
        System.out.printf("full: %s, the slowest after %d ms%n", statuses, longest.toMillis());
        assertTrue(longest.compareTo(DEADLINE) < 0, () -> "answered after " + longest);
        assertTrue(statuses.getOrDefault(503, 0L) >= WAITING_CLIENTS, statuses::toString);
        assertEquals(
                List.of(),
                met.stream()
                        .filter(each -> each.status() == 503 && !each.asksToComeAgain())
                        .toList());
        assertEquals(
                Set.of(),
                met.stream()
                        .filter(each -> each.what().startsWith("locked"))
                        .map(Met::status)
                        .filter(status -> status != 503 && status != 504)
                        .collect(Collectors.toSet()));
    }
}
