package kr.hwanryu.gateway.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How requests are passed on ({@code hwanryu.gateway.forwarding.*}). */
@ConfigMapping(prefix = "hwanryu.gateway.forwarding")
public interface ForwardingConfig {

    /** Time to reach an origin, waiting for a connection of the pool included. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** From the head of the request to the head of the answer; what {@code wait} asks for comes on top. */
    @WithDefault("10s")
    Duration deadline();

    /** Deadlines of single paths, by the first segment after {@code /v1}. */
    Map<String, Duration> deadlines();

    /** Longest {@code wait} that extends the deadline. */
    @WithDefault("30s")
    Duration maxWait();

    /** A connection on which nothing moved for this long is broken; longer than every deadline. */
    @WithDefault("60s")
    Duration idleTimeout();

    /** How long an idle connection is kept; shorter than the origin keeps it, or we send into a closing one. */
    @WithDefault("15s")
    Duration keepAlive();

    /** Connections to one origin, per event loop. */
    @WithDefault("32")
    int connectionsPerEventLoop();

    /** Connections to one origin, per event loop, for requests that ask to wait: apart, so that they take none of the others. */
    @WithDefault("256")
    int waitingConnectionsPerEventLoop();

    /** Requests that may wait for a connection to one origin, per event loop; one more is 503. */
    @WithDefault("128")
    int waitingPerEventLoop();

    /** What Retry-After says when an origin is away. */
    @WithDefault("5s")
    Duration retryAfter();

    /** Largest request body; more is 413. */
    @WithDefault("64K")
    MemorySize bodyLimit();

    /** Largest request body of single paths, by the first segment after {@code /v1}. */
    Map<String, MemorySize> bodyLimits();
}
