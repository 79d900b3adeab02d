package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the processes write down of whoever asks them. */
class LogsIT {

    @Test
    void no_log_holds_a_token_a_password_or_a_key() throws IOException {
        LocalSet set = LocalSet.whole();
        String token = set.token("reference:write", "*");
        set.client()
                .with(token)
                .put("/v1/regions/hansaem", "{\"nameKo\":\"한샘\",\"codes\":[]}")
                .expect(201);
        set.client().with(token + "x").get("/v1/regions").expectProblem(401);
        Secrets secrets = set.secrets();
        List<String> kept = Stream.concat(
                        secrets.roles().values().stream(), Stream.of(secrets.superuser(), secrets.webhooksKey()))
                .toList();
        for (App app : App.values()) {
            String log = Files.readString(logOf(set, app));
            assertTrue(log.contains("Installed features"), log);
            assertFalse(log.contains(token.substring(0, 20)), () -> app + " writes tokens down");
            kept.forEach(secret -> assertFalse(log.contains(secret), () -> app + " writes secrets down"));
        }
    }

    private static Path logOf(LocalSet set, App app) {
        return set.dataDir().resolve("logs").resolve(app.id() + ".log");
    }
}
