package kr.hwanryu.rest.problem;

import java.util.Locale;

/**
 * The closed set of problems an answer can carry. The name is the {@code code} a client switches on and never changes;
 * the slug is the page under {@code /problems/} that explains it. Titles and default details are in the messages.
 */
public enum ProblemType {
    MALFORMED_JSON(400),
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    IDEMPOTENCY_KEY_IN_USE(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULE_VIOLATED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    NOT_IMPLEMENTED(501),
    BAD_GATEWAY(502),
    UNAVAILABLE(503),
    DEADLINE_EXCEEDED(504);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status this problem is answered with. */
    public int status() {
        return status;
    }

    /** The name in kebab case, the last segment of the problem's {@code type}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first problem type with this status; a status outside the set is an internal error. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != MALFORMED_JSON) {
                return type;
            }
        }
        return status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
    }
}
