package kr.hwanryu.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords and keys of one data directory, made on this machine at the first start and never shown.
 *
 * @param roles the password of each database role, by its name
 * @param privateKey RSA, PKCS #8, base64; signs the tokens of {@code deploy/local/token}
 * @param publicKey RSA, X.509, base64; what the services verify with
 * @param webhooksKey AES, base64; seals the signing secrets of subscriptions. Null in a file from before there were any
 */
record Secrets(String superuser, Map<String, String> roles, String privateKey, String publicKey, String webhooksKey) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int KEY_BITS = 2048;
    private static final int PASSWORD_BYTES = 24;
    private static final int AES_BYTES = 32;

    static Secrets read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Secrets.class);
        } catch (IOException failed) {
            throw new CannotRun("The secrets in " + file + " cannot be read; has 'deploy/local/up' run here", failed);
        }
    }

    static Secrets readOrMake(Path file) {
        if (!Files.exists(file)) {
            return write(file, make());
        }
        Secrets known = read(file);
        return known.webhooksKey == null ? write(file, known.withWebhooksKey()) : known;
    }

    private static Secrets write(Path file, Secrets secrets) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            writeForOwner(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(secrets));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            return secrets;
        } catch (IOException failed) {
            throw new CannotRun("The secrets cannot be written to " + file, failed);
        }
    }

    /** Writes a file that nobody else could read at any moment. */
    static void writeForOwner(Path file, byte[] content) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(file, content, StandardOpenOption.WRITE);
    }

    private static Secrets make() {
        KeyPair pair = newKey();
        Base64.Encoder base64 = Base64.getEncoder();
        return new Secrets(
                password(),
                Arrays.stream(App.values())
                        .filter(App::hasDatabase)
                        .collect(Collectors.toMap(App::id, app -> password())),
                base64.encodeToString(pair.getPrivate().getEncoded()),
                base64.encodeToString(pair.getPublic().getEncoded()),
                base64.encodeToString(random(AES_BYTES)));
    }

    private Secrets withWebhooksKey() {
        return new Secrets(
                superuser, roles, privateKey, publicKey, Base64.getEncoder().encodeToString(random(AES_BYTES)));
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
    }

    private static byte[] random(int length) {
        byte[] random = new byte[length];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /** A key pair as tokens are signed with. */
    static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
