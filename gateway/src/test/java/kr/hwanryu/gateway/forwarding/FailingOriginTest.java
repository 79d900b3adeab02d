package kr.hwanryu.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is told when the service behind the gateway does not do its part. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class FailingOriginTest {

    @TestHTTPResource
    URL gateway;

    @Played
    FakeOrigin industry;

    @BeforeEach
    void forget() {
        industry.reset();
    }

    @Test
    void a_service_that_is_down_is_503_with_retry_after() {
        industry.goDown();
        HttpMessage answer = RawClient.get(gateway, "/v1/regions?a=b", "Accept-Language: en");
        assertProblem(answer, 503, "UNAVAILABLE");
        assertEquals("5", answer.header("Retry-After"));
        assertTrue(answer.body().contains("The part industry is away"), answer.body());
        assertTrue(answer.body().contains("\"instance\":\"/v1/regions\""), answer.body());
    }

    @Test
    void a_service_that_came_back_is_used_again() {
        industry.goDown();
        RawClient.get(gateway, "/v1/regions");
        industry.reset();
        assertEquals(200, RawClient.get(gateway, "/v1/regions").status());
    }

    @Test
    void no_answer_within_the_deadline_is_504() {
        industry.answers((request, connection, out) -> Thread.sleep(5000));
        long start = System.nanoTime();
        HttpMessage answer = RawClient.get(gateway, "/v1/regions");
        assertProblem(answer, 504, "DEADLINE_EXCEEDED");
        assertTrue(answer.body().contains("기한 초과"), "Korean by default: " + answer.body());
        assertTrue(System.nanoTime() - start < 4_000_000_000L, "the deadline is two seconds");
    }

    @Test
    void an_answer_begun_in_time_may_take_longer_than_the_deadline() {
        industry.answers((request, connection, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab".getBytes());
            out.flush();
            Thread.sleep(2300);
            out.write("cd".getBytes());
        });
        assertEquals("abcd", RawClient.get(gateway, "/v1/regions").body());
    }

    @Test
    void what_wait_asks_for_comes_on_top_of_the_deadline() {
        industry.answers((request, connection, out) -> {
            Thread.sleep(2500);
            out.write(HttpMessage.answer(200, "", "{}"));
        });
        assertEquals(200, RawClient.get(gateway, "/v1/events/industry?wait=2").status());
    }

    @Test
    void requests_that_wait_take_no_connection_of_the_others() throws Exception {
        CountDownLatch news = new CountDownLatch(1);
        industry.answers((request, connection, out) -> {
            if (request.start().contains("wait=")) {
                news.await();
            }
            out.write(HttpMessage.answer(200, "", "{}"));
        });
        ExecutorService clients = Executors.newFixedThreadPool(40);
        try {
            List<CompletableFuture<HttpMessage>> waiting = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> RawClient.get(gateway, "/v1/events/industry?wait=20"), clients))
                    .toList();
            await(() -> industry.openConnections() >= 40);
            for (int i = 0; i < 8; i++) {
                assertEquals(200, RawClient.get(gateway, "/v1/regions").status());
            }
            news.countDown();
            waiting.forEach(answer -> assertEquals(200, answer.join().status()));
        } finally {
            clients.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"
            })
    void an_answer_that_cannot_be_passed_on_is_502(String bytes) {
        industry.answers((request, connection, out) -> {
            out.write(bytes.getBytes());
            out.flush();
            connection.close();
        });
        assertProblem(RawClient.get(gateway, "/v1/regions"), 502, "BAD_GATEWAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 10\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"})
    void an_answer_that_breaks_off_breaks_the_connection(String rest) {
        industry.answers((request, connection, out) -> {
            out.write(("HTTP/1.1 200 OK\r\n" + rest).getBytes());
            out.flush();
            connection.close();
        });
        HttpMessage answer = RawClient.get(gateway, "/v1/regions");
        assertFalse(answer.complete(), "a truncated answer must not look whole");
    }

    @Test
    void a_client_that_leaves_frees_the_connection_to_the_origin() throws Exception {
        industry.answers((request, connection, out) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes());
            for (int i = 0; i < 400; i++) {
                out.write("3\r\nabc\r\n".getBytes());
                out.flush();
                Thread.sleep(10);
            }
        });
        try (RawClient client = new RawClient(gateway)) {
            client.send("GET /v1/regions HTTP/1.1\r\nHost: gateway.test\r\n\r\n");
            await(() -> !industry.received().isEmpty());
        }
        await(() -> industry.openConnections() == 0);
    }

    @Test
    void an_idle_connection_is_given_up_before_the_origin_would() throws Exception {
        RawClient.get(gateway, "/v1/regions");
        assertTrue(industry.openConnections() >= 1, "kept for the next request");
        await(() -> industry.openConnections() == 0);
    }

    @Test
    void connections_and_waiting_requests_are_bounded_and_the_rest_is_503() throws Exception {
        industry.answers((request, connection, out) -> {
            Thread.sleep(700);
            out.write(HttpMessage.answer(200, "", "{}"));
        });
        ExecutorService clients = Executors.newFixedThreadPool(120);
        try {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 120)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> RawClient.get(gateway, "/v1/regions").status(), clients))
                    .toList();
            List<Integer> statuses =
                    answers.stream().map(CompletableFuture::join).toList();
            int loops = 2 * Runtime.getRuntime().availableProcessors();
            assertTrue(industry.mostOpenConnections() <= 4 * loops, industry.mostOpenConnections() + " connections");
            assertTrue(statuses.contains(200) && statuses.contains(503), statuses.toString());
            assertTrue(statuses.stream().allMatch(s -> s == 200 || s == 503 || s == 504), statuses.toString());
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void a_problem_of_a_service_passes_unchanged() {
        industry.answers((request, connection, out) -> out.write(
                HttpMessage.answer(422, "Content-Type: application/problem+json", "{\"code\":\"RULE_VIOLATED\"}")));
        HttpMessage answer = RawClient.get(gateway, "/v1/regions");
        assertEquals(422, answer.status());
        assertEquals("{\"code\":\"RULE_VIOLATED\"}", answer.body());
        assertNull(answer.header("Retry-After"));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 60 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertTrue(condition.getAsBoolean(), "not within three seconds");
    }

    private static void assertProblem(HttpMessage answer, int status, String code) {
        assertEquals(status, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
        assertTrue(answer.header("X-Request-Id") != null, "the request has a name in the logs");
    }
}
