package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kr.hwanryu.rest.problem.ProblemException;

/**
 * Seals signing secrets for the database (AES-256-GCM, bound to their subscription), so that a copy of the database alone signs
 * nothing. A new key is put before the old one, which still opens what it sealed.
 */
@ApplicationScoped
class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Duration COME_BACK = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<SecretKeySpec> keys;

    SecretBox(WebhooksConfig config) {
        this.keys = config.key().orElse(List.of()).stream().map(SecretBox::key).toList();
    }

    /** Whether this process has a key; without one nothing is sealed, opened or pushed. */
    boolean hasKey() {
        return !keys.isEmpty();
    }

    /**
     * Seals a secret.
     *
     * @throws ProblemException 503 where this process has no key
     */
    byte[] seal(UUID subscription, SigningSecret secret) {
        if (keys.isEmpty()) {
            throw ProblemException.unavailable("webhooks", COME_BACK, null);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, subscription)
                    .doFinal(secret.bytes());
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens what was sealed for this subscription with any of the keys. */
    SigningSecret open(UUID subscription, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        for (SecretKeySpec key : keys) {
            try {
                Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, subscription);
                return new SigningSecret(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
            } catch (AEADBadTagException anotherKey) {
                continue;
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        throw new IllegalStateException(
                "no key of hwanryu.webhooks.key opens the secret of subscription " + subscription);
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID subscription)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(subscription.getMostSignificantBits())
                .putLong(subscription.getLeastSignificantBits())
                .flip());
        return cipher;
    }

    private static SecretKeySpec key(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException("hwanryu.webhooks.key is not base64", malformed);
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("hwanryu.webhooks.key is " + bytes.length + " bytes, not " + KEY_BYTES);
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
