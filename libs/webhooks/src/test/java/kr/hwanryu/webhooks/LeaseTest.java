package kr.hwanryu.webhooks;

import static kr.hwanryu.testing.WebhookReceiver.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.hwanryu.testing.WebhookReceiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One process delivers to a subscription at a time, and what it did not record comes again. */
@QuarkusTest
@Timeout(60)
class LeaseTest {

    @Inject
    Writer writer;

    @Inject
    Positions positions;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    private final Agency agency = new Agency();
    private final WebhookReceiver receiver = WebhookReceiver.start();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void what_a_killed_process_had_taken_up_is_taken_up_again_when_its_lease_ends() {
        String id = agency.subscribed(receiver.url("/"), "killed").id();
        lease(id, clock.instant().plusSeconds(3));
        writer.tells("killed", "one");
        writer.tells("killed", "two");
        Instant held = until(id);
        assertEquals(List.of(), receiver.received());
        receiver.await(2);
        assertTrue(clock.instant().isAfter(held));
        assertEquals(List.of("one", "two"), subjects());
    }

    @Test
    void what_was_sent_but_not_recorded_comes_again_under_its_id() throws InterruptedException {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        receiver.willAnswer(exchange -> {
            sending.countDown();
            hold(taken);
            WebhookReceiver.answer(exchange, 204, Map.of());
        });
        String id = agency.subscribed(receiver.url("/"), "unrecorded").id();
        writer.tells("unrecorded", "one");
        assertTrue(sending.await(20, TimeUnit.SECONDS));
        // Another process took over in the middle of the request, and died.
        lease(id, clock.instant().plusMillis(500));
        taken.countDown();
        receiver.await(2);
        assertEquals(
                receiver.received().get(0).headers().get("webhook-id"),
                receiver.received().get(1).headers().get("webhook-id"));
        await(() -> agency.get("/" + id + "/delivery").extract().path("pendingSince") == null);
        assertEquals(2, receiver.received().size());
    }

    @Test
    void two_that_look_at_once_do_not_take_up_the_same() {
        String id = agency.subscribed(receiver.url("/"), "both").id();
        agency.patch(id, "{\"state\":\"PAUSED\"}");
        writer.tells("both", "one");
        agency.patch(id, "{\"state\":\"ACTIVE\"}");
        List<Claim> second = positions.claim(100, clock.instant());
        List<Claim> third = positions.claim(100, clock.instant());
        List<UUID> all = Stream.concat(second.stream(), third.stream())
                .map(Claim::subscriptionId)
                .toList();
        assertEquals(all.size(), all.stream().distinct().count());
        second.forEach(positions::release);
        third.forEach(positions::release);
        assertEquals(List.of("one"), subjectsOnceCame());
    }

    private List<String> subjectsOnceCame() {
        receiver.await(1);
        return subjects();
    }

    private static void hold(CountDownLatch taken) {
        try {
            taken.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a subscription up as another process would. */
    private void lease(String id, Instant until) {
        statements.update(
                "update subscription_position set lease_id = gen_random_uuid(), leased_until = ? where subscription_id = ?",
                until,
                UUID.fromString(id));
    }

    private Instant until(String id) {
        return statements
                .rows(
                        "select leased_until from subscription_position where subscription_id = ?",
                        row -> Statements.instant(row, "leased_until"),
                        UUID.fromString(id))
                .get(0);
    }

    private List<String> subjects() {
        return receiver.received().stream()
                .map(each -> each.body().replaceAll(".*\"subject\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
