package kr.hwanryu.gateway.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import kr.hwanryu.gateway.testing.FreePort;
import kr.hwanryu.testing.TestTokens;

/** An identity provider of discovery and keys alone. Down at the start: who verifies by it starts all the same. */
public final class FakeProvider implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, KeyPair> KEYS = new ConcurrentHashMap<>();
    private static final KeyPair UNPUBLISHED = TestTokens.newKey();
    private static final AtomicInteger FETCHES = new AtomicInteger();
    private final int port = FreePort.next();
    private volatile Duration delay = Duration.ZERO;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                url(),
                "quarkus.oidc.token.issuer",
                url(),
                "hwanryu.identity.key-renewal",
                "3s",
                "hwanryu.environment",
                "local");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType() == FakeProvider.class);
    }

    @Override
    public void stop() {
        goDown();
    }

    void comeUp() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
            server.createContext("/keys", exchange -> {
                FETCHES.incrementAndGet();
                String published = keys();
                LockSupport.parkNanos(delay.toNanos());
                answer(exchange, published);
            });
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void goDown() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** A new key, after which it signs; the old ones are still published. */
    void rotate(String id) {
        KEYS.put(id, TestTokens.newKey());
    }

    /** From now on it takes so long to tell its keys. */
    void slowDown(Duration delay) {
        this.delay = delay;
    }

    void withdraw(String id) {
        KEYS.remove(id);
    }

    int fetches() {
        return FETCHES.get();
    }

    /** A token that is signed with this key, published or not. */
    String token(String keyId) {
        KeyPair key = KEYS.getOrDefault(keyId, UNPUBLISHED);
        return Jwt.issuer(url())
                .subject("gangwon-tp")
                .audience("hwanryu")
                .expiresIn(300)
                .jws()
                .keyId(keyId)
                .sign(key.getPrivate());
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    private String discovery() {
        return "{\"issuer\":\"" + url() + "\",\"jwks_uri\":\"" + url() + "/keys\",\"token_endpoint\":\"" + url()
                + "/token\"}";
    }

    private static String keys() {
        return KEYS.entrySet().stream()
                .map(key -> jwk(key.getKey(), (RSAPublicKey) key.getValue().getPublic()))
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private static String jwk(String id, RSAPublicKey key) {
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(id, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
