package kr.hwanryu.gateway.forwarding;

import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import kr.hwanryu.gateway.edge.Correlation;
import kr.hwanryu.gateway.edge.Problems;
import kr.hwanryu.gateway.edge.Unread;

/**
 * The only class that knows vertx-http-proxy, with its traps and their cures. It never buffers a body, never caches, and
 * never upgrades to WebSocket (upgrades skip interceptors). Call it on an event loop, without a step before it that waits.
 */
@Singleton
final class Forwarder implements ProxyInterceptor {

    private static final String EXCHANGE = "exchange";
    private static final CharSequence RATE_LIMIT = HttpHeaders.createOptimized("ratelimit");
    private static final CharSequence RATE_LIMIT_POLICY = HttpHeaders.createOptimized("ratelimit-policy");

    private final Vertx vertx;
    private final OriginClient origins;
    private final Routes routes;
    private final Waiting waiting;
    private final Duration retryAfter;
    private final FastThreadLocal<HttpProxy> proxy;

    Forwarder(Vertx vertx, OriginClient origins, ForwardingConfig config) {
        this.vertx = vertx;
        this.origins = origins;
        this.routes = new Routes(config);
        this.waiting = new Waiting(config.maxWait());
        this.retryAfter = config.retryAfter();
        this.proxy = new FastThreadLocal<>() {
            @Override
            protected HttpProxy initialValue() {
                return newProxy();
            }
        };
    }

    private HttpProxy newProxy() {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), origins.current())
                .origin(this::open)
                .addInterceptor(this);
    }

    Routes routes() {
        return routes;
    }

    /** Passes the request on to the owner of its path. */
    void forward(HttpServerRequest request) {
        announceFraming(request);
        proxy.get().handle(request);
    }

    /**
     * The proxy sends a body of unknown length only when the request says that it is chunked, in this spelling; an HTTP/2
     * request never says so, and its body would be lost with a 200.
     */
    private static void announceFraming(HttpServerRequest request) {
        boolean unknownLength = request.version() == HttpVersion.HTTP_2
                && !request.isEnded()
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
        if (unknownLength || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    private Future<HttpClientRequest> open(ProxyContext context) {
        Exchange exchange = context.get(EXCHANGE, Exchange.class);
        ProxyRequest request = context.request();
        Routes.Route route = routes.of(request.proxiedRequest().path());
        boolean waits = waiting.millisOf(request.proxiedRequest()) > 0;
        Future<HttpClientRequest> opened = waits
                ? origins.openToWait(route.service(), request.getMethod(), request.getURI())
                : origins.open(route.service(), request.getMethod(), request.getURI());
        return opened.map(exchange::opened);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        Routes.Route route = routes.of(request.path());
        Exchange exchange = new Exchange(context);
        context.set(EXCHANGE, exchange);
        Correlation.leaveToSpan(context.request().headers());
        return exchange.send(vertx, route.deadlineMs() + waiting.millisOf(request), route.bodyLimit())
                .recover(failure -> Future.succeededFuture(problem(context, failure)));
    }

    private ProxyResponse problem(ProxyContext context, Throwable failure) {
        HttpServerRequest request = context.request().proxiedRequest();
        Unread.closeAfter(request);
        ProxyResponse answer = context.request().release().response();
        var problem = Failures.problemOf(failure, retryAfter);
        var body = Problems.render(request, problem, answer.headers());
        answer.setStatusCode(problem.type().status());
        return answer.setBody(request.method() == HttpMethod.HEAD ? null : Body.body(body));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        HopHeaders.removeHopByHop(answer.headers());
        answer.headers().remove(Correlation.REQUEST_ID);
        // Both are ours to say: the services know no quota.
        answer.headers().remove(RATE_LIMIT).remove(RATE_LIMIT_POLICY);
        Body body = answer.getBody();
        if (body == null) {
            return context.sendResponse();
        }
        if (isBodiless(context)) {
            return sendHead(context);
        }
        HttpServerRequest request = context.request().proxiedRequest();
        answer.setBody(Body.body(new AnswerBody(body.stream(), request), body.length()));
        boolean unframed = request.version() == HttpVersion.HTTP_1_0 && body.length() < 0;
        return unframed ? sendUnframed(context) : context.sendResponse();
    }

    private static boolean isBodiless(ProxyContext context) {
        int status = context.response().getStatusCode();
        return status == 304
                || status == 204
                || context.request().proxiedRequest().method() == HttpMethod.HEAD;
    }

    /** The proxy would announce chunks that never come, and the client would wait for them. */
    private static Future<Void> sendHead(ProxyContext context) {
        HttpServerResponse response = context.request().proxiedRequest().response();
        response.setStatusCode(context.response().getStatusCode());
        response.headers().addAll(context.response().headers()).remove(HttpHeaders.TRANSFER_ENCODING);
        context.response().release();
        return response.end();
    }

    /** HTTP/1.0 has no chunks; the proxy would hold the whole body instead, so the end of the connection ends it. */
    private static Future<Void> sendUnframed(ProxyContext context) {
        HttpServerResponse response = context.request().proxiedRequest().response();
        ProxyResponse answer = context.response();
        answer.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        response.setStatusCode(answer.getStatusCode());
        response.headers().addAll(answer.headers()).set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        return answer.getBody().stream()
                .pipeTo(response)
                .eventually(
                        () -> context.request().proxiedRequest().connection().close());
    }
}
