package kr.hwanryu.webhooks;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import kr.hwanryu.testing.WebhookReceiver;
import kr.hwanryu.testing.WebhookReceiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
class SecretTest {

    @Inject
    Writer writer;

    @Inject
    SecretBox box;

    @Inject
    Statements statements;

    private final Agency agency = new Agency();
    private final WebhookReceiver receiver = WebhookReceiver.start();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void after_a_rotation_both_secrets_sign_until_the_old_one_ends() {
        Agency.Subscribed own = agency.subscribed(receiver.url("/"), "rotated");
        String path = Agency.PATH + "/" + own.id() + "/secrets";
        ValidatableResponse rotated = agency.with().post(path).then();
        rotated.statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", notNullValue())
                .body("secret", not(equalTo(own.secret())))
                .body("previousSecretUntil", notNullValue());
        String next = rotated.extract().path("secret");
        writer.tells("rotated", "one");
        Received both = receiver.await(1).get(0);
        assertEquals(2, both.headers().get("webhook-signature").split(" ").length);
        assertTrue(both.isSignedBy(own.secret()));
        assertTrue(both.isSignedBy(next));
        statements.update(
                "update subscription set previous_secret_until = now() where id = ?", UUID.fromString(own.id()));
        writer.tells("rotated", "two");
        Received one = receiver.await(2).get(1);
        assertTrue(one.isSignedBy(next));
        assertFalse(one.isSignedBy(own.secret()));
    }

    @Test
    void the_database_does_not_hold_the_secret() {
        Agency.Subscribed own = agency.subscribed(receiver.url("/"), "never");
        byte[] secret = Base64.getDecoder().decode(own.secret().substring("whsec_".length()));
        UUID id = UUID.fromString(own.id());
        byte[] stored = statements
                .rows("select secret from subscription where id = ?", row -> row.getBytes(1), id)
                .get(0);
        assertFalse(text(stored).contains(text(secret)));
        assertArrayEquals(secret, box.open(id, stored).bytes());
        assertThrows(IllegalStateException.class, () -> box.open(UUID.randomUUID(), stored));
        stored[stored.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> box.open(id, stored));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
