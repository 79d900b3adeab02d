package kr.hwanryu.gateway.forwarding;

import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/**
 * Connections to the services. Every event loop has a client of its own: one that is shared hands requests from loop to
 * loop and halves the throughput. Call it on an event loop only.
 */
@Singleton
public final class OriginClient {

    private final Map<Service, RequestOptions> origins = new EnumMap<>(Service.class);
    private final FastThreadLocal<HttpClient> client;
    private final FastThreadLocal<HttpClient> patient;

    OriginClient(Vertx vertx, Origins urls, ForwardingConfig config) {
        for (Service service : Service.values()) {
            origins.put(
                    service, target(urls.url(service), config.connectTimeout().toMillis()));
        }
        client = perEventLoop(vertx, config, config.connectionsPerEventLoop());
        patient = perEventLoop(vertx, config, config.waitingConnectionsPerEventLoop());
    }

    private static FastThreadLocal<HttpClient> perEventLoop(Vertx vertx, ForwardingConfig config, int connections) {
        return new FastThreadLocal<>() {
            @Override
            protected HttpClient initialValue() {
                return vertx.createHttpClient(options(config), new PoolOptions().setHttp1MaxSize(connections));
            }
        };
    }

    private static RequestOptions target(URI url, long connectTimeoutMs) {
        boolean tls = "https".equals(url.getScheme());
        int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(port, url.getHost()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setConnectTimeout(connectTimeoutMs);
    }

    private static HttpClientOptions options(ForwardingConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
                .setIdleTimeout(Math.toIntExact(config.idleTimeout().toSeconds()))
                .setKeepAliveTimeout(Math.toIntExact(config.keepAlive().toSeconds()))
                .setMaxWaitQueueSize(config.waitingPerEventLoop())
                .setTcpNoDelay(true)
                .setTcpKeepAlive(true);
    }

    /** This event loop's client. */
    HttpClient current() {
        return client.get();
    }

    /**
     * A request on a connection to the service, to be filled and sent. A refused connection is tried once more where the
     * method allows (nothing was sent, but a POST's client should decide itself). Fails with {@link OriginAway}.
     */
    public Future<HttpClientRequest> open(Service service, HttpMethod method, String uri) {
        return open(current(), service, method, uri);
    }

    /** The same for a request that asks to wait for its answer. */
    Future<HttpClientRequest> openToWait(Service service, HttpMethod method, String uri) {
        return open(patient.get(), service, method, uri);
    }

    private Future<HttpClientRequest> open(HttpClient client, Service service, HttpMethod method, String uri) {
        RequestOptions request =
                new RequestOptions(origins.get(service)).setMethod(method).setURI(uri);
        Future<HttpClientRequest> first = client.request(request);
        Future<HttpClientRequest> opened = isIdempotent(method)
                ? first.recover(failure ->
                        failure instanceof ConnectException ? client.request(request) : Future.failedFuture(failure))
                : first;
        return opened.recover(failure -> Future.failedFuture(new OriginAway(service, failure)));
    }

    private static boolean isIdempotent(HttpMethod method) {
        return method != HttpMethod.POST && method != HttpMethod.PATCH;
    }
}
