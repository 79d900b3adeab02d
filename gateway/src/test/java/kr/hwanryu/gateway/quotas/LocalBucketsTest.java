package kr.hwanryu.gateway.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LocalBucketsTest {

    private static final Holder ALICE = Holder.client("alice");
    private static final Policy IMPORTS = new Policy(Use.IMPORTS, new Rate(20, Duration.ofHours(1)));
    private static final Policy READS = new Policy(Use.READS, new Rate(600, Duration.ofMinutes(1)));

    private final AtomicLong now = new AtomicLong();
    private final LocalBuckets buckets = new LocalBuckets(100, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void grants_the_limit_at_once_and_then_one_for_each_part_of_the_window() {
        for (int left = 19; left >= 0; left--) {
            Verdict verdict = take(IMPORTS, ALICE);
            assertTrue(verdict.isGranted());
            assertEquals(left, verdict.remaining());
        }
        Verdict denied = take(IMPORTS, ALICE);
        assertFalse(denied.isGranted());
        assertEquals(180, denied.seconds(), "an hour's twentieth");
        pass(Duration.ofSeconds(denied.seconds()));
        assertTrue(take(IMPORTS, ALICE).isGranted());
        assertFalse(take(IMPORTS, ALICE).isGranted());
    }

    @Test
    void tells_within_which_time_no_more_than_what_is_left_may_follow() {
        assertEquals(180, take(IMPORTS, ALICE).seconds());
        pass(Duration.ofSeconds(100));
        Verdict second = take(IMPORTS, ALICE);
        assertEquals(18, second.remaining());
        assertEquals(80, second.seconds());
        assertEquals(1, take(READS, ALICE).seconds(), "never 0: a client would come back at once, and in vain");
    }

    @Test
    void is_told_in_structured_fields() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        take(IMPORTS, ALICE).tell(headers);
        assertEquals("\"imports\";q=20;w=3600", headers.get("RateLimit-Policy"));
        assertEquals("\"imports\";r=19;t=180", headers.get("RateLimit"));
    }

    @Test
    void holders_and_uses_have_a_bucket_each() {
        take(READS, ALICE);
        assertEquals(598, take(READS, ALICE).remaining());
        assertEquals(599, take(READS, Holder.client("bob")).remaining());
        assertEquals(599, take(READS, new Holder(false, "alice")).remaining(), "an address that reads like a client");
        assertEquals(19, take(IMPORTS, ALICE).remaining());
    }

    @Test
    void a_flood_of_addresses_fills_no_more_than_the_memory_given_to_it() {
        for (int i = 0; i < 10_000; i++) {
            take(READS, new Holder(false, Integer.toString(i)));
            assertTrue(buckets.size() <= 101, () -> buckets.size() + " buckets");
        }
    }

    @Test
    void a_bucket_that_nobody_uses_goes_when_it_would_be_full_again() {
        take(READS, ALICE);
        pass(Duration.ofSeconds(61));
        take(READS, Holder.client("bob"));
        assertEquals(1, buckets.size());
        assertEquals(599, take(READS, ALICE).remaining());
    }

    @Test
    void threads_at_once_get_exactly_the_limit() throws Exception {
        Policy hundred = new Policy(Use.READS, new Rate(100, Duration.ofHours(1)));
        Callable<Integer> burst = () -> {
            int granted = 0;
            for (int i = 0; i < 250; i++) {
                granted += take(hundred, ALICE).isGranted() ? 1 : 0;
            }
            return granted;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        int granted = 0;
        for (Future<Integer> each : threads.invokeAll(new ArrayList<>(List.of(burst, burst, burst, burst)))) {
            granted += each.get();
        }
        threads.shutdown();
        assertEquals(100, granted);
    }

    private Verdict take(Policy policy, Holder holder) {
        return buckets.take(policy, holder).result();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
