package kr.hwanryu.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.RawClient;
import kr.hwanryu.testing.BadTokens;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a token must be for the gateway to let it pass, wherever it is sent. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class TokenCheckTest {

    @TestHTTPResource
    URL gateway;

    @Played
    FakeOrigin industry;

    @Played
    FakeOrigin company;

    @BeforeEach
    void forget() {
        industry.reset();
        company.reset();
    }

    static Stream<Map.Entry<String, String>> badTokens() {
        return BadTokens.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refuses_a_bad_token_before_anything_is_asked(Map.Entry<String, String> bad) {
        HttpMessage answer = RawClient.get(gateway, "/v1/regions", authorization(bad.getValue()));
        assertRefused(answer);
        assertTrue(industry.received().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refuses_a_write_with_a_bad_token_without_waiting_for_its_body(Map.Entry<String, String> bad) {
        HttpMessage answer = RawClient.exchange(
                gateway,
                "POST /v1/companies HTTP/1.1\r\nHost: gateway.test\r\n" + authorization(bad.getValue())
                        + "\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{");
        assertRefused(answer);
        assertTrue(company.received().isEmpty());
    }

    @Test
    void refuses_a_bad_token_whatever_it_is_sent_to() {
        String bad = authorization(BadTokens.all().get("expired"));
        for (String path :
                List.of("/", "/openapi", "/v1/annual-reports/gangwon/2023", "/v1/events/industry", "/none")) {
            assertRefused(RawClient.get(gateway, path, bad));
        }
    }

    @Test
    void refuses_credentials_of_another_kind_and_two_at_once() {
        String good = authorization(TestTokens.everywhere("plans:write"));
        assertRefused(RawClient.get(gateway, "/v1/regions", "Authorization: Basic YTpi"));
        assertRefused(RawClient.get(gateway, "/v1/regions", "Authorization:"));
        assertRefused(RawClient.get(gateway, "/v1/regions", "Authorization: Bearer"));
        assertRefused(RawClient.get(gateway, "/v1/regions", good, good));
        assertTrue(industry.received().isEmpty());
    }

    @Test
    void tells_in_korean_unless_asked_otherwise() {
        HttpMessage korean = RawClient.get(gateway, "/v1/regions", "Authorization: Bearer x");
        HttpMessage english = RawClient.get(gateway, "/v1/regions", "Authorization: Bearer x", "Accept-Language: en");
        assertTrue(korean.body().contains("토큰이 유효하지 않습니다"), korean.body());
        assertTrue(english.body().contains("The token is not valid here"), english.body());
    }

    @Test
    void passes_a_good_token_on_as_it_came() {
        String good = authorization(TestTokens.everywhere("plans:write"));
        assertEquals(200, RawClient.get(gateway, "/v1/regions", good).status());
        assertEquals(good, "Authorization: " + industry.last().header("Authorization"));
    }

    @Test
    void passes_a_request_without_a_token_on_as_anonymous() {
        assertEquals(200, RawClient.get(gateway, "/v1/regions").status());
        assertNull(industry.last().header("Authorization"));
        assertEquals("anonymous:", RawClient.get(gateway, WhoAmI.PATH).body());
    }

    @Test
    void knows_the_client_of_a_verified_token_and_loses_nothing_of_the_body() {
        String good = authorization(TestTokens.everywhere("plans:write"));
        HttpMessage answer = RawClient.exchange(
                gateway,
                "POST " + WhoAmI.PATH + " HTTP/1.1\r\nHost: gateway.test\r\n" + good
                        + "\r\nContent-Length: 5\r\n\r\nwhole");
        assertEquals("test-client:whole", answer.body());
    }

    private static String authorization(String token) {
        return "Authorization: Bearer " + token;
    }

    private static void assertRefused(HttpMessage answer) {
        assertEquals(401, answer.status(), answer.body());
        assertEquals("Bearer realm=\"hwanryu\", error=\"invalid_token\"", answer.header("WWW-Authenticate"));
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertTrue(answer.body().contains("\"code\":\"UNAUTHENTICATED\""), answer.body());
    }
}
