package kr.hwanryu.gateway.quotas;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.metrics.CommandLatencyRecorder;
import io.lettuce.core.resource.ClientResources;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The one connection to Redis. While there is none, or one that does not answer, it says so at once, so that nobody waits;
 * meanwhile it tries for a new one. Lettuce would reconnect by itself, but neither a first time nor from a connection that
 * is open and dead.
 */
final class RedisLink implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RedisLink.class);

    /** Reaching it, greeting included; nobody waits for that. */
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);

    /** Commands without an answer; more are refused at once instead of queued. */
    private static final int UNANSWERED_AT_MOST = 4096;

    /** Failures in a row after which an open connection counts as dead. */
    private static final int FAILURES_AT_MOST = 10;

    private final Vertx vertx;
    private final RedisURI uri;
    private final long retryMs;
    private final ClientResources resources;
    private final RedisClient client;
    private final AtomicReference<StatefulRedisConnection<byte[], byte[]>> current = new AtomicReference<>();
    private final LatestConnection<byte[]> latest = new LatestConnection<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean warned;
    private volatile boolean closed;

    RedisLink(Vertx vertx, RedisURI uri, Duration retry) {
        this.vertx = vertx;
        this.uri = uri;
        this.retryMs = retry.toMillis();
        uri.setTimeout(CONNECT_TIMEOUT);
        resources = ClientResources.builder()
                .ioThreadPoolSize(2)
                .computationThreadPoolSize(2)
                .commandLatencyRecorder(CommandLatencyRecorder.disabled())
                .build();
        client = RedisClient.create(resources);
        client.setOptions(ClientOptions.builder()
                .autoReconnect(false)
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(UNANSWERED_AT_MOST)
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(CONNECT_TIMEOUT)
                        .keepAlive(true)
                        .build())
                .build());
        connect();
    }

    /** Whether there is a connection that answers, as far as is known. */
    boolean isUp() {
        return current.get() != null;
    }

    /** To ask on, while it is up. */
    LatestConnection<byte[]> latest() {
        return latest;
    }

    /** A question was answered. */
    void answered() {
        if (failures.get() != 0) {
            failures.set(0);
        }
    }

    /** A question was not answered, in time or at all. */
    void failed(Throwable cause) {
        LOG.debug("a quota was not counted", cause);
        StatefulRedisConnection<byte[], byte[]> connection = current.get();
        if (failures.incrementAndGet() >= FAILURES_AT_MOST && connection != null) {
            lose(connection, cause);
        }
    }

    private void connect() {
        if (!closed) {
            client.connectAsync(ByteArrayCodec.INSTANCE, uri).whenComplete((connection, failure) -> {
                if (failure == null) {
                    use(connection);
                } else {
                    warn(failure);
                    connectLater();
                }
            });
        }
    }

    private void use(StatefulRedisConnection<byte[], byte[]> connection) {
        failures.set(0);
        latest.use(connection.async());
        current.set(connection);
        connection.addListener(new RedisConnectionStateListener() {
            @Override
            public void onRedisDisconnected(RedisChannelHandler<?, ?> gone) {
                lose(connection, null);
            }
        });
        if (closed || !connection.isOpen()) {
            lose(connection, null);
        } else if (warned) {
            warned = false;
            LOG.info("quotas are counted in Redis again");
        }
    }

    private void lose(StatefulRedisConnection<byte[], byte[]> connection, Throwable cause) {
        if (current.compareAndSet(connection, null)) {
            if (connection.isOpen()) {
                connection.closeAsync();
            }
            if (!closed) {
                warn(cause);
                connectLater();
            }
        }
    }

    private void connectLater() {
        if (!closed) {
            vertx.setTimer(retryMs, due -> connect());
        }
    }

    /** Once for each time that it is away; the cause's name says enough, and its text may hold an address. */
    private void warn(Throwable cause) {
        if (!warned) {
            warned = true;
            LOG.warnf(
                    "quotas are not counted: Redis is away, requests pass cause=%s",
                    cause == null ? "disconnected" : rootOf(cause).getClass().getSimpleName());
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    @Override
    public void close() {
        closed = true;
        client.shutdownAsync(0, 1, TimeUnit.SECONDS)
                .whenComplete((done, failure) -> resources.shutdown(0, 1, TimeUnit.SECONDS));
    }
}
