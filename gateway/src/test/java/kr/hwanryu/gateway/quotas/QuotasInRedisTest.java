package kr.hwanryu.gateway.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.hwanryu.gateway.testing.Eventually;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.PlayedClient;
import kr.hwanryu.gateway.testing.RawClient;
import kr.hwanryu.gateway.testing.RedisServer;
import kr.hwanryu.gateway.testing.RunningRedis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a step before the forwarder must not harm when it takes its time, and what is answered when Redis goes. */
@EnabledIf("kr.hwanryu.gateway.testing.RedisServer#isHere")
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
@TestProfile(QuotasInRedisTest.Shared.class)
class QuotasInRedisTest {

    private static final int LARGE = 64 * 1024;

    @TestHTTPResource
    URL gateway;

    @Inject
    Vertx vertx;

    @Inject
    MeterRegistry registry;

    @Played
    FakeOrigin company;

    RedisServer redis;

    @BeforeEach
    void start() {
        company.reset();
        Eventually.assertTrue("counting", () -> get("waiting").header("RateLimit") != null);
    }

    @Test
    void a_client_is_told_what_is_left_and_then_to_come_back() {
        for (int left = 4; left >= 0; left--) {
            assertTrue(get("reader").header("RateLimit").startsWith("\"reads\";r=" + left + ";"));
        }
        HttpMessage refused = get("reader");
        assertEquals(429, refused.status());
        assertEquals("\"reads\";r=0;t=" + refused.header("Retry-After"), refused.header("RateLimit"));
    }

    @Test
    void a_body_sent_at_once_arrives_whole() {
        for (int i = 0; i < 20; i++) {
            String body = Integer.toString(i % 10).repeat(LARGE);
            assertEquals(200, post("Content-Length: " + LARGE, body).status());
            assertEquals(body, company.last().body());
            String chunk = Integer.toHexString(LARGE) + "\r\n" + body + "\r\n0\r\n\r\n";
            assertEquals(200, post("Transfer-Encoding: chunked", chunk).status());
            assertEquals(body, company.last().body());
        }
    }

    @Test
    void a_refused_body_is_read_over_and_the_answer_arrives() {
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    200,
                    send("/v1/imports/company", "uploader", "Content-Length: 2", "{}")
                            .status());
        }
        HttpMessage refused = send("/v1/imports/company", "uploader", "Content-Length: " + LARGE, "x".repeat(LARGE));
        assertEquals(429, refused.status());
        assertTrue(refused.body().contains("TOO_MANY_REQUESTS"));
    }

    @Test
    void http_2_uploads_arrive_whole_and_http_2_reads_have_no_body() throws Exception {
        assertEquals(200, http2(HttpMethod.POST, "hello".repeat(10_000)));
        assertEquals("hello".repeat(10_000), company.last().body());
        assertEquals(200, http2(HttpMethod.GET, null));
        assertEquals("", company.last().body());
        assertEquals("GET /v1/companies HTTP/1.1", company.last().start());
    }

    @Test
    void while_redis_is_away_everybody_passes_and_is_counted_as_such() {
        for (int i = 0; i < 6; i++) {
            get("victim");
        }
        assertEquals(429, get("victim").status());
        double before = failedOpen();
        redis.kill();
        try {
            Eventually.assertTrue("away", () -> get("other").header("RateLimit") == null);
            HttpMessage answer = get("victim");
            assertEquals(200, answer.status());
            assertNull(answer.header("RateLimit"));
            assertEquals("\"reads\";q=5;w=3600", answer.header("RateLimit-Policy"));
            assertTrue(failedOpen() >= before + 2);
        } finally {
            redis.start();
        }
        Eventually.assertTrue("back", () -> get("victim").header("RateLimit") != null);
        for (int i = 0; i < 5; i++) {
            get("victim");
        }
        assertEquals(429, get("victim").status());
    }

    private double failedOpen() {
        return registry.counter("hwanryu.quota.failed.open").count();
    }

    private HttpMessage get(String client) {
        return RawClient.get(gateway, "/v1/companies", PlayedClient.HEADER + client);
    }

    private HttpMessage post(String framing, String body) {
        return send("/v1/companies", "writer", framing, body);
    }

    private HttpMessage send(String path, String client, String framing, String body) {
        List<String> head = List.of(
                "POST " + path + " HTTP/1.1", "Host: gateway.test", PlayedClient.HEADER + client, framing, "", body);
        return RawClient.exchange(gateway, String.join("\r\n", head));
    }

    private int http2(HttpMethod method, String body) throws Exception {
        var options =
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false);
        var client = vertx.createHttpClient(options);
        try {
            return client.request(method, gateway.getPort(), gateway.getHost(), "/v1/companies")
                    .compose(request ->
                            body == null ? request.send() : chunked(request).send(Buffer.buffer(body)))
                    .map(answer -> answer.statusCode())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(8, TimeUnit.SECONDS);
        } finally {
            client.close();
        }
    }

    private static HttpClientRequest chunked(HttpClientRequest request) {
        return request.setChunked(true).putHeader("Test-Client", "http2");
    }

    /** Few reads, and a Redis to count them in. */
    public static final class Shared implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hwanryu.gateway.quotas.client.reads", "5/1h", "hwanryu.gateway.quotas.client.imports", "2/1h");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RunningRedis.class));
        }
    }
}
