package kr.hwanryu.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;

/**
 * The body of an answer. When the origin breaks it off, the client's connection is closed here, before the proxy resets
 * the response: a reset of HTTP/1.1 calls no handler, so the request would count as running and stopping wait for it.
 */
final class AnswerBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final HttpServerRequest request;

    AnswerBody(ReadStream<Buffer> body, HttpServerRequest request) {
        this.body = body;
        this.request = request;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        body.exceptionHandler(handler == null ? null : cause -> brokenOff(cause, handler));
        return this;
    }

    private void brokenOff(Throwable cause, Handler<Throwable> handler) {
        if (request.version() == HttpVersion.HTTP_2) {
            handler.handle(cause);
        } else {
            request.connection().close();
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
