package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

    private static final Secrets SECRETS = new Secrets(
            "super", Map.of("industry", "one", "company", "two", "outcome", "three"), "private", "public", "sealing");

    @TempDir
    Path root;

    @Test
    void a_service_gets_its_own_role_and_the_loopback_address() {
        Map<String, String> environment = process(App.COMPANY).environment();

        assertEquals("127.0.0.1", environment.get("QUARKUS_HTTP_HOST"));
        assertEquals("8082", environment.get("QUARKUS_HTTP_PORT"));
        assertEquals("9082", environment.get("QUARKUS_MANAGEMENT_PORT"));
        assertEquals("jdbc:postgresql://127.0.0.1:8090/hwanryu", environment.get("QUARKUS_DATASOURCE_JDBC_URL"));
        assertEquals("company", environment.get("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals("two", environment.get("QUARKUS_DATASOURCE_PASSWORD"));
        assertEquals("public", environment.get("QUARKUS_OIDC_PUBLIC_KEY"));
        assertEquals("http://127.0.0.1:8081", environment.get("HWANRYU_ORIGINS_INDUSTRY_URL"));
        assertFalse(environment.containsKey("HWANRYU_ORIGINS_OUTCOME_URL"));
    }

    @Test
    void an_identity_provider_takes_the_place_of_this_machines_key() {
        String provider = "http://localhost:8180/realms/hwanryu";
        for (App app : App.values()) {
            Map<String, String> environment = ServiceProcess.of(app, root, new Ports(8080), SECRETS, provider)
                    .environment();

            assertEquals(provider, environment.get("QUARKUS_OIDC_AUTH_SERVER_URL"));
            assertEquals(provider, environment.get("QUARKUS_OIDC_TOKEN_ISSUER"));
            assertFalse(environment.containsKey("QUARKUS_OIDC_PUBLIC_KEY"));
        }
    }

    @Test
    void the_gateway_knows_every_origin_and_no_secret() {
        Map<String, String> environment = process(App.GATEWAY).environment();

        assertEquals("0.0.0.0", environment.get("QUARKUS_HTTP_HOST"));
        assertEquals("127.0.0.1", environment.get("QUARKUS_MANAGEMENT_HOST"));
        assertEquals("http://127.0.0.1:8083", environment.get("HWANRYU_ORIGINS_OUTCOME_URL"));
        assertEquals("public", environment.get("QUARKUS_OIDC_PUBLIC_KEY"));
        assertTrue(environment.keySet().stream().noneMatch(name -> name.contains("DATASOURCE")));
        assertEquals("1000000/1m", environment.get("HWANRYU_GATEWAY_QUOTAS_CLIENT_IMPORTS"));
    }

    @Test
    void the_industry_service_follows_the_verdicts_and_asks_nobody_else() {
        Map<String, String> environment = process(App.INDUSTRY).environment();

        assertEquals("http://127.0.0.1:8083", environment.get("HWANRYU_ORIGINS_OUTCOME_URL"));
        assertFalse(environment.containsKey("HWANRYU_ORIGINS_COMPANY_URL"));
    }

    @Test
    void says_what_to_do_when_an_application_is_not_built() {
        CannotRun refused =
                assertThrows(CannotRun.class, () -> process(App.OUTCOME).start(root.resolve("outcome.log")));

        assertTrue(refused.getMessage().contains("outcome is not built"));
    }

    private ServiceProcess process(App app) {
        return ServiceProcess.of(app, root, new Ports(8080), SECRETS, null);
    }
}
