package kr.hwanryu.industry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.Map;
import kr.hwanryu.testing.PackagedService;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
class PackagedIT {

    @Test
    void migrates_an_empty_schema_and_answers() {
        given().get("/v1/sources?id=none").then().statusCode(200).body("items", empty());
    }

    @Test
    void keeps_health_and_metrics_off_the_public_port() {
        given().get("/q/health").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
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
}
