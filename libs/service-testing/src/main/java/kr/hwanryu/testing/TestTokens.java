package kr.hwanryu.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Tokens as the provider would issue them, signed with a key that lives as long as the tests do. */
public final class TestTokens {

    private static final KeyPair KEY = newKey();
    static final String ISSUER = "https://hwanryu.local";
    static final String AUDIENCE = "hwanryu";

    private TestTokens() {}

    /** The key that the service under test verifies with, base64 DER. */
    public static String publicKey() {
        // Tests and the application run in two class loaders: the first one's key is the one that both use.
        String known = System.getProperty("hwanryu.test.public-key");
        if (known != null) {
            return known;
        }
        System.setProperty(
                "hwanryu.test.private-key",
                Base64.getEncoder().encodeToString(KEY.getPrivate().getEncoded()));
        String encoded = Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded());
        System.setProperty("hwanryu.test.public-key", encoded);
        return encoded;
    }

    /** A token with these scopes for every region. */
    public static String everywhere(String... scopes) {
        return of(List.of("*"), scopes);
    }

    /** A token with these scopes in these regions. */
    public static String of(List<String> regions, String... scopes) {
        return ofClient("test-client", regions, scopes);
    }

    /** A token of another client than the one that tests usually are. */
    public static String ofClient(String clientId, List<String> regions, String... scopes) {
        return Jwt.issuer(ISSUER)
                .subject(clientId)
                .audience(Set.of(AUDIENCE))
                .claim("scope", String.join(" ", scopes))
                .claim("agency", "test-agency")
                .claim("regions", regions)
                .expiresIn(600)
                .sign(privateKey());
    }

    static java.security.PrivateKey privateKey() {
        publicKey();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty("hwanryu.test.private-key"));
            return java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A key pair as the provider signs with. */
    public static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
