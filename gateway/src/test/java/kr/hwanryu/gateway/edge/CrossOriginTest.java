package kr.hwanryu.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.Map;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
@TestProfile(CrossOriginTest.OneOrigin.class)
class CrossOriginTest {

    @TestHTTPResource
    URL gateway;

    @Played
    FakeOrigin industry;

    @BeforeEach
    void forget() {
        industry.reset();
    }

    @Test
    void a_page_on_the_list_may_read_an_answer_and_its_headers() {
        HttpMessage answer = RawClient.get(gateway, "/v1/regions", "Origin: https://pages.example");
        assertEquals(200, answer.status());
        assertEquals("https://pages.example", answer.header("Access-Control-Allow-Origin"));
        assertTrue(answer.header("Access-Control-Expose-Headers").contains("ETag"));
        assertNull(answer.header("Access-Control-Allow-Credentials"));
        assertTrue(answer.header("Vary").endsWith("Origin"), answer.header("Vary"));
    }

    @Test
    void another_page_gets_the_answer_without_the_permission_to_read_it() {
        HttpMessage answer = RawClient.get(gateway, "/v1/regions", "Origin: https://other.example");
        assertEquals(200, answer.status());
        assertNull(answer.header("Access-Control-Allow-Origin"));
    }

    @Test
    void a_preflight_is_answered_here_and_before_any_token() {
        HttpMessage answer = preflight("https://pages.example");
        assertEquals(204, answer.status());
        assertTrue(answer.header("Access-Control-Allow-Methods").contains("PATCH"));
        assertTrue(answer.header("Access-Control-Allow-Headers").contains("If-Match"));
        assertTrue(industry.received().isEmpty());
    }

    @Test
    void a_preflight_of_another_page_is_not_answered_with_a_permission() {
        assertNull(preflight("https://other.example").header("Access-Control-Allow-Origin"));
    }

    @Test
    void a_page_on_the_list_may_read_a_problem_too() {
        HttpMessage answer = RawClient.get(gateway, "/v1/nothing", "Origin: https://pages.example");
        assertEquals(404, answer.status());
        assertEquals("https://pages.example", answer.header("Access-Control-Allow-Origin"));
        assertEquals("Accept-Language, Origin", answer.header("Vary"));
    }

    private HttpMessage preflight(String origin) {
        return RawClient.exchange(
                gateway,
                "OPTIONS /v1/plans/1 HTTP/1.1\r\nHost: gateway.test\r\nOrigin: " + origin
                        + "\r\nAccess-Control-Request-Method: PATCH\r\n\r\n");
    }

    /** One page on the list. */
    public static class OneOrigin implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hwanryu.gateway.edge.allowed-origins", "https://pages.example");
        }
    }
}
