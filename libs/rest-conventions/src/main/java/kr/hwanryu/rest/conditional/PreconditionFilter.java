package kr.hwanryu.rest.conditional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets nothing be changed unseen: a change that names no state is refused before its body is read, whatever the operation. */
public final class PreconditionFilter {

    private static final Set<String> CHANGES = Set.of("PUT", "PATCH", "DELETE");

    @ServerRequestFilter
    void require(ContainerRequestContext request) {
        if (CHANGES.contains(request.getMethod())
                && request.getHeaderString(HttpHeaders.IF_MATCH) == null
                && request.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
    }
}
