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

    OriginClient(Vertx vertx, Origins urls, ForwardingConfig config) {
        for (Service service : Service.values()) {
            origins.put(
                    service, target(urls.url(service), config.connectTimeout().toMillis()));
        }
        client = new FastThreadLocal<>() {
            @Override
            protected HttpClient initialValue() {
                return vertx.createHttpClient(options(config), pool(config));
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

    private static PoolOptions pool(ForwardingConfig config) {
        return new PoolOptions().setHttp1MaxSize(config.connectionsPerEventLoop());
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
        RequestOptions request =
                new RequestOptions(origins.get(service)).setMethod(method).setURI(uri);
        Future<HttpClientRequest> first = current().request(request);
        Future<HttpClientRequest> opened = isIdempotent(method)
                ? first.recover(failure ->
                        failure instanceof ConnectException ? current().request(request) : Future.failedFuture(failure))
                : first;
        return opened.recover(failure -> Future.failedFuture(new OriginAway(service, failure)));
    }

    private static boolean isIdempotent(HttpMethod method) {
        return method != HttpMethod.POST && method != HttpMethod.PATCH;
    }
}
