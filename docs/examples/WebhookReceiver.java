import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Receives webhooks and checks their signatures as Standard Webhooks 1.0 say, with a JDK alone:
 * {@code java WebhookReceiver.java 9444 secret.txt}. Before it belongs a proxy that ends TLS, and in its place your own
 * system, which remembers each {@code webhook-id} that it has dealt with.
 */
public final class WebhookReceiver {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Path secretFile;

    private WebhookReceiver(Path secretFile) {
        this.secretFile = secretFile;
    }

    public static void main(String[] arguments) throws IOException {
        WebhookReceiver receiver = new WebhookReceiver(Path.of(arguments[1]));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
        server.createContext("/", receiver::receive);
        server.start();
        System.out.println("listening");
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean genuine = isGenuine(exchange, body);
        System.out.println((genuine ? "genuine " : "FORGED ") + body);
        exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
        exchange.close();
    }

    /** Signed over id, timestamp and body with one of our secrets, and not long ago. */
    private boolean isGenuine(HttpExchange exchange, String body) throws IOException {
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        String timestamp = exchange.getRequestHeaders().getFirst("webhook-timestamp");
        String signatures = exchange.getRequestHeaders().getFirst("webhook-signature");
        if (id == null || timestamp == null || signatures == null || !timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now()).abs();
        byte[] expected = ("v1," + sign(id + '.' + timestamp + '.' + body)).getBytes(StandardCharsets.UTF_8);
        for (String signature : signatures.split(" ")) {
            if (MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))) {
                return age.compareTo(TOLERANCE) < 0;
            }
        }
        return false;
    }

    private String sign(String content) throws IOException {
        try {
            String secret = Files.readString(secretFile).strip().substring("whsec_".length());
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
