package kr.hwanryu.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URL;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.Test;

/** The packaged gateway in its production profile. */
@QuarkusIntegrationTest
@QuarkusTestResource(FakeOrigins.class)
class GatewayIT {

    @TestHTTPResource
    URL gateway;

    @TestHTTPResource(value = "/q/health/ready", management = true)
    URL management;

    @Test
    void is_ready_on_the_management_port() {
        HttpMessage health = RawClient.get(management, "/q/health/ready");
        assertEquals(200, health.status());
        assertTrue(health.body().contains("\"UP\""), health.body());
    }

    @Test
    void has_neither_health_nor_metrics_on_the_public_port() {
        assertEquals(404, RawClient.get(gateway, "/q/health").status());
        assertEquals(404, RawClient.get(gateway, "/q/metrics").status());
    }

    @Test
    void forwards_and_counts() {
        assertEquals(200, RawClient.get(gateway, "/v1/regions").status());
        String metrics = RawClient.get(management, "/q/metrics").body();
        assertTrue(metrics.contains("hwanryu_gateway_forwarded_seconds_count"), "counted by service");
    }

    @Test
    void shows_its_first_page() {
        assertEquals(200, RawClient.get(gateway, "/").status());
    }
}
