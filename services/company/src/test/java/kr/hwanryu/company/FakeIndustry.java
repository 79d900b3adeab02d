package kr.hwanryu.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Plays the industry service: its lists by id, as its contract has them, and its absence. */
public final class FakeIndustry implements QuarkusTestResourceLifecycleManager {

    /** Shared by the class loaders of tests and application. */
    private static final String AWAY = "fake-industry.away";

    private static final ObjectMapper JSON = new ObjectMapper();

    private HttpServer server;

    /** Does something while industry cannot be reached. */
    public static void whileAway(Runnable action) {
        System.setProperty(AWAY, "true");
        try {
            action.run();
        } finally {
            System.clearProperty(AWAY);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/v1/", FakeIndustry::answer);
        server.start();
        return Map.of(
                "hwanryu.origins.industry.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (Boolean.getBoolean(AWAY)) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            String collection = exchange.getRequestURI().getPath().substring("/v1/".length());
            byte[] body = JSON.writeValueAsBytes(list(collection, ids(exchange)));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("ETag", "\"1." + collection + "\"");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static List<String> ids(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .filter(parameter -> parameter.startsWith("id="))
                .map(parameter -> URLDecoder.decode(parameter.substring(3), StandardCharsets.UTF_8))
                .toList();
    }

    private static JsonNode list(String collection, List<String> ids) throws IOException {
        ObjectNode list = JSON.createObjectNode();
        ArrayNode items = list.putArray("items");
        list.putNull("nextCursor");
        list.putNull("readAt");
        try (InputStream facts = FakeIndustry.class.getResourceAsStream("/industry.json")) {
            for (JsonNode item : JSON.readTree(facts).path(collection)) {
                if (ids.isEmpty() || ids.contains(item.get("id").asText())) {
                    items.add(item);
                }
            }
        }
        return list;
    }
}
