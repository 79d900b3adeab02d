package kr.hwanryu.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before any route, always as a problem, and never seen by a service. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class EdgeTest {

    @TestHTTPResource
    URL gateway;

    @Played
    FakeOrigin industry;

    @BeforeEach
    void forget() {
        industry.reset();
    }

    @AfterEach
    void nothing_reached_the_service() {
        assertTrue(industry.received().isEmpty(), () -> industry.received().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/regions/../plans",
                "/v1//regions",
                "/v1/regions/%2e%2e/plans",
                "/v1/regions/a%2fb",
                "/v1/regionsx%5Cy",
                "/v1/regions/..;/x",
                "http://gateway.test/v1/regions"
            })
    void a_path_with_two_readings_is_400(String target) {
        HttpMessage answer = RawClient.get(gateway, target);
        assertTrue(answer.status() == 400 || answer.status() == 404, answer.start());
        assertProblem(answer, answer.status(), answer.status() == 400 ? "INVALID_REQUEST" : "NOT_FOUND");
    }

    @Test
    void a_request_without_a_host_is_400() {
        assertProblem(RawClient.exchange(gateway, "GET /v1/regions HTTP/1.1\r\n\r\n"), 400, "INVALID_REQUEST");
    }

    @Test
    void a_request_with_two_hosts_is_400() {
        HttpMessage answer = RawClient.get(gateway, "/v1/regions", "Host: other.test");
        assertProblem(answer, 400, "INVALID_REQUEST");
        assertTrue(answer.body().contains("\"header\":\"Host\""), answer.body());
    }

    @Test
    void trace_is_405() {
        HttpMessage answer =
                RawClient.exchange(gateway, "TRACE /v1/regions HTTP/1.1\r\nHost: gateway.test\r\nCookie: a=b\r\n\r\n");
        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertTrue(answer.header("Allow").contains("GET"));
    }

    @Test
    void an_unknown_method_is_501() {
        assertProblem(
                RawClient.exchange(gateway, "BREW /v1/regions HTTP/1.1\r\nHost: gateway.test\r\n\r\n"),
                501,
                "NOT_IMPLEMENTED");
    }

    @Test
    void a_transfer_coding_beside_chunked_is_501() {
        assertProblem(
                RawClient.exchange(
                        gateway,
                        "POST /v1/regions HTTP/1.1\r\nHost: gateway.test\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
                501,
                "NOT_IMPLEMENTED");
    }

    @Test
    void a_target_over_8k_is_414() {
        assertProblem(RawClient.get(gateway, "/v1/regions?q=" + "x".repeat(9000)), 414, "URI_TOO_LONG");
    }

    @Test
    void headers_over_16k_are_431() {
        assertProblem(RawClient.get(gateway, "/v1/regions", "X-Long: " + "x".repeat(17_000)), 431, "HEADERS_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/",
                "/v1/unknown",
                "/v1/regions/",
                "/v1/events",
                "/v1/events/gateway",
                "/v2/regions",
                "/q",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/openapi",
                "/q/dev",
                "/v1/annual-reports",
                "/v1/annual-reports/gangwon",
                "/v1/annual-reports/gangwon/2023/",
                "/problems/none",
                "/index.html"
            })
    void a_path_that_nobody_owns_is_404(String path) {
        assertProblem(RawClient.get(gateway, path), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/annual-reports/gangwon/2023", "/", "/openapi", "/problems/not-found"})
    void writing_to_what_is_only_read_is_405(String path) {
        HttpMessage answer = RawClient.exchange(
                gateway, "POST " + path + " HTTP/1.1\r\nHost: gateway.test\r\nContent-Length: 2\r\n\r\n{}");
        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertEquals("GET, HEAD", answer.header("Allow"));
    }

    @Test
    void problems_speak_the_readers_language_and_carry_the_trace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        HttpMessage answer = RawClient.get(
                gateway, "/v1/unknown", "Accept-Language: en", "traceparent: 00-" + trace + "-00f067aa0ba902b7-01");
        assertTrue(answer.body().contains("\"title\":\"Not found\""), answer.body());
        assertTrue(answer.body().contains("\"traceId\":\"" + trace + "\""), answer.body());
        assertEquals("en", answer.header("Content-Language"));
        assertEquals("Accept-Language", answer.header("Vary"));
    }

    private static void assertProblem(HttpMessage answer, int status, String code) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
        assertTrue(answer.header("X-Request-Id") != null);
    }
}
