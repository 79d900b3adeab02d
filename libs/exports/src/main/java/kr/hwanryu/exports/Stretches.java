package kr.hwanryu.exports;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * A list, stretch by stretch: the operation that answered the first is called again with the same parameters, whose read
 * goes on. An operation that reads pages of its own is called with the cursor of the next.
 */
final class Stretches {

    private static final long CLOSED_WITHIN_S = 5;

    private final ResteasyReactiveRequestContext context;
    private final PageRequest request;
    private Page<?> current;

    Stretches(ResteasyReactiveRequestContext context, PageRequest request, Page<?> first) {
        this.context = context;
        this.request = request;
        this.current = first;
    }

    Page<?> current() {
        return current;
    }

    boolean hasNext() {
        return current.nextCursor() != null;
    }

    /** Reads the next one; fails where it is of another state than the head of the answer said. */
    Page<?> next() throws Exception {
        if (!current.nextCursor().equals(PageRequest.READ_ON)) {
            request.cursor = current.nextCursor();
            request.limit = PageRequest.MAX_LIMIT;
        }
        Page<?> next = (Page<?>)
                context.getTarget().getInvoker().invoke(context.getEndpointInstance(), context.getParameters());
        if (!Objects.equals(next.state(), current.state())) {
            throw new IllegalStateException(
                    "the state changed while the list left: " + current.state() + " is now " + next.state());
        }
        current = next;
        return next;
    }

    /** Whether the head of the answer is gone, so that a failure can only be shown by breaking off. */
    boolean hasBegun() {
        return context.serverResponse().headWritten();
    }

    /**
     * Breaks the connection, or the stream of HTTP/2, so that nobody takes what has left for the whole. What is held back is
     * let go of; the end of the body, which the framework would write next, goes nowhere.
     */
    void breakOff() {
        OutputStream body = context.getOutputStream();
        context.setOutputStream(OutputStream.nullOutputStream());
        HttpServerRequest client = context.serverRequest().unwrap(HttpServerRequest.class);
        if (client.version() == HttpVersion.HTTP_2) {
            client.response().reset();
            return;
        }
        try {
            client.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(CLOSED_WITHIN_S, TimeUnit.SECONDS);
            body.close();
        } catch (IOException | ExecutionException | TimeoutException gone) {
            // As it should be: the stream of a closed connection cannot be ended.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
