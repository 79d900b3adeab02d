package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kr.hwanryu.local.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SIGTERM while requests are in flight that take as long as somebody holds a lock: they are answered, and then it ends. */
class TerminationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration HELD_ON = Duration.ofMillis(1500);

    /** Of Kubernetes, less what a pod waits before SIGTERM ({@code preStop}). */
    private static final Map<App, Duration> GRACE = Map.of(
            App.INDUSTRY, Duration.ofSeconds(22),
            App.COMPANY, Duration.ofSeconds(22),
            App.OUTCOME, Duration.ofSeconds(22),
            App.GATEWAY, Duration.ofSeconds(42));

    /** SIGTERM, as a shell tells it. */
    private static final int ENDED_BY_TERM = 143;

    private static LocalSet set;
    private static Parts parts;
    private static Map<App, Beside> instances;
    private static String token;

    @BeforeAll
    static void startOneMoreOfEach() {
        set = LocalSet.whole();
        parts = new Parts(set);
        token = set.token("reference:write companies:write outcomes:write", "*");
        instances = new EnumMap<>(App.class);
        for (App app : App.values()) {
            instances.put(app, new Beside(set, app));
        }
        instances.forEach((app, instance) -> Waiting.until(app + " is ready", PATIENCE, instance::isReady));
    }

    @AfterAll
    static void endAll() throws Exception {
        for (Beside instance : instances.values()) {
            instance.close();
        }
    }

    /** Requests that are under way, each as long as something else lasts. */
    private record InFlight(
            CompletableFuture<Answer> waiting, CompletableFuture<Answer> write, CompletableFuture<Answer> read) {}

    @ParameterizedTest
    @EnumSource
    void what_is_in_flight_is_answered(App app) throws Exception {
        Beside instance = instances.get(app);
        Client client = instance.client().with(token);
        // The gateway's requests are some service's.
        App service = app == App.GATEWAY ? App.INDUSTRY : app;
        String feed = "/v1/events/" + service.id();
        // Quick from here on: who waits behind the lock is given up after 5 s.
        client.get(listOf(service) + "?limit=1").expect(200);
        write(client, service, app.id() + "-before").expect(201);
        String end = endOf(client, feed);
        try (LockedTable locked = new LockedTable(parts, tableOf(service))) {
            InFlight requests = new InFlight(
                    inFlight(() -> client.get(feed + "?wait=30&cursor=" + end)),
                    inFlight(() -> write(client, service, app.id())),
                    inFlight(() -> client.get(listOf(service) + "?limit=1")));
            Waiting.until("both wait", PATIENCE, () -> locked.waiting(sessionsOf(app)) >= 2);
            long asked = System.nanoTime();
            instance.process().destroy();
            TimeUnit.NANOSECONDS.sleep(HELD_ON.toNanos());
            assertHoldsOn(app, requests);
            String met = instance.toSomebodyNew(feed + "?limit=1");
            locked.giveBack();
            assertEnds(app, requests);
            Duration took = Duration.ofNanos(System.nanoTime() - asked);
            System.out.printf(
                    "%s: ended %d ms after SIGTERM with requests of %d ms in flight; somebody new met: %s%n",
                    app.id(), took.toMillis(), HELD_ON.toMillis(), met);
            assertTrue(Set.of("refused", "200", "503").contains(met), met);
        }
    }

    private static void assertHoldsOn(App app, InFlight requests) {
        assertTrue(instances.get(app).process().isAlive(), "it did not wait for what is in flight");
        assertFalse(requests.read().isDone() || requests.write().isDone());
        // The gateway passes on what its service says, which goes on.
        assertTrue(app == App.GATEWAY || requests.waiting().isDone(), "who waits for news is held");
    }

    private static void assertEnds(App app, InFlight requests) throws InterruptedException {
        assertEquals(200, requests.read().join().status());
        assertEquals(201, requests.write().join().status());
        assertEquals(200, requests.waiting().join().status());
        Process process = instances.get(app).process();
        assertTrue(process.waitFor(GRACE.get(app).toSeconds(), TimeUnit.SECONDS), "it does not end");
        assertEquals(ENDED_BY_TERM, process.exitValue());
    }

    private static String sessionsOf(App app) {
        return app == App.GATEWAY ? "usename = 'industry'" : "application_name = '%s'".formatted(Beside.nameOf(app));
    }

    private static CompletableFuture<Answer> inFlight(Supplier<Answer> request) {
        return CompletableFuture.supplyAsync(request, task -> new Thread(task).start());
    }

    /** The cursor behind the last event. */
    private static String endOf(Client client, String feed) {
        String cursor = "";
        while (true) {
            var page = client.read(feed + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            cursor = page.get("nextCursor").asText();
            if (page.get("items").isEmpty()) {
                return cursor;
            }
        }
    }

    private static String tableOf(App service) {
        return switch (service) {
            case COMPANY -> "company.company";
            case OUTCOME -> "outcome.indicator";
            default -> "industry.source";
        };
    }

    private static String listOf(App service) {
        return switch (service) {
            case COMPANY -> "/v1/companies";
            case OUTCOME -> "/v1/indicators";
            default -> "/v1/sources";
        };
    }

    private static Answer write(Client client, App service, String id) {
        return switch (service) {
            case COMPANY ->
                client.post(
                        "/v1/companies",
                        "{\"nameKo\":\"끝맺음 %s\",\"regionId\":\"gangwon\",\"sourceId\":\"kw-economyplus-2024\"}"
                                .formatted(id));
            case OUTCOME ->
                client.put(
                        "/v1/indicators/ends-" + id,
                        "{\"nameKo\":\"끝맺음\",\"unit\":\"PERSON\",\"decimals\":0,\"higherIsBetter\":true,\"aggregation\":\"SUM\"}");
            default -> client.put("/v1/sources/ends-" + id, "{\"publisher\":\"끝맺음\"}");
        };
    }
}
