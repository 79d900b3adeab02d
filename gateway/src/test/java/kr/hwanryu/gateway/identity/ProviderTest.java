package kr.hwanryu.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An identity provider's day: away at the start, there, rotating its keys, away again. */
@QuarkusTest
@QuarkusTestResource(value = FakeProvider.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource
    URL gateway;

    @Inject
    SmallRyeHealthReporter health;

    FakeProvider provider;

    @Test
    @Order(1)
    void while_it_is_away_from_the_start_a_token_is_503_and_everyone_else_is_served() {
        HttpMessage answer = ask(provider.token("first"));
        assertEquals(503, answer.status(), answer.body());
        assertNotNull(answer.header("Retry-After"));
        assertTrue(answer.body().contains("identity-provider"), answer.body());
        assertEquals("anonymous:", RawClient.get(gateway, WhoAmI.PATH).body());
        assertFalse(health.getReadiness().isDown(), "figures are public");
    }

    @Test
    @Order(2)
    void it_is_found_once_it_is_there() {
        provider.rotate("first");
        provider.comeUp();
        await(provider.token("first"), 200);
    }

    @Test
    @Order(3)
    void after_a_rotation_all_of_many_at_once_are_let_in() throws Exception {
        provider.rotate("second");
        assertEquals(List.of(200), atOnce(32, provider.token("second")));
        provider.rotate("third");
        provider.slowDown(Duration.ofSeconds(2));
        assertEquals(List.of(200), atOnce(32, provider.token("third")));
        provider.slowDown(Duration.ZERO);
        assertEquals(200, ask(provider.token("first")).status());
    }

    @Test
    @Order(4)
    void invented_keys_are_refused_and_are_no_flood_at_the_provider() throws Exception {
        int before = provider.fetches();
        long begun = System.nanoTime();
        assertEquals(List.of(401), atOnce(200, provider.token("invented")));
        int fetches = provider.fetches() - before;
        // One a second for them, and the renewals.
        long allowed = 2 + 2 * Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        assertTrue(fetches <= allowed, () -> fetches + " fetches, not " + allowed);
    }

    @Test
    @Order(5)
    void a_withdrawn_key_is_forgotten_though_nobody_comes_with_a_new_one() {
        String stolen = provider.token("second");
        assertEquals(200, ask(stolen).status());
        provider.withdraw("second");
        await(stolen, 401);
    }

    @Test
    @Order(6)
    void when_it_goes_known_keys_still_hold_and_of_unknown_ones_nothing_can_be_said() throws Exception {
        String known = provider.token("third");
        assertEquals(200, ask(known).status());
        provider.goDown();
        assertEquals(200, ask(known).status());
        assertEquals(List.of(503), atOnce(32, provider.token("fourth")));
        assertEquals("anonymous:", RawClient.get(gateway, WhoAmI.PATH).body());
    }

    private HttpMessage ask(String token) {
        return RawClient.get(gateway, WhoAmI.PATH, "Authorization: Bearer " + token);
    }

    private void await(String token, int status) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (ask(token).status() != status) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        });
    }

    /** The statuses that so many requests at once are answered with, each named once. */
    private List<Integer> atOnce(int requests, String token) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(Math.min(requests, 64));
        try {
            Callable<Integer> request = () -> ask(token).status();
            List<Future<Integer>> answers = clients.invokeAll(Collections.nCopies(requests, request));
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses.stream().distinct().sorted().toList();
        } finally {
            clients.shutdownNow();
        }
    }
}
