package kr.hwanryu.webhooks;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.SocketException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;

/**
 * Calls targets: HTTP/1.1 over verified TLS, to the address that was checked and in the name of the host. No redirect is
 * followed; what an answer says beyond its head is not read past a little, and the whole takes no longer than it may.
 */
@ApplicationScoped
class WebhookClient {

    private static final int MOST_OF_A_BODY = 16 * 1024;
    private static final long LONGEST_BODY_MS = 2000;
    private static final int KEEP_ALIVE_SECONDS = 15;

    private final Vertx vertx;
    private final HttpClient http;
    private final WebhooksConfig config;
    private final Clock clock;

    WebhookClient(Vertx vertx, WebhooksConfig config, Clock clock) {
        HttpClientOptions options = new HttpClientOptions()
                .setSsl(true)
                .setVerifyHost(true)
                .setMaxPoolSize(config.parallel())
                .setMaxWaitQueueSize(config.parallel())
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setShared(false);
        config.trustedCertificates().map(ReceiverTrust::with).ifPresent(options::setTrustOptions);
        this.vertx = vertx;
        this.http = vertx.createHttpClient(options);
        this.config = config;
        this.clock = clock;
    }

    /** Posts a body; blocks until the head of the answer is there, or the time is over. */
    Answer post(Target target, Map<String, String> headers, Buffer body) throws InterruptedException {
        Duration atMost = config.connectTimeout().plus(config.answerTimeout());
        CompletableFuture<HttpClientRequest> opened = new CompletableFuture<>();
        Future<Answer> answered = http.request(options(target, headers)).compose(request -> {
            opened.complete(request);
            return request.send(body).map(this::answer);
        });
        try {
            return answered.toCompletionStage().toCompletableFuture().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            return Answer.failed(error(failed.getCause()));
        } catch (TimeoutException late) {
            opened.thenAccept(HttpClientRequest::reset);
            return Answer.failed(DeliveryError.TIMED_OUT);
        } catch (InterruptedException stopping) {
            opened.thenAccept(HttpClientRequest::reset);
            throw stopping;
        }
    }

    private RequestOptions options(Target target, Map<String, String> headers) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.address()))
                .setHost(target.host())
                .setPort(target.address().getPort())
                .setSsl(Targets.isHttps(target.uri()))
                .setFollowRedirects(false)
                .setURI(target.requestUri())
                .setTimeout(config.answerTimeout().toMillis());
        headers.forEach(options::putHeader);
        options.putHeader("Host", target.uri().getRawAuthority());
        return options;
    }

    private Answer answer(HttpClientResponse response) {
        discard(response);
        return Answer.of(response.statusCode(), RetryAfter.read(response.getHeader("Retry-After"), clock.instant()));
    }

    /** The answer is known by its head. A body that ends soon leaves the connection to the next delivery. */
    private void discard(HttpClientResponse response) {
        AtomicInteger read = new AtomicInteger();
        long timer = vertx.setTimer(LONGEST_BODY_MS, late -> response.request().reset());
        response.handler(chunk -> {
            if (read.addAndGet(chunk.length()) > MOST_OF_A_BODY) {
                response.request().reset();
            }
        });
        response.exceptionHandler(broken -> vertx.cancelTimer(timer));
        response.endHandler(whole -> vertx.cancelTimer(timer));
    }

    private static DeliveryError error(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof SSLException) {
                return DeliveryError.TLS_FAILED;
            }
        }
        if (cause instanceof ConnectTimeoutException || cause instanceof TimeoutException) {
            return DeliveryError.TIMED_OUT;
        }
        return cause instanceof ConnectException || cause instanceof SocketException
                ? DeliveryError.CONNECTION_FAILED
                : DeliveryError.NO_ANSWER;
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
