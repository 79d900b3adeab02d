package kr.hwanryu.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.FreePort;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.RawClient;
import kr.hwanryu.testing.PackagedService;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** The packaged gateway in its production profile. */
@QuarkusIntegrationTest
@QuarkusTestResource(FakeOrigins.class)
@QuarkusTestResource(GatewayIT.ManagementPort.class)
class GatewayIT {

    @TestHTTPResource
    URL gateway;

    @Test
    void is_ready_on_the_management_port() {
        HttpMessage health = RawClient.get(ManagementPort.url(), "/q/health/ready");
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
        // Counted when the answer has left, which its reader can be quicker than.
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (!RawClient.get(ManagementPort.url(), "/q/metrics")
                    .body()
                    .contains("hwanryu_gateway_forwarded_seconds_count")) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        });
    }

    @Test
    void shows_its_first_page() {
        assertEquals(200, RawClient.get(gateway, "/").status());
    }

    @Test
    void refuses_to_start_in_production_on_a_local_signing_key() {
        var ended = PackagedService.start(Map.of("QUARKUS_OIDC_PUBLIC_KEY", TestTokens.publicKey()));
        assertEquals(1, ended.exitCode(), ended.output());
        assertTrue(ended.output().contains("HWANRYU_ENVIRONMENT=local only"), ended.output());
    }

    @Test
    void refuses_to_start_without_an_identity_provider() {
        var ended = PackagedService.start(Map.of());
        assertEquals(1, ended.exitCode(), ended.output());
        assertTrue(ended.output().contains("quarkus.oidc.auth-server-url"), ended.output());
    }

    /** A free port for health and metrics: the launcher of packaged applications tells a test the public one only. */
    public static final class ManagementPort implements QuarkusTestResourceLifecycleManager {

        private static int port;

        static URL url() {
            try {
                return new URL("http://127.0.0.1:" + port);
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public Map<String, String> start() {
            port = FreePort.next();
            return Map.of(
                    "quarkus.management.port", Integer.toString(port),
                    "quarkus.management.test-port", Integer.toString(port));
        }

        @Override
        public void stop() {
            port = 0;
        }
    }
}
