package kr.hwanryu.events;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long polling. The consumer of this service waits too, so there is always one more. */
@QuarkusTest
@Timeout(60)
class WaitingTest {

    private static final int MANY = 500;

    @Inject
    Writer writer;

    @Inject
    Waiters waiters;

    @Inject
    AgroalDataSource database;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_write_is_told_at_once_to_whoever_waits() {
        CompletableFuture<HttpResponse<String>> answer = waits("quick", 20);
        await(() -> waiters.count() >= 2);
        long written = System.nanoTime();
        writer.tells("quick", "news", null);
        String body = answer.join().body();
        long tookMs = (System.nanoTime() - written) / 1_000_000;
        assertTrue(body.contains("\"news\""), body);
        assertTrue(tookMs < 3_000, "told after " + tookMs + " ms");
    }

    @Test
    void what_another_waits_for_wakes_nobody_and_the_time_runs_out() {
        long began = System.nanoTime();
        CompletableFuture<HttpResponse<String>> answer = waits("silence", 2);
        await(() -> waiters.count() >= 2);
        writer.tells("noise", "other", null);
        assertTrue(answer.join().body().startsWith("{\"items\":[],\"nextCursor\":\""));
        long tookMs = (System.nanoTime() - began) / 1_000_000;
        assertTrue(tookMs >= 2_000, "answered after " + tookMs + " ms");
    }

    @Test
    void what_is_there_is_not_waited_for() {
        writer.tells("there", "already", null);
        long began = System.nanoTime();
        Feed.get("?wait=20&type=kr.hwanryu.there.sent").body("items", hasSize(1));
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
    }

    @Test
    void five_hundred_wait_and_hold_neither_a_thread_nor_a_connection() {
        database.getConfiguration().setMetricsEnabled(true);
        List<CompletableFuture<HttpResponse<String>>> answers =
                IntStream.range(0, MANY).mapToObj(i -> waits("many", 30)).toList();
        await(() -> waiters.count() >= MANY);
        database.getMetrics().reset();
        for (int i = 0; i < 20; i++) {
            long began = System.nanoTime();
            RestAssured.get(Feed.PATH + "/others").then().statusCode(200);
            assertTrue(System.nanoTime() - began < 5_000_000_000L, "others wait");
        }
        assertTrue(database.getMetrics().maxUsedCount() <= 3, database.getMetrics() + "");
        assertTrue(waiters.count() >= MANY, "all still wait");
        writer.tells("many", "news", null);
        answers.forEach(answer -> assertTrue(answer.join().body().contains("\"news\"")));
        // The four that read, the writer, and those who follow.
        assertTrue(database.getMetrics().maxUsedCount() <= 8, database.getMetrics() + "");
    }

    @Test
    void more_than_may_wait_are_answered_at_once() {
        List<CompletableFuture<HttpResponse<String>>> answers =
                IntStream.range(0, 700).mapToObj(i -> waits("crowd", 8)).toList();
        await(() -> answers.stream().filter(CompletableFuture::isDone).count() >= 100);
        assertTrue(waiters.count() <= 600, waiters.count() + " wait");
        writer.tells("crowd", "news", null);
        List<String> bodies =
                answers.stream().map(answer -> answer.join().body()).toList();
        assertEquals(700, bodies.size());
        assertTrue(bodies.stream().filter(body -> body.contains("\"news\"")).count() >= 590);
    }

    @Test
    void a_client_that_leaves_is_forgotten() {
        CompletableFuture<HttpResponse<String>> answer = waits("gone", 30);
        await(() -> waiters.count() >= 2);
        answer.cancel(true);
        await(() -> waiters.count() <= 1);
    }

    private CompletableFuture<HttpResponse<String>> waits(String aggregateType, int seconds) {
        String query = "?wait=" + seconds + "&type=kr.hwanryu." + aggregateType + ".sent";
        URI uri = URI.create("http://127.0.0.1:" + RestAssured.port + Feed.PATH + query);
        return client.sendAsync(
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(45)).build(), BodyHandlers.ofString());
    }

    static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, "waited in vain");
            LockSupport.parkNanos(2_000_000);
        }
    }
}
