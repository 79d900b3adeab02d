package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kr.hwanryu.local.Clients.Met;
import kr.hwanryu.local.HealthWatch.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The database goes and comes back under clients who do not give up: everyone is told when to come again, in time, nobody is
 * restarted, and everything goes on by itself. The whole proof: {@code -Daway.seconds=300}.
 */
class DatabaseAwayIT {

    private static final int SECONDS = Integer.getInteger("away.seconds", 12);
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    /** Whoever had asked before has his answer by one deadline, and that of his next request by another. */
    private static final Duration FROZEN = DEADLINE.multipliedBy(2);

    private static final Duration BACK_WITHIN = Duration.ofSeconds(15);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final List<App> SERVICES = List.of(App.INDUSTRY, App.COMPANY, App.OUTCOME);

    /** Of one service: some for what was in flight, and a few each minute, however many requests meet it. */
    private static final int SAID_ONCE = 60;

    private static final int SAID_A_MINUTE = 15;

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
    void gone_it_restarts_nothing_and_everything_goes_on_when_it_is_back() throws Exception {
        AwayWork work = new AwayWork(set, "gone");
        work.subscribes();
        work.publishesAVerdict(2030);
        Map<App, Long> processes = processes();
        Map<App, Integer> lines = lines();
        try (HealthWatch health = new HealthWatch(parts, List.of(App.values()));
                Clients clients = new Clients(work.requests(), PAUSE)) {
            TimeUnit.SECONDS.sleep(2);
            String job = work.handsInAFile();
            parts.stopDatabase();
            long gone = System.nanoTime();
            TimeUnit.SECONDS.sleep(SECONDS);
            Map<App, Integer> linesMeanwhile = lines();
            long back = System.nanoTime();
            parts.startDatabase();
            long answers = System.nanoTime();
            clients.awaitSuccessOfAll();
            SERVICES.forEach(app -> Waiting.until(app + " is ready", BACK_WITHIN, () -> parts.isReady(app)));
            work.awaitDone(job);
            work.publishesAVerdict(2031);
            clients.close();
            health.close();

            assertRefusedInTime(clients, gone, back);
            assertHealth(health, gone, back);
            assertRecovered(clients, answers);
            assertLogged(lines, linesMeanwhile);
            assertEquals(processes, processes());
        }
    }

    @Test
    void silent_it_is_told_in_time_as_well() throws Exception {
        AwayWork work = new AwayWork(set, "silent");
        try (Clients clients = new Clients(work.requests(), PAUSE)) {
            TimeUnit.SECONDS.sleep(2);
            parts.freezeDatabase();
            long frozen = System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(FROZEN.toNanos());
            long back = System.nanoTime();
            parts.thawDatabase();
            clients.awaitSuccessOfAll();
            clients.close();

            assertRefusedInTime(clients, frozen, back);
            assertRecovered(clients, back);
        }
    }

    /** Nobody waited longer than the deadline, also of those who asked while it was away and had their answer later. */
    private static void assertRefusedInTime(Clients clients, long gone, long back) {
        List<Met> met = clients.between(gone, back);
        assertEquals(
                List.of(), met.stream().filter(each -> !each.asksToComeAgain()).toList());
        Duration longest = longest(clients.between(gone, Long.MAX_VALUE));
        System.out.printf(
                "away: %d requests were 503 with Retry-After, the slowest after %d ms%n",
                met.size(), longest(met).toMillis());
        assertTrue(longest.compareTo(DEADLINE) < 0, () -> "answered after " + longest);
        Set<String> whats = met.stream().map(Met::what).collect(Collectors.toSet());
        assertEquals(clients.count(), whats.size(), () -> "answered were only " + whats);
    }

    private static Duration longest(List<Met> met) {
        return met.stream().map(Met::took).max(Duration::compareTo).orElseThrow();
    }

    private static void assertHealth(HealthWatch health, long gone, long back) {
        List<Look> live = health.seen("live", gone, Long.MAX_VALUE);
        assertEquals(
                List.of(), live.stream().filter(look -> look.status() != 200).toList());
        List<Look> ready = health.seen("ready", gone + SEEN_WITHIN.toNanos(), back);
        assertTrue(ready.size() >= App.values().length, "too short to have seen anything");
        for (Look look : ready) {
            assertEquals(look.app() == App.GATEWAY ? 200 : 503, look.status(), look::toString);
        }
    }

    private static void assertRecovered(Clients clients, long back) {
        Duration took = clients.lastFailureAfter(back);
        System.out.printf("back: the last request failed after %d ms%n", took.toMillis());
        assertTrue(took.compareTo(BACK_WITHIN) < 0, () -> "recovered after " + took);
    }

    private static void assertLogged(Map<App, Integer> before, Map<App, Integer> meanwhile) throws IOException {
        int most = SAID_ONCE + SAID_A_MINUTE * SECONDS / 60;
        for (App app : App.values()) {
            List<String> lines = parts.log(app).subList(before.get(app), meanwhile.get(app));
            long said = lines.stream().filter(line -> line.matches("\\d{4}-.*")).count();
            System.out.printf("away: %s said %d things in %d lines%n", app.id(), said, lines.size());
            assertTrue(said <= most, () -> app + " logged " + String.join("\n", lines));
        }
    }

    private static Map<App, Integer> lines() throws IOException {
        Map<App, Integer> lines = new EnumMap<>(App.class);
        for (App app : App.values()) {
            lines.put(app, parts.log(app).size());
        }
        return lines;
    }

    private static Map<App, Long> processes() {
        Map<App, Long> processes = new EnumMap<>(App.class);
        List.of(App.values())
                .forEach(app -> processes.put(app, parts.process(app.id()).pid()));
        return processes;
    }
}
