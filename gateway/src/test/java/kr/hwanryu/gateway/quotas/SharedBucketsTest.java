package kr.hwanryu.gateway.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.hwanryu.gateway.testing.Eventually;
import kr.hwanryu.gateway.testing.RedisServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Two gateways, as far as they count, and a real Redis. */
@EnabledIf("kr.hwanryu.gateway.testing.RedisServer#isHere")
class SharedBucketsTest {

    private static final Duration PATIENT = Duration.ofSeconds(5);
    private static final Duration QUICK = Duration.ofMillis(200);
    private static final Holder ALICE = Holder.client("alice");
    private static final Policy HUNDRED = new Policy(Use.READS, new Rate(100, Duration.ofHours(10)));

    private final RedisServer server = new RedisServer().start();
    private final List<Gateway> gateways = new ArrayList<>();

    @BeforeEach
    void reach() {
        Gateway gateway = gateway(server.url(), PATIENT);
        Eventually.assertTrue("connected", gateway.redis()::isUp);
    }

    @AfterEach
    void close() {
        gateways.forEach(Gateway::close);
        server.close();
    }

    @Test
    void gateways_share_one_bucket_exactly() throws Exception {
        Gateway one = gateways.get(0);
        Gateway two = gateway(server.url(), PATIENT);
        Eventually.assertTrue("connected", two.redis()::isUp);
        List<Future<Verdict>> asked = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            asked.add(one.take(HUNDRED));
            asked.add(two.take(HUNDRED));
        }
        int granted = 0;
        for (Future<Verdict> each : asked) {
            Verdict verdict = get(each);
            assertTrue(verdict.isCounted());
            granted += verdict.isGranted() ? 1 : 0;
        }
        assertEquals(100, granted);
        assertEquals(0, get(one.take(HUNDRED)).remaining());
        // Less the time that asking took.
        long seconds = get(two.take(HUNDRED)).seconds();
        assertTrue(seconds > 300 && seconds <= 360, () -> seconds + " s");
    }

    @Test
    void a_killed_redis_lets_requests_pass_uncounted_and_counts_again_when_it_is_back() throws Exception {
        Gateway gateway = gateways.get(0);
        assertEquals(99, get(gateway.take(HUNDRED)).remaining());
        server.kill();
        for (int i = 0; i < 200; i++) {
            Verdict verdict = get(gateway.take(HUNDRED));
            assertTrue(verdict.isGranted());
        }
        Eventually.assertTrue("seen as away", () -> !gateway.redis().isUp());
        long start = System.nanoTime();
        assertFalse(get(gateway.take(HUNDRED)).isCounted());
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(1).toNanos(), "nobody waits for what is away");
        server.start();
        Eventually.assertTrue("connected again", gateway.redis()::isUp);
        assertEquals(99, get(gateway.take(HUNDRED)).remaining(), "an empty Redis starts anew");
    }

    @Test
    void a_redis_that_hangs_costs_a_time_out_each_until_it_counts_as_away() throws Exception {
        Gateway gateway = gateway(server.url(), QUICK);
        Eventually.assertTrue("connected", gateway.redis()::isUp);
        assertTrue(get(gateway.take(HUNDRED)).isCounted());
        server.freeze();
        long start = System.nanoTime();
        Verdict verdict = get(gateway.take(HUNDRED));
        long waited = System.nanoTime() - start;
        assertTrue(verdict.isGranted() && !verdict.isCounted());
        assertTrue(
                waited >= QUICK.toNanos() / 2 && waited < QUICK.multipliedBy(5).toNanos(), waited + " ns");
        for (int i = 0; i < 10; i++) {
            assertTrue(get(gateway.take(HUNDRED)).isGranted());
        }
        assertFalse(gateway.redis().isUp());
        server.thaw();
        Eventually.assertTrue("connected again", gateway.redis()::isUp);
        Eventually.assertTrue("counting again", () -> get(gateway.take(HUNDRED)).isCounted());
    }

    @Test
    void a_gateway_starts_without_redis_and_finds_it_later() throws Exception {
        RedisServer late = new RedisServer();
        Gateway gateway = gateway(late.url(), PATIENT);
        assertFalse(get(gateway.take(HUNDRED)).isCounted());
        late.start();
        try (late) {
            Eventually.assertTrue("connected", gateway.redis()::isUp);
            assertTrue(get(gateway.take(HUNDRED)).isCounted());
        }
    }

    @Test
    void a_wrong_password_counts_nothing_and_stops_nobody() throws Exception {
        try (RedisServer guarded = new RedisServer("--requirepass", "right").start()) {
            Gateway wrong = gateway(guarded.url().replace("//", "//:wrong@"), PATIENT);
            Gateway right = gateway(guarded.url().replace("//", "//:right@"), PATIENT);
            Eventually.assertTrue("connected", right.redis()::isUp);
            assertTrue(get(right.take(HUNDRED)).isCounted());
            assertFalse(get(wrong.take(HUNDRED)).isCounted());
        }
    }

    @Test
    void a_bucket_expires_when_it_is_full_again_and_another_limit_is_another_bucket() throws Exception {
        Gateway gateway = gateways.get(0);
        get(gateway.take(HUNDRED));
        RedisClient client = RedisClient.create(server.url());
        try (var connection = client.connect()) {
            List<String> keys = connection.sync().keys("*");
            assertEquals(List.of("hwanryu:quota:reads:100/36000:client:alice"), keys);
            long seconds = connection.sync().ttl(keys.get(0));
            assertTrue(seconds > 300 && seconds <= 370, seconds + " s: a hundredth of ten hours, and ten");
        }
        client.shutdown(0, 1, TimeUnit.SECONDS);
        Policy more = new Policy(Use.READS, new Rate(200, Duration.ofHours(10)));
        assertEquals(199, get(gateway.take(more)).remaining());
    }

    private Gateway gateway(String url, Duration timeout) {
        Vertx vertx = Vertx.vertx();
        RedisLink redis = new RedisLink(vertx, RedisURI.create(url), Duration.ofMillis(50));
        Gateway gateway = new Gateway(vertx, redis, new SharedBuckets(vertx, redis, timeout, 1000));
        gateways.add(gateway);
        return gateway;
    }

    private static Verdict get(Future<Verdict> verdict) {
        return verdict.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private record Gateway(Vertx vertx, RedisLink redis, SharedBuckets buckets) {

        Future<Verdict> take(Policy policy) {
            return buckets.take(policy, ALICE);
        }

        void close() {
            buckets.close();
            vertx.close();
        }
    }
}
