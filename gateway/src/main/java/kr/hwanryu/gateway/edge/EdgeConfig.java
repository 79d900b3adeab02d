package kr.hwanryu.gateway.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What the edge accepts ({@code hwanryu.gateway.edge.*}). */
@ConfigMapping(prefix = "hwanryu.gateway.edge")
public interface EdgeConfig {

    /** Networks (CIDR) whose {@code X-Forwarded-*} we believe: the proxies in front of us. Nobody by default. */
    Optional<List<String>> trustedPeers();

    /** Longest request target; longer is 414. Below Vert.x's own limit, whose answer has no body. */
    @WithDefault("8K")
    MemorySize maxTarget();

    /** All header names and values together; more is 431. Below Vert.x's own limit, whose answer has no body. */
    @WithDefault("16K")
    MemorySize maxHeaders();

    /** Origins ({@code https://pages.example}) whose pages may call us from a browser. None by default. */
    Optional<List<String>> allowedOrigins();
}
