package kr.hwanryu.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.concurrent.TimeUnit;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies on their way to a service: whole, or refused, never half and never held. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class UploadTest {

    private static final int LIMIT = 64 * 1024;

    @TestHTTPResource
    URL gateway;

    @Inject
    Vertx vertx;

    @Played
    FakeOrigin company;

    @BeforeEach
    void forget() {
        company.reset();
    }

    @Test
    void an_http_2_upload_without_a_length_arrives_whole() throws Exception {
        var options =
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false);
        var client = vertx.createHttpClient(options);
        var answer = client.request(HttpMethod.POST, gateway.getPort(), gateway.getHost(), "/v1/companies")
                .compose(request -> {
                    request.setChunked(true);
                    request.write(Buffer.buffer("hello"));
                    return request.send(Buffer.buffer(" world").toString());
                });
        assertEquals(
                200,
                answer.toCompletionStage()
                        .toCompletableFuture()
                        .get(5, TimeUnit.SECONDS)
                        .statusCode());
        assertEquals(HttpVersion.HTTP_2, answer.result().version());
        assertEquals("hello world", company.last().body());
        client.close();
    }

    @Test
    void an_http_2_get_has_no_body_behind_us() throws Exception {
        var options =
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false);
        var client = vertx.createHttpClient(options);
        var answer = client.request(HttpMethod.GET, gateway.getPort(), gateway.getHost(), "/v1/companies")
                .compose(request -> request.send());
        assertEquals(
                200,
                answer.toCompletionStage()
                        .toCompletableFuture()
                        .get(5, TimeUnit.SECONDS)
                        .statusCode());
        assertEquals("GET /v1/companies HTTP/1.1", company.last().start());
        client.close();
    }

    @Test
    void a_body_at_the_limit_passes() {
        HttpMessage answer = RawClient.exchange(gateway, declared(LIMIT) + "x".repeat(LIMIT));
        assertEquals(200, answer.status());
        assertEquals(LIMIT, company.last().body().length());
    }

    @Test
    void a_body_declared_over_the_limit_is_413_before_it_is_sent() {
        HttpMessage answer = RawClient.exchange(gateway, declared(LIMIT + 1));
        assertTooLarge(answer);
        assertTrue(company.received().isEmpty());
    }

    @Test
    void a_client_that_expects_is_told_413_instead_of_100() {
        HttpMessage answer = RawClient.exchange(
                gateway,
                "POST /v1/companies HTTP/1.1\r\nHost: gateway.test\r\nExpect: 100-continue\r\nContent-Length: "
                        + (LIMIT + 1) + "\r\n\r\n");
        assertTooLarge(answer);
    }

    @Test
    void a_chunked_body_that_grows_past_the_limit_is_413_and_does_not_look_whole_to_the_service() throws Exception {
        String chunk = Integer.toHexString(16 * 1024) + "\r\n" + "x".repeat(16 * 1024) + "\r\n";
        HttpMessage answer = RawClient.exchange(
                gateway,
                "POST /v1/companies HTTP/1.1\r\nHost: gateway.test\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk.repeat(6) + "0\r\n\r\n");
        assertTooLarge(answer);
        Thread.sleep(200);
        assertTrue(company.received().stream().noneMatch(HttpMessage::complete), "cut off, not shortened");
    }

    private static void assertTooLarge(HttpMessage answer) {
        assertEquals(413, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertTrue(answer.body().contains("PAYLOAD_TOO_LARGE") && answer.body().contains("65536"), answer.body());
    }

    private static String declared(int length) {
        return "POST /v1/companies HTTP/1.1\r\nHost: gateway.test\r\nContent-Length: " + length + "\r\n\r\n";
    }
}
