package kr.hwanryu.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The realm of this folder, as an agency and its operator live with it, in the order of that life. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger BUDGET_YEAR = new AtomicInteger(2030);

    private static final Keycloak KEYCLOAK = new Keycloak();
    private static LocalSet set;
    private static String operator;
    private static String agency;

    /** The set is ready before its provider is there: that is the first thing to be proved. */
    @BeforeAll
    static void start() throws IOException {
        set = new LocalSet();
        KEYCLOAK.build(() -> set.start(KEYCLOAK.realm()));
        set.awaitReady();
    }

    @AfterAll
    static void stop() throws IOException {
        KEYCLOAK.stop();
        set.stop();
    }

    @Test
    @Order(1)
    void before_keycloak_is_there_everybody_reads_and_of_a_token_nothing_can_be_said() {
        for (String way : set.ways()) {
            Http.get(way + "/v1/regions", null).expect(200);
            assertEquals(
                    "UNAVAILABLE",
                    Http.post(way + "/v1/plans", "a.b.c", "{}")
                            .expect(503)
                            .body()
                            .get("code")
                            .asText());
        }
    }

    @Test
    @Order(2)
    void an_agency_gets_a_client_and_with_it_a_token_that_writes_in_its_own_region() {
        KEYCLOAK.start();
        operator = Keycloak.secret(KEYCLOAK.script(
                "add-agency", "--id", "operator", "--name", "운영", "--regions", "*", "--scopes", "reference:write"));
        agency = Keycloak.secret(KEYCLOAK.script(
                "add-agency",
                "--id",
                "gangwon-tp",
                "--name",
                "강원테크노파크",
                "--regions",
                "gangwon",
                "--scopes",
                "plans:write"));
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (Http.get(set.gateway() + "/v1/regions", operatorToken()).status() == 503) {
                pause();
            }
        });
        for (String region : new String[] {"gangwon", "jeonbuk"}) {
            Http.create(
                            set.gateway() + "/v1/regions/" + region,
                            operatorToken(),
                            "{\"nameKo\":\"" + region + "\",\"codes\":[]}")
                    .expect(201);
        }
        for (String way : set.ways()) {
            Http.get(way + "/v1/regions/gangwon", agencyToken()).expect(200);
            writes(way, agencyToken());
        }
    }

    @Test
    @Order(3)
    void in_another_region_and_without_the_scope_it_is_told_what_is_missing() {
        for (String way : set.ways()) {
            Http.Answer elsewhere =
                    Http.post(way + "/v1/plans", agencyToken(), plan("jeonbuk")).expect(403);
            assertTrue(elsewhere.body().get("detail").asText().contains("jeonbuk"), () -> "" + elsewhere);
            Http.Answer beyond =
                    Http.post(way + "/v1/budgets", agencyToken(), "{}").expect(403);
            assertTrue(beyond.challenge().contains("scope=\"budgets:write\""), beyond.challenge());
        }
    }

    @Test
    @Order(4)
    void keys_rotate_twice_within_a_minute_and_every_token_of_them_is_good() {
        long begun = System.nanoTime();
        String first = agencyToken();
        KEYCLOAK.rotateKey(1000);
        String second = agencyToken();
        set.ways().forEach(way -> writes(way, second));
        KEYCLOAK.rotateKey(2000);
        String third = agencyToken();
        set.ways().forEach(way -> writes(way, third));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(took.toSeconds() < 60, () -> "took " + took);
        assertEquals(3, Set.of(keyOf(first), keyOf(second), keyOf(third)).size());
        set.ways().forEach(way -> writes(way, first));
    }

    @Test
    @Order(5)
    void a_key_that_has_leaked_is_removed_and_what_it_signed_is_refused() {
        String leaked = agencyToken();
        KEYCLOAK.script("rotate-keys", "--remove-older");
        String fresh = agencyToken();
        set.ways().forEach(way -> {
            writes(way, fresh);
            refused(Http.post(way + "/v1/plans", leaked, plan("gangwon")));
        });
    }

    @Test
    @Order(6)
    void a_token_ends_with_its_time() {
        String secret = KEYCLOAK.client("short-lived", "hwanryu", 2);
        String token = KEYCLOAK.token("short-lived", secret);
        writes(set.gateway(), KEYCLOAK.token("short-lived", secret));
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (Http.get(set.gateway() + "/v1/regions", token).status() != 401) {
                pause();
            }
        });
        set.ways().forEach(way -> refused(Http.post(way + "/v1/plans", token, plan("gangwon"))));
    }

    @Test
    @Order(7)
    void a_token_for_another_audience_is_refused() {
        String token = KEYCLOAK.token("elsewhere", KEYCLOAK.client("elsewhere", "another-service", 300));
        set.ways().forEach(way -> refused(Http.post(way + "/v1/plans", token, plan("gangwon"))));
    }

    @Test
    @Order(8)
    void a_new_secret_ends_the_old_one_and_not_the_tokens_in_use() {
        String old = agency;
        String inUse = agencyToken();
        agency = Keycloak.secret(KEYCLOAK.script("rotate-secret", "--id", "gangwon-tp"));
        KEYCLOAK.tokenEndpoint(
                        Map.of("grant_type", "client_credentials", "client_id", "gangwon-tp", "client_secret", old))
                .expect(401);
        writes(set.gateway(), inUse);
        writes(set.gateway(), agencyToken());
    }

    @Test
    @Order(9)
    void an_agency_that_signs_needs_no_secret() {
        try (SigningClient signing = new SigningClient("jeonbuk-tp")) {
            KEYCLOAK.script(
                    "add-agency",
                    "--id",
                    "jeonbuk-tp",
                    "--name",
                    "전북테크노파크",
                    "--regions",
                    "jeonbuk,gangwon",
                    "--scopes",
                    "plans:write",
                    "--jwks-url",
                    signing.keysUrl());
            String token = KEYCLOAK.tokenEndpoint(signing.request(KEYCLOAK.realm()))
                    .expect(200)
                    .body()
                    .get("access_token")
                    .asText();
            writes(set.gateway(), token);
        }
    }

    @Test
    @Order(10)
    void without_keycloak_known_keys_still_hold_and_everybody_reads() {
        String token = agencyToken();
        set.ways().forEach(way -> writes(way, token));
        KEYCLOAK.rotateKey(2_000_000_000);
        String unseen = agencyToken();
        KEYCLOAK.stop();
        for (String way : set.ways()) {
            Http.get(way + "/v1/regions", null).expect(200);
            writes(way, token);
            Http.post(way + "/v1/plans", unseen, plan("gangwon")).expect(503);
        }
    }

    private static String operatorToken() {
        return KEYCLOAK.token("operator", operator);
    }

    private static String agencyToken() {
        return KEYCLOAK.token("gangwon-tp", agency);
    }

    private static void writes(String way, String token) {
        Http.post(way + "/v1/plans", token, plan("gangwon")).expect(201);
    }

    private static void refused(Http.Answer answer) {
        answer.expect(401);
        assertEquals("Bearer realm=\"hwanryu\", error=\"invalid_token\"", answer.challenge());
    }

    private static String plan(String region) {
        return "{\"regionId\":\"%s\",\"budgetYear\":%d}".formatted(region, BUDGET_YEAR.incrementAndGet());
    }

    private static String keyOf(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    }
}
