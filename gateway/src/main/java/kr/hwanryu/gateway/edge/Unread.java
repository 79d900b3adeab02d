package kr.hwanryu.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * The rest of a body that nobody will read. Closing at once would reset the connection and take our answer with it, so we
 * read and drop for a moment, then close (RFC 9112 §9.6).
 */
public final class Unread {

    private static final long LINGER_MS = 500;

    private Unread() {}

    /** Call before an early answer is written: drops what still comes of the body, and closes when too much does. */
    public static void closeAfter(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.handler(dropped -> {});
        request.resume();
        boolean hasBody = request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (!hasBody || request.version() == HttpVersion.HTTP_2) {
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        Vertx.currentContext().owner().setTimer(LINGER_MS, late -> request.connection()
                .close());
    }
}
