package kr.hwanryu.testing;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A subscriber's end, over TLS on this machine: answers 204 unless told otherwise, and keeps what came. */
public final class WebhookReceiver implements AutoCloseable {

    private static final int NO_CONTENT = 204;
    private static final long PATIENCE_NS = 20_000_000_000L;

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Answering> answers = new ConcurrentLinkedQueue<>();
    private volatile Answering otherwise = exchange -> answer(exchange, NO_CONTENT, Map.of());

    /** How a request is answered. */
    public interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    /**
     * What came.
     *
     * @param headers by their names in lower case
     */
    public record Received(String path, Map<String, String> headers, String body) {

        /** Whether the signature is by this secret, as the verifier of Standard Webhooks sees it. */
        public boolean isSignedBy(String secret) {
            try {
                new Webhook(secret)
                        .verify(
                                body,
                                Map.of(
                                        "webhook-id", List.of(headers.get("webhook-id")),
                                        "webhook-timestamp", List.of(headers.get("webhook-timestamp")),
                                        "webhook-signature", List.of(headers.get("webhook-signature"))));
                return true;
            } catch (WebhookVerificationException foreign) {
                return false;
            }
        }
    }

    private WebhookReceiver(HttpsServer server) {
        this.server = server;
    }

    /** Starts on any free port. */
    public static WebhookReceiver start() {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context()));
            WebhookReceiver receiver = new WebhookReceiver(server);
            server.createContext("/", receiver::take);
            server.setExecutor(receiver.threads);
            server.start();
            return receiver;
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String url(String host, String path) {
        return "https://" + host + ":" + server.getAddress().getPort() + path;
    }

    public String url(String path) {
        return url("localhost", path);
    }

    /** The next requests are answered with these, one each. */
    public void willAnswer(int... statuses) {
        for (int status : statuses) {
            answers.add(exchange -> answer(exchange, status, Map.of()));
        }
    }

    /** The next request is answered so. */
    public void willAnswer(Answering answering) {
        answers.add(answering);
    }

    /** What has no answer of its own is answered with this. */
    public void answersOtherwise(int status) {
        otherwise = exchange -> answer(exchange, status, Map.of());
    }

    public List<Received> received() {
        return received;
    }

    /** The first so many requests, once they have come. */
    public List<Received> await(int count) {
        await(() -> received.size() >= count);
        return List.copyOf(received.subList(0, count));
    }

    /** Waits for what is about to become true. */
    public static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE_NS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("waited in vain");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** An answer without a body. */
    public static void answer(HttpExchange exchange, int status, Map<String, String> headers) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        received.add(new Received(exchange.getRequestURI().toString(), headers, body));
        Answering own = answers.poll();
        (own == null ? otherwise : own).to(exchange);
    }

    private static SSLContext context() throws GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(ReceiverCertificate.KEYSTORE)) {
            keys.load(file, ReceiverCertificate.PASSWORD.toCharArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, ReceiverCertificate.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
