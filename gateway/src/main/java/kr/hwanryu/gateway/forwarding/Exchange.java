package kr.hwanryu.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * One request on its way, until the head of its answer: a race between the answer, the deadline and the body's limit.
 * Whoever comes second is reset. Lives on one event loop.
 */
final class Exchange {

    private final ProxyContext context;
    private final Promise<ProxyResponse> head = Promise.promise();
    private HttpClientRequest outgoing;

    Exchange(ProxyContext context) {
        this.context = context;
    }

    /** Sends the request and answers with the head of the answer, or with the first failure. */
    Future<ProxyResponse> send(Vertx vertx, long deadlineMs, long bodyLimit) {
        limitBody(bodyLimit);
        long timer = vertx.setTimer(deadlineMs, late -> fail(new Failures.DeadlineExceeded()));
        context.sendRequest().onComplete(sent -> {
            if (sent.failed()) {
                head.tryFail(sent.cause());
            } else if (!isUsable(sent.result())) {
                fail(new Failures.UnusableAnswer("status or framing"));
            } else if (!head.tryComplete(sent.result())) {
                sent.result().release();
            }
        });
        return head.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    /** The connection to the origin has been had; too late if the race is over. */
    HttpClientRequest opened(HttpClientRequest request) {
        outgoing = request;
        if (head.future().isComplete()) {
            request.reset();
        }
        return request;
    }

    private void limitBody(long limit) {
        ProxyRequest request = context.request();
        Body body = request.getBody();
        if (body.length() < 0) {
            request.setBody(Body.body(new LimitedBody(body.stream(), limit, this::fail), -1));
        }
    }

    private void fail(Throwable cause) {
        if (head.tryFail(cause) && outgoing != null) {
            outgoing.reset();
        }
    }

    /** A 101 would turn the connection into something else; a coding beside chunked cannot be passed on. */
    private static boolean isUsable(ProxyResponse response) {
        String coding = response.headers().get("transfer-encoding");
        return response.getStatusCode() >= 200 && (coding == null || coding.equals("chunked"));
    }
}
