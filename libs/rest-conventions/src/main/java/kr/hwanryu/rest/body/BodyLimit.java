package kr.hwanryu.rest.body;

import jakarta.ws.rs.container.ContainerRequestContext;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that announces more than its path takes, before a byte of it is read. A body of unannounced length is
 * counted by the gateway, and cut at a higher limit by {@link BodyCut}.
 */
public final class BodyLimit {

    private final BodyLimits limits;

    BodyLimit(BodyLimits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        if (length == null) {
            return;
        }
        long limit = limits.announced(request.getUriInfo().getRequestUri().getRawPath());
        if (Long.parseLong(length) > limit) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, limit);
        }
    }
}
