package kr.hwanryu.industry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Plays the feed of the outcome service, so that no service that happens to run on this machine is followed. It tells what
 * tests post to it, because tests and test resources live in different class loaders.
 */
public final class FakeOutcome implements QuarkusTestResourceLifecycleManager {

    private static final String ORIGIN = "hwanryu.origins.outcome.url";
    private static final String FEED = "/v1/events/outcome";
    private static final Pattern NUMBER = Pattern.compile("(cursor|limit|wait)=(\\d+)");

    private final List<String> told = new ArrayList<>();
    private HttpServer server;
    private ExecutorService workers;

    /** Tells a fact of a record, {@code evaluation.published}, to whoever follows. */
    public static void tells(String fact, String data) throws IOException, InterruptedException {
        String event =
                """
                {"specversion": "1.0", "id": "%s", "source": "%s", "type": "kr.hwanryu.%s", "subject": "any",
                 "time": "2024-08-01T00:00:00Z", "changeno": %d, "position": 1, "regionid": null, "data": %s}"""
                        .formatted(Outcome.freshId(), FEED, fact, Outcome.nextChange(), data);
        URI feed = URI.create(ConfigProvider.getConfig().getValue(ORIGIN, String.class) + FEED);
        HttpRequest request = HttpRequest.newBuilder(feed)
                .POST(HttpRequest.BodyPublishers.ofString(event))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            workers = Executors.newCachedThreadPool();
            server.setExecutor(workers);
            server.createContext(FEED, this::answer);
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        // Without news the consumer asks nothing of the database, whose connections some tests count.
        return Map.of(ORIGIN, origin, "hwanryu.events.follow-wait", "1h");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            workers.shutdownNow();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            tell(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
        } else {
            String query = exchange.getRequestURI().getQuery();
            byte[] page = page(number("cursor", query), number("limit", query), number("wait", query));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
        exchange.close();
    }

    private synchronized void tell(String event) {
        told.add(event);
        notifyAll();
    }

    /** What was told behind a place, which is how many events stand before it; waits for the first one. */
    private synchronized byte[] page(int from, int limit, int waitSeconds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(waitSeconds);
        try {
            for (long left = waitSeconds * 1000L; told.size() <= from && left > 0; ) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        List<String> items = told.subList(from, Math.min(told.size(), from + limit));
        return "{\"items\": [%s], \"nextCursor\": \"%d\"}"
                .formatted(String.join(",", items), from + items.size())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A number of the query; 0 where it is not there. */
    private static int number(String name, String query) {
        Matcher found = NUMBER.matcher(query);
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return Integer.parseInt(found.group(2));
            }
        }
        return 0;
    }
}
