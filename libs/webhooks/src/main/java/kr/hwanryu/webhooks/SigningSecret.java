package kr.hwanryu.webhooks;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that signs what is pushed to one subscription, as Standard Webhooks 1.0 say. Prints as nothing. */
final class SigningSecret {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    SigningSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static SigningSecret random() {
        byte[] random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        return new SigningSecret(random);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** As its subscriber is shown it, once. */
    String text() {
        return Webhook.SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** The signature of a message, its version included. */
    String sign(String id, long atSecond, String body) {
        try {
            return new Webhook(bytes).sign(id, atSecond, body);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
