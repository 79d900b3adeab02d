package kr.hwanryu.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Mints tokens as an identity provider would (JWT, RS256), with the key of this data directory. Production refuses them: it
 * verifies with its provider's keys only.
 */
final class Tokens {

    static final String EVERY_SCOPE = "reference:write plans:write budgets:write companies:write outcomes:write"
            + " evaluations:write drafts:read events:subscribe admin";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String privateKey;
    private final Clock clock;

    Tokens(String privateKey, Clock clock) {
        this.privateKey = privateKey;
        this.clock = clock;
    }

    /**
     * A token with these scopes (separated by spaces) in these regions.
     *
     * @param regions ids of regions, or the one element {@code *} for all
     */
    String mint(String scope, List<String> regions, String agency, Duration life) {
        Instant now = clock.instant();
        String unsigned = part(Map.of("alg", "RS256", "typ", "JWT"))
                + "."
                + part(Map.of(
                        "iss",
                        "https://hwanryu.local",
                        "aud",
                        "hwanryu",
                        "sub",
                        "local-" + agency,
                        "jti",
                        UUID.randomUUID().toString(),
                        "iat",
                        now.getEpochSecond(),
                        "exp",
                        now.plus(life).getEpochSecond(),
                        "scope",
                        scope,
                        "agency",
                        agency,
                        "regions",
                        regions));
        return unsigned + "." + signature(unsigned);
    }

    private static String part(Map<String, Object> claims) {
        try {
            return base64(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signature(String unsigned) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey))));
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return base64(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new CannotRun("The key of this data directory is broken", broken);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
