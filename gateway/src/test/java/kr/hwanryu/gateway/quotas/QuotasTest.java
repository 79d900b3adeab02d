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
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.PlayedClient;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test comes from an address or a client of its own, since buckets stay as they are left. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
@TestProfile(QuotasTest.Tight.class)
class QuotasTest {

    @TestHTTPResource
    URL gateway;

    @Inject
    MeterRegistry registry;

    @Played
    FakeOrigin industry;

    @BeforeEach
    void forget() {
        industry.reset();
    }

    @Test
    void an_answer_says_what_the_quota_is_and_what_is_left_of_it() {
        HttpMessage answer = get("/v1/regions", from("192.0.2.1"));
        assertEquals(200, answer.status());
        assertEquals("\"reads\";q=5;w=3600", answer.header("RateLimit-Policy"));
        assertEquals("\"reads\";r=4;t=720", answer.header("RateLimit"));
    }

    @Test
    void a_request_too_many_is_429_and_reaches_no_service() {
        HttpMessage answer = usedUp(from("192.0.2.2"));
        assertEquals(429, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertTrue(answer.body().contains("\"code\":\"TOO_MANY_REQUESTS\""), answer.body());
        assertTrue(answer.body().contains("\\\"reads\\\" 할당량(3600초에 5건)"), answer.body());
        assertEquals("\"reads\";r=0;t=" + answer.header("Retry-After"), answer.header("RateLimit"));
        assertEquals("\"reads\";q=5;w=3600", answer.header("RateLimit-Policy"));
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 600, answer.header("Retry-After"));
        assertEquals(5, industry.received().size());
        HttpMessage english = get("/v1/regions", from("192.0.2.2"), "Accept-Language: en");
        assertTrue(english.body().contains("5 requests in 3600 seconds"), english.body());
    }

    @Test
    void who_has_read_too_much_may_write_import_and_read_why() {
        String address = from("192.0.2.3");
        usedUp(address);
        assertTrue(post("/v1/plans", address).header("RateLimit").startsWith("\"writes\";r=2;"));
        assertTrue(post("/v1/imports/industry", address).header("RateLimit").startsWith("\"imports\";r=1;"));
        assertEquals(429, get("/v1/imports/industry/1", address).status());
        HttpMessage page = get("/problems/too-many-requests", address);
        assertEquals(200, page.status());
        assertNull(page.header("RateLimit"));
    }

    @Test
    void a_client_has_a_quota_of_its_own_wherever_it_comes_from() {
        String address = from("192.0.2.4");
        usedUp(address);
        HttpMessage first = get("/v1/regions", address, PlayedClient.HEADER + "agency-1");
        assertEquals("\"reads\";q=8;w=3600", first.header("RateLimit-Policy"));
        assertTrue(first.header("RateLimit").startsWith("\"reads\";r=7;"), first.header("RateLimit"));
        HttpMessage elsewhere = get("/v1/regions", from("192.0.2.5"), PlayedClient.HEADER + "agency-1");
        assertTrue(elsewhere.header("RateLimit").startsWith("\"reads\";r=6;"), elsewhere.header("RateLimit"));
        HttpMessage other = get("/v1/regions", address, PlayedClient.HEADER + "agency-2");
        assertTrue(other.header("RateLimit").startsWith("\"reads\";r=7;"), other.header("RateLimit"));
    }

    @Test
    void who_guesses_tokens_uses_up_the_quota_of_his_address() {
        String address = from("192.0.2.30");
        for (int i = 0; i < 5; i++) {
            HttpMessage guess = get("/v1/regions", address, "Authorization: Bearer guess-" + i);
            assertEquals(401, guess.status());
            assertLeft(4 - i, guess);
        }
        assertEquals(
                429,
                get("/v1/regions", address, "Authorization: Bearer guess-5").status());
        assertEquals(0, industry.received().size());
    }

    @Test
    void one_subscriber_of_ipv6_has_one_quota() {
        get("/v1/regions", from("2001:db8:1:2::1"));
        assertLeft(3, get("/v1/regions", from("2001:db8:1:2:ffff:ffff:ffff:ffff")));
        assertLeft(4, get("/v1/regions", from("2001:db8:1:3::1")));
        get("/v1/regions", from("::ffff:192.0.2.20"));
        assertLeft(3, get("/v1/regions", from("192.0.2.20")));
    }

    @Test
    void the_nearest_address_that_is_no_proxy_of_ours_counts() {
        get("/v1/regions", from("203.0.113.9, 192.0.2.6"));
        assertLeft(3, get("/v1/regions", from("203.0.113.10, 192.0.2.6, 10.1.2.3")));
        assertLeft(2, get("/v1/regions", from("nonsense, 192.0.2.6"), "X-Forwarded-For: 10.1.2.3"));
    }

    @Test
    void what_a_stranger_says_of_its_address_changes_nothing() throws Exception {
        InetAddress stranger = InetAddress.getByName("127.0.0.2");
        for (int i = 0; i < 5; i++) {
            assertLeft(4 - i, exchange(stranger, from("192.0.2." + (100 + i))));
        }
        assertEquals(429, exchange(stranger, from("192.0.2.99")).status());
    }

    @Test
    void what_a_service_says_of_quotas_is_not_passed_on() {
        industry.answersRaw("HTTP/1.1 200 OK\r\nRateLimit: \"x\";r=1\r\nRateLimit-Policy: \"x\";q=1\r\n"
                + "Content-Length: 2\r\n\r\n{}");
        HttpMessage answer = get("/v1/regions", from("192.0.2.7"));
        assertEquals("\"reads\";r=4;t=720", answer.header("RateLimit"));
        assertEquals("\"reads\";q=5;w=3600", answer.header("RateLimit-Policy"));
    }

    @Test
    void problems_reports_and_long_polls_are_counted_once() {
        String address = from("192.0.2.8");
        assertLeft(4, get("/v1/nothing", address));
        assertLeft(3, get("/v1/annual-reports/gangwon/2023", address));
        assertLeft(2, get("/v1/events/industry?wait=20", address));
    }

    @Test
    void a_thousand_at_once_get_exactly_the_limit() {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "v1/imports/industry"))
                .header("Test-Client", "burst")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        long before = denied();
        List<CompletableFuture<HttpResponse<Void>>> sent = IntStream.range(0, 1000)
                .mapToObj(i -> client.sendAsync(request, BodyHandlers.discarding()))
                .toList();
        long refused =
                sent.stream().filter(each -> each.join().statusCode() == 429).count();
        assertEquals(900, refused);
        assertEquals(900, denied() - before);
    }

    private long denied() {
        return (long)
                registry.counter("hwanryu.quota.denied", "policy", "imports").count();
    }

    private HttpMessage usedUp(String address) {
        for (int i = 0; i < 5; i++) {
            assertLeft(4 - i, get("/v1/regions", address));
        }
        return get("/v1/regions", address);
    }

    private static void assertLeft(int left, HttpMessage answer) {
        String told = answer.header("RateLimit");
        assertTrue(told.startsWith("\"reads\";r=" + left + ";"), told);
    }

    private HttpMessage get(String path, String... headers) {
        return RawClient.get(gateway, path, headers);
    }

    private HttpMessage post(String path, String address) {
        return RawClient.exchange(
                gateway,
                "POST " + path + " HTTP/1.1\r\nHost: gateway.test\r\n" + address + "\r\nContent-Length: 2\r\n\r\n{}");
    }

    private HttpMessage exchange(InetAddress from, String header) {
        try (RawClient client = new RawClient(gateway, from)) {
            client.send("GET /v1/regions HTTP/1.1\r\nHost: gateway.test\r\n" + header + "\r\n\r\n");
            return client.read();
        }
    }

    private static String from(String addresses) {
        return "X-Forwarded-For: " + addresses;
    }

    /** Few enough to be used up; refilled too slowly for a test to see. */
    public static final class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hwanryu.gateway.edge.trusted-peers", "127.0.0.1/32,10.0.0.0/8",
                    "hwanryu.gateway.quotas.address.reads", "5/1h",
                    "hwanryu.gateway.quotas.address.writes", "3/1h",
                    "hwanryu.gateway.quotas.address.imports", "2/1h",
                    "hwanryu.gateway.quotas.client.reads", "8/1h",
                    "hwanryu.gateway.quotas.client.imports", "100/10h");
        }
    }
}
