package kr.hwanryu.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.handler.HttpException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Locale;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.trace.TraceFilter;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an answer. What is not known here leaves only its trace id. */
public final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException problem, ContainerRequestContext request) {
        return answer(problem, request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException invalid, ContainerRequestContext request) {
        Locale language = Messages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<Violation> violations = ConstraintFaults.of(invalid, language);
        ProblemType type = ConstraintFaults.areUnknownReferences(violations)
                ? ProblemType.RULE_VIOLATED
                : ProblemType.INVALID_REQUEST;
        return answer(ProblemException.of(type), request, violations);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    RestResponse<Problem> unauthenticated(SecurityException cause, ContainerRequestContext request) {
        boolean invalid = cause instanceof AuthenticationFailedException;
        return answer(invalid ? ProblemException.invalidToken() : ProblemException.unauthenticated(), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException cause, ContainerRequestContext request, ResourceInfo resource) {
        var needed = resource.getResourceMethod().getAnnotation(PermissionsAllowed.class);
        String scope = needed == null ? "admin" : String.join(" ", needed.value());
        return answer(ProblemException.missingScope(scope), request);
    }

    @ServerExceptionMapper({JsonProcessingException.class, JsonMappingException.class, MismatchedInputException.class})
    RestResponse<Problem> unreadable(JsonProcessingException unreadable, ContainerRequestContext request) {
        return answer(JsonFaults.problem(unreadable), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException cause, ContainerRequestContext request) {
        if (cause.getCause() instanceof JsonProcessingException json) {
            return answer(JsonFaults.problem(json), request);
        }
        ProblemException problem =
                ProblemException.of(ProblemType.ofStatus(cause.getResponse().getStatus()));
        String allow = cause.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            problem.header(HttpHeaders.ALLOW, allow);
        }
        if (problem.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE
                && request.getMethod().equals("PATCH")) {
            problem.header("Accept-Patch", MergePatch.MEDIA_TYPE);
        }
        return answer(problem, request);
    }

    /** What the server itself objects to while the request is read, a query that cannot be decoded for one. */
    @ServerExceptionMapper
    RestResponse<Problem> unreadable(HttpException cause, ContainerRequestContext request) {
        return answer(ProblemException.of(ProblemType.ofStatus(cause.getStatusCode())), request);
    }

    /** A client that goes away before its request is read is no failure of ours, and gets no answer. */
    @ServerExceptionMapper
    RestResponse<Problem> unread(IOException cause, ContainerRequestContext request) {
        for (Throwable why = cause; why != null; why = why.getCause()) {
            if (why instanceof ClosedChannelException || why instanceof HttpClosedException) {
                LOG.debugf("client gone traceId=%s", TraceFilter.traceId(request));
                return answer(ProblemException.of(ProblemType.INVALID_REQUEST), request);
            }
        }
        return unexpected(cause, request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable cause, ContainerRequestContext request) {
        LOG.errorf(cause, "unexpected failure traceId=%s", TraceFilter.traceId(request));
        return answer(ProblemException.of(ProblemType.INTERNAL_ERROR), request);
    }

    /** Answers a problem in the reader's language. */
    public static RestResponse<Problem> answer(ProblemException problem, ContainerRequestContext request) {
        return answer(problem, request, List.of());
    }

    private static RestResponse<Problem> answer(
            ProblemException problem, ContainerRequestContext request, List<Violation> worded) {
        Locale language = Messages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String path = request.getUriInfo().getRequestUri().getRawPath();
        Problem body = Problem.of(problem, language, path, TraceFilter.traceId(request));
        // By its number: the framework's enumeration of statuses lacks 422.
        var response = RestResponse.ResponseBuilder.<Problem>create(
                        problem.type().status())
                .entity(worded.isEmpty() ? body : body.withErrors(worded))
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::header);
        return response.build();
    }
}
