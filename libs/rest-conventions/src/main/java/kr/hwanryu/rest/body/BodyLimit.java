package kr.hwanryu.rest.body;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that announces more than one record can need, before a byte of it is read. A body of unannounced length is
 * counted by the gateway, and cut at the server's own, higher limit.
 */
public final class BodyLimit {

    private final long limit;

    BodyLimit(@ConfigProperty(name = "hwanryu.body-limit") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        if (length != null && Long.parseLong(length) > limit) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, limit);
        }
    }
}
