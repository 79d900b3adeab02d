package kr.hwanryu.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The certificate of {@link WebhookReceiver}, and a service that trusts it and may call this machine. A module names it in
 * {@code META-INF/services} of its tests.
 */
public final class ReceiverCertificate implements QuarkusTestResourceLifecycleManager {

    static final Path KEYSTORE = Path.of("target/webhook-receiver.p12");
    static final String PASSWORD = "receiver";

    private static final Path CERTIFICATE = Path.of("target/webhook-receiver.pem");
    private static final String NAMES = "san=dns:localhost,dns:receiver.test,ip:127.0.0.1";
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Override
    public Map<String, String> start() {
        if (!Files.exists(CERTIFICATE)) {
            keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", NAMES, "-validity", "3650");
            keytool("-exportcert", "-rfc", "-file", CERTIFICATE.toString());
        }
        return Map.of(
                "hwanryu.webhooks.key",
                KEY,
                "hwanryu.webhooks.allowed-private-targets",
                "localhost,receiver.test,other.test",
                "hwanryu.webhooks.trusted-certificates",
                CERTIFICATE.toAbsolutePath().toString());
    }

    @Override
    public void stop() {
        // Kept for the next start.
    }

    private static void keytool(String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                command,
                "-keystore",
                KEYSTORE.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-alias",
                "receiver"));
        line.addAll(List.of(arguments));
        try {
            Files.createDirectories(KEYSTORE.getParent());
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/keytool.log"))
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("see target/keytool.log");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }
}
