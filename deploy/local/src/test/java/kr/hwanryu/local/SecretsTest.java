package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void are_made_once_and_readable_by_the_owner_alone() throws Exception {
        Path file = folder.resolve("secrets.json");

        Secrets made = Secrets.readOrMake(file);

        assertEquals(made, Secrets.readOrMake(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(Set.of("industry", "company", "outcome"), made.roles().keySet());
        assertEquals(3, Set.copyOf(made.roles().values()).size());
    }

    @Test
    void those_from_before_there_were_webhooks_get_their_key_and_keep_the_rest() throws Exception {
        Path file = folder.resolve("secrets.json");
        Files.writeString(file, "{\"superuser\":\"s\",\"roles\":{},\"privateKey\":\"p\",\"publicKey\":\"q\"}");

        Secrets known = Secrets.readOrMake(file);

        assertEquals(32, Base64.getDecoder().decode(known.webhooksKey()).length);
        assertEquals("s", known.superuser());
        assertEquals(known, Secrets.readOrMake(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_token_before_the_first_start_is_refused_with_what_to_do() {
        CannotRun refused = assertThrows(CannotRun.class, () -> Secrets.read(folder.resolve("secrets.json")));

        assertTrue(refused.getMessage().contains("deploy/local/up"));
    }

    @Test
    void a_token_is_signed_with_the_key_of_this_machine_and_ends_in_time() throws Exception {
        Secrets secrets = Secrets.readOrMake(folder.resolve("secrets.json"));

        String token = new Tokens(secrets.privateKey(), Clock.fixed(NOW, ZoneOffset.UTC))
                .mint("plans:write", List.of("gangwon"), "gangwon-tp", Duration.ofHours(1));

        String[] parts = token.split("\\.");
        JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertTrue(verifies(secrets.publicKey(), parts));
        assertEquals("https://hwanryu.local", claims.get("iss").asText());
        assertEquals("hwanryu", claims.get("aud").asText());
        assertEquals("plans:write", claims.get("scope").asText());
        assertEquals("[\"gangwon\"]", claims.get("regions").toString());
        assertEquals("gangwon-tp", claims.get("agency").asText());
        assertEquals(NOW.plusSeconds(3600).getEpochSecond(), claims.get("exp").asLong());
    }

    private static boolean verifies(String publicKey, String... parts) throws Exception {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }
}
