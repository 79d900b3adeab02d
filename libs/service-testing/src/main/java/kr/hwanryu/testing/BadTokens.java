package kr.hwanryu.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that nobody may let in: each would be good for everything, were it not wrong in one respect. */
public final class BadTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RS256 = "SHA256withRSA";

    private BadTokens() {}

    /** Every one of them, by what is wrong with it. */
    public static Map<String, String> all() {
        try {
            Map<String, String> tokens = new LinkedHashMap<>();
            wrongClaims(tokens);
            wrongSignatures(tokens);
            tokens.put("not a token", "not-a-token");
            tokens.put("two dots alone", "..");
            tokens.put("parts that are no JSON", "YQ.YQ.YQ");
            tokens.put("five parts", "a.b.c.d.e");
            return tokens;
        } catch (GeneralSecurityException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void wrongClaims(Map<String, String> tokens)
            throws GeneralSecurityException, JsonProcessingException {
        tokens.put("expired", ours(claims("exp", now() - 60)));
        tokens.put("without expiry", ours(claims("exp", null)));
        tokens.put("not yet valid", ours(claims("nbf", now() + 600)));
        tokens.put("another audience", ours(claims("aud", "account")));
        tokens.put("without audience", ours(claims("aud", null)));
        tokens.put("another issuer", ours(claims("iss", "https://elsewhere.example")));
        tokens.put("without issuer", ours(claims("iss", null)));
        tokens.put("without subject", ours(claims("sub", null)));
    }

    private static void wrongSignatures(Map<String, String> tokens)
            throws GeneralSecurityException, JsonProcessingException {
        PrivateKey key = TestTokens.privateKey();
        String good = ours(claims("sub", "test-client"));
        String none = base64(JSON.writeValueAsBytes(Map.of("alg", "none"))) + payload(claims("sub", "test-client"));
        tokens.put(
                "unknown key", signed("RS256", RS256, TestTokens.newKey().getPrivate(), claims("sub", "test-client")));
        tokens.put("alg none", none + ".");
        tokens.put("alg none with a signature", none + good.substring(good.lastIndexOf('.')));
        tokens.put("our public key as a shared secret", sharedSecret());
        tokens.put("another algorithm", signed("RS512", "SHA512withRSA", key, claims("sub", "test-client")));
        tokens.put("changed after signing", changed(good));
        tokens.put("without signature", good.substring(0, good.lastIndexOf('.') + 1));
    }

    private static Map<String, Object> claims(String changed, Object value) {
        Map<String, Object> claims = new LinkedHashMap<>(Map.of(
                "iss",
                TestTokens.ISSUER,
                "aud",
                TestTokens.AUDIENCE,
                "sub",
                "test-client",
                "iat",
                now(),
                "exp",
                now() + 600,
                "scope",
                "reference:write plans:write budgets:write companies:write outcomes:write evaluations:write",
                "regions",
                List.of("*")));
        claims.put(changed, value);
        claims.values().removeIf(claim -> claim == null);
        return claims;
    }

    private static String ours(Map<String, Object> claims) throws GeneralSecurityException, JsonProcessingException {
        return signed("RS256", RS256, TestTokens.privateKey(), claims);
    }

    private static String signed(String name, String algorithm, PrivateKey key, Map<String, Object> claims)
            throws GeneralSecurityException, JsonProcessingException {
        String unsigned = base64(JSON.writeValueAsBytes(Map.of("alg", name, "typ", "JWT"))) + payload(claims);
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
        return unsigned + "." + base64(signature.sign());
    }

    private static String sharedSecret() throws GeneralSecurityException, JsonProcessingException {
        String unsigned =
                base64(JSON.writeValueAsBytes(Map.of("alg", "HS256"))) + payload(claims("sub", "test-client"));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(TestTokens.publicKey()), "HmacSHA256"));
        return unsigned + "." + base64(mac.doFinal(unsigned.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String changed(String good) throws JsonProcessingException {
        String[] parts = good.split("\\.");
        return parts[0] + payload(claims("sub", "somebody-else")) + "." + parts[2];
    }

    private static String payload(Map<String, Object> claims) throws JsonProcessingException {
        return "." + base64(JSON.writeValueAsBytes(claims));
    }

    private static long now() {
        return Clock.systemUTC().instant().getEpochSecond();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
