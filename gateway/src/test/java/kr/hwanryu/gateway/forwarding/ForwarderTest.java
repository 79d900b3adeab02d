package kr.hwanryu.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes, and what ends at the gateway, seen from both sockets. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class ForwarderTest {

    private static final String TOKEN = TestTokens.everywhere("companies:write");

    @TestHTTPResource
    URL gateway;

    @Played
    FakeOrigin industry;

    @Played
    FakeOrigin company;

    @Played
    FakeOrigin outcome;

    @BeforeEach
    void forget() {
        industry.reset();
        company.reset();
        outcome.reset();
    }

    @Test
    void passes_request_and_answer_through_unchanged() {
        company.answersRaw("HTTP/1.1 201 Created\r\nLocation: /v1/companies/1\r\nETag: \"7\"\r\n"
                + "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"id\": 1.50}");
        HttpMessage answer = RawClient.exchange(
                gateway,
                "POST /v1/companies?x=%EB%B0%94&y=1 HTTP/1.1\r\nHost: gateway.test\r\nAuthorization: Bearer " + TOKEN
                        + "\r\n"
                        + "Idempotency-Key: k\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"a\":1.0}");
        assertEquals(
                "POST /v1/companies?x=%EB%B0%94&y=1 HTTP/1.1", company.last().start());
        assertEquals("{\"a\":1.0}", company.last().body());
        assertEquals("Bearer " + TOKEN, company.last().header("Authorization"));
        assertEquals("k", company.last().header("Idempotency-Key"));
        assertEquals(201, answer.status());
        assertEquals("/v1/companies/1", answer.header("Location"));
        assertEquals("\"7\"", answer.header("ETag"));
        assertEquals("{\"id\": 1.50}", answer.body());
    }

    @Test
    void sends_each_path_to_its_owner() {
        RawClient.get(gateway, "/v1/regions/gangwon");
        RawClient.get(gateway, "/v1/case-studies");
        RawClient.get(gateway, "/v1/events/outcome?cursor=0");
        assertEquals("GET /v1/regions/gangwon HTTP/1.1", industry.last().start());
        assertEquals("GET /v1/case-studies HTTP/1.1", company.last().start());
        assertEquals("GET /v1/events/outcome?cursor=0 HTTP/1.1", outcome.last().start());
    }

    @Test
    void removes_hop_by_hop_headers_and_those_that_connection_names_from_requests() {
        RawClient.get(
                gateway,
                "/v1/regions",
                "Connection: close, X-Secret, Keep-Alive",
                "X-Secret: 1",
                "Keep-Alive: timeout=5",
                "TE: trailers",
                "Proxy-Authorization: Basic x",
                "Proxy-Connection: keep-alive",
                "X-Kept: yes");
        HttpMessage seen = industry.last();
        for (String name : new String[] {"X-Secret", "Keep-Alive", "TE", "Proxy-Authorization", "Proxy-Connection"}) {
            assertNull(seen.header(name), name);
        }
        assertEquals("yes", seen.header("X-Kept"));
    }

    @Test
    void removes_hop_by_hop_headers_and_those_that_connection_names_from_answers() {
        industry.answersRaw("HTTP/1.1 200 OK\r\nConnection: X-Inner\r\nX-Inner: 1\r\nKeep-Alive: timeout=5\r\n"
                + "Proxy-Authenticate: Basic\r\nUpgrade: foo\r\nX-Kept: yes\r\nContent-Length: 2\r\n\r\n{}");
        HttpMessage answer = RawClient.get(gateway, "/v1/regions");
        for (String name : new String[] {"Connection", "X-Inner", "Keep-Alive", "Proxy-Authenticate", "Upgrade"}) {
            assertNull(answer.header(name), name);
        }
        assertEquals("yes", answer.header("X-Kept"));
    }

    @Test
    void drops_what_the_client_says_of_itself_and_writes_its_own() {
        RawClient.get(
                gateway,
                "/v1/regions",
                "X-Forwarded-For: 6.6.6.6",
                "X-Forwarded-Host: evil.test",
                "X-Forwarded-Proto: https",
                "X-Forwarded-User: admin",
                "X-Forwarded-Prefix: /x",
                "Forwarded: for=6.6.6.6",
                "X-Real-IP: 6.6.6.6",
                "Remote-User: admin",
                "X-Hwanryu-Agency: all");
        HttpMessage seen = industry.last();
        assertEquals("127.0.0.1", seen.header("X-Forwarded-For"));
        assertEquals("gateway.test", seen.header("X-Forwarded-Host"));
        assertEquals("http", seen.header("X-Forwarded-Proto"));
        for (String name : new String[] {
            "X-Forwarded-User", "X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "Remote-User", "X-Hwanryu-Agency"
        }) {
            assertNull(seen.header(name), name);
        }
    }

    @Test
    void connection_cannot_strip_the_headers_that_the_gateway_writes() {
        RawClient.get(gateway, "/v1/regions", "Connection: X-Forwarded-For, X-Request-Id, traceparent, Host");
        assertEquals("127.0.0.1", industry.last().header("X-Forwarded-For"));
        assertTrue(industry.last().header("X-Request-Id").length() >= 16);
        assertEquals(55, industry.last().header("traceparent").length());
    }

    @Test
    void does_not_upgrade_to_websocket() {
        HttpMessage answer = RawClient.get(
                gateway,
                "/v1/regions",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "X-Forwarded-User: admin");
        assertEquals(200, answer.status());
        assertNull(industry.last().header("Upgrade"));
        assertNull(industry.last().header("X-Forwarded-User"));
    }

    @Test
    void never_answers_from_a_cache() {
        industry.answersRaw("HTTP/1.1 200 OK\r\nCache-Control: public, max-age=600\r\nETag: \"1\"\r\n"
                + "Content-Length: 2\r\n\r\n{}");
        RawClient.get(gateway, "/v1/regions");
        RawClient.get(gateway, "/v1/regions", "Authorization: Bearer " + TOKEN);
        assertEquals(2, industry.received().size());
    }

    @Test
    void answers_expect_at_once_and_does_not_pass_it_on() {
        long start = System.nanoTime();
        try (RawClient client = new RawClient(gateway)) {
            client.send("POST /v1/companies HTTP/1.1\r\nHost: gateway.test\r\nExpect: 100-continue\r\n"
                    + "Content-Length: 2\r\n\r\n");
            assertEquals(100, client.read().status());
            client.send("{}");
            assertEquals(200, client.read().status());
        }
        assertTrue(System.nanoTime() - start < 900_000_000L, "waited for the origin to say 100");
        assertNull(company.last().header("Expect"));
        assertEquals("{}", company.last().body());
    }

    @Test
    void passes_a_chunked_upload_whole_and_waits_for_no_buffer() {
        try (RawClient client = new RawClient(gateway)) {
            client.send("POST /v1/companies HTTP/1.1\r\nHost: gateway.test\r\nTransfer-Encoding: Chunked\r\n\r\n"
                    + "5\r\nhello\r\n");
            client.send("6\r\n world\r\n0\r\nX-Trailer: dropped\r\n\r\n");
            assertEquals(200, client.read().status());
        }
        assertEquals("hello world", company.last().body());
        assertNull(company.last().header("X-Trailer"));
    }

    @Test
    void passes_a_chunked_answer_with_trailers_to_its_end() {
        industry.answersRaw("HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n");
        HttpMessage answer = RawClient.get(gateway, "/v1/regions");
        assertEquals("hello", answer.body());
        assertTrue(answer.complete());
        assertNull(answer.header("Trailer"));
    }

    @Test
    void ends_a_chunked_answer_to_http_1_0_by_the_connection() {
        industry.answersRaw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
        HttpMessage answer = RawClient.exchange(gateway, "GET /v1/regions HTTP/1.0\r\nHost: gateway.test\r\n\r\n");
        assertNull(answer.header("Transfer-Encoding"));
        assertEquals("hello", answer.body());
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void passes_answers_without_a_body(int status) {
        industry.answersRaw("HTTP/1.1 " + status + " X\r\nETag: \"1\"\r\n\r\n");
        try (RawClient client = new RawClient(gateway)) {
            for (int i = 0; i < 2; i++) {
                client.send("GET /v1/regions HTTP/1.1\r\nHost: gateway.test\r\n\r\n");
                HttpMessage answer = client.read();
                assertEquals(status, answer.status());
                assertNull(answer.header("Transfer-Encoding"));
            }
        }
    }

    @Test
    void passes_a_head_with_the_length_of_the_get() {
        industry.answersRaw("HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n");
        try (RawClient client = new RawClient(gateway)) {
            client.send("HEAD /v1/regions HTTP/1.1\r\nHost: gateway.test\r\nConnection: close\r\n\r\n");
            HttpMessage answer = client.read();
            assertEquals("1234", answer.header("Content-Length"));
            assertEquals("", answer.body());
        }
    }

    @Test
    void echoes_the_request_id_once_and_passes_it_on() {
        industry.answersRaw("HTTP/1.1 200 OK\r\nX-Request-Id: abc-1\r\nContent-Length: 2\r\n\r\n{}");
        HttpMessage answer = RawClient.get(gateway, "/v1/regions", "X-Request-Id: abc-1");
        assertEquals("abc-1", answer.header("X-Request-Id"));
        assertEquals("abc-1", industry.last().header("X-Request-Id"));
    }

    @Test
    void replaces_a_request_id_that_is_none() {
        HttpMessage answer = RawClient.get(gateway, "/v1/regions", "X-Request-Id: a b<script>");
        assertEquals(industry.last().header("X-Request-Id"), answer.header("X-Request-Id"));
        assertFalse(answer.header("X-Request-Id").contains("<"));
    }

    @Test
    void passes_a_traceparent_on_and_makes_one_where_there_is_none() {
        String given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        RawClient.get(gateway, "/v1/regions", "traceparent: " + given);
        assertEquals(given, industry.last().header("traceparent"));
        RawClient.get(gateway, "/v1/regions", "traceparent: 00-nonsense", "tracestate: a=b");
        assertTrue(Correlations.isTraceparent(industry.last().header("traceparent")));
        assertNull(industry.last().header("tracestate"));
    }

    /** What any reader of W3C Trace Context accepts. */
    private static final class Correlations {
        static boolean isTraceparent(String value) {
            return value.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        }
    }
}
