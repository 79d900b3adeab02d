package kr.hwanryu.outcome;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Plays the industry service over HTTP. What it does is told by a system property, because tests and test resources live
 * in different class loaders.
 */
public final class FakeIndustry implements QuarkusTestResourceLifecycleManager {

    private static final String MODE = "fake.industry.mode";
    private static final String AS_OF = "fake.industry.as-of";

    private HttpServer server;
    private ExecutorService workers;

    /** Answers as the owner does. */
    static void answers() {
        System.setProperty(MODE, "answers");
    }

    /** Breaks every connection. */
    static void isAway() {
        System.setProperty(MODE, "away");
    }

    /** Takes longer than anyone waits. */
    static void isSlow() {
        System.setProperty(MODE, "slow");
    }

    /** The instant that budgets were last asked for; null for the present. */
    static String budgetsAskedAsOf() {
        return System.getProperty(AS_OF);
    }

    /** Answers as the owner does after one more budget line. */
    static void hasNewBudgets() {
        System.setProperty(MODE, "new-budgets");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            workers = Executors.newCachedThreadPool();
            server.setExecutor(workers);
            server.createContext("/v1/", this::answer);
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "hwanryu.origins.industry.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                // It plays the company service too, which owns no collection of the same name.
                "hwanryu.origins.company.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                // The packaged application takes any free port too, so that a running set is not in its way.
                "quarkus.management.port",
                "0");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            workers.shutdownNow();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String mode = System.getProperty(MODE, "answers");
        if (mode.equals("slow")) {
            pause();
        }
        if (mode.equals("away") || mode.equals("slow")) {
            exchange.close();
            return;
        }
        String collection = exchange.getRequestURI().getPath().substring("/v1/".length());
        boolean later = mode.equals("new-budgets");
        byte[] body = body(collection, query(exchange), later).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", later ? "\"8.fake\"" : "\"7.fake\"");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String body(String collection, Map<String, List<String>> query, boolean later) {
        if (collection.equals("budget-summaries")) {
            query.getOrDefault("asOf", List.of()).forEach(asOf -> System.setProperty(AS_OF, asOf));
        }
        List<String> items = collection.equals("budget-summaries")
                ? IndustryFacts.summaries(
                        query.getOrDefault("regionId", List.of()),
                        query.getOrDefault("budgetYear", List.of()),
                        later,
                        query.containsKey("asOf"))
                : IndustryFacts.of(collection, query.get("id"));
        return "{\"items\":[" + String.join(",", items) + "],\"nextCursor\":null,\"readAt\":\"2099-01-01T00:00:00Z\"}";
    }

    private static Map<String, List<String>> query(HttpExchange exchange) {
        Map<String, List<String>> query = new java.util.TreeMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void pause() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
