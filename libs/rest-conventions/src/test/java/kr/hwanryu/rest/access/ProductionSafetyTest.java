package kr.hwanryu.rest.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ProductionSafetyTest {

    private static final Map<String, String> SOUND = Map.of(
            "quarkus.oidc.auth-server-url",
            "https://identity.example.org/realms/hwanryu",
            "quarkus.oidc.token.issuer",
            "https://identity.example.org/realms/hwanryu",
            "quarkus.oidc.token.audience",
            "hwanryu");

    @Test
    void starts_on_a_provider_of_its_own_over_https() {
        assertDoesNotThrow(() -> check(Map.of()));
    }

    @Test
    void refuses_the_local_key_also_beside_a_provider() {
        refuses("QUARKUS_OIDC_PUBLIC_KEY", Map.of("quarkus.oidc.public-key", "MIIB"));
    }

    @Test
    void refuses_a_provider_over_plain_http_unless_the_network_is_said_to_be_trusted() {
        Map<String, String> plain =
                Map.of("quarkus.oidc.auth-server-url", "http://keycloak.identity:8080/realms/hwanryu");
        refuses("must be https", plain);
        Map<String, String> trusted = new HashMap<>(plain);
        trusted.put("hwanryu.identity.plain-http", "true");
        assertDoesNotThrow(() -> check(trusted));
    }

    @Test
    void refuses_to_believe_anybody() {
        refuses("QUARKUS_OIDC_TOKEN_ISSUER", Map.of("quarkus.oidc.token.issuer", "any"));
        refuses("QUARKUS_OIDC_TOKEN_ISSUER", Map.of("quarkus.oidc.token.issuer", "https://hwanryu.local"));
        refuses("QUARKUS_OIDC_TOKEN_AUDIENCE", Map.of("quarkus.oidc.token.audience", "any"));
        refuses("QUARKUS_OIDC_TOKEN_AUDIENCE", Map.of("quarkus.oidc.token.audience", ""));
    }

    @Test
    void an_environment_is_production_unless_it_is_local() {
        refuses("QUARKUS_OIDC_PUBLIC_KEY", Map.of("hwanryu.environment", "staging", "quarkus.oidc.public-key", "MIIB"));
        assertDoesNotThrow(() -> check(Map.of("hwanryu.environment", "local", "quarkus.oidc.public-key", "MIIB")));
    }

    @Test
    void who_verifies_nothing_needs_no_provider() {
        Config migration = config(Map.of("quarkus.oidc.tenant-enabled", "false"));
        assertDoesNotThrow(() -> new ProductionSafety().check(null, migration));
    }

    private static void refuses(String why, Map<String, String> changed) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> check(changed));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    private static void check(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.putAll(changed);
        new ProductionSafety().check(null, config(settings));
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }
}
