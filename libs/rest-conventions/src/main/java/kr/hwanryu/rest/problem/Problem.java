package kr.hwanryu.rest.problem;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every answer from 400 up, as RFC 9457 defines it, with a stable code and all violations at once.
 *
 * @param type relative reference to the page that explains the problem, resolved against the gateway
 * @param instance the path of the request
 * @param code the problem type's name; never changes
 * @param traceId W3C trace id, for finding the request in the logs
 * @param errors what is wrong, item by item; empty where the status says all
 */
@Schema(name = "Problem", description = "RFC 9457 problem details.")
public record Problem(
        @Schema(description = "The page that explains the problem.", examples = "/problems/not-found", maxLength = 128)
                String type,
        @Schema(description = "The problem in a few words.", maxLength = 128) String title,
        @Schema(description = "The HTTP status.", minimum = "400", maximum = "599") int status,
        @Schema(description = "What happened to this request.", maxLength = 2048) String detail,
        @Schema(description = "The path of the request.", maxLength = 2048) String instance,
        @Schema(description = "The problem's name for programs; never changes.", maxLength = 64) String code,
        @Schema(description = "Trace id of the request.", maxLength = 32) String traceId,
        @Schema(description = "All violations at once.", maxItems = 1000) List<Violation> errors) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Writes a problem in one language. */
    public static Problem of(ProblemException cause, Locale language, String instance, String traceId) {
        ProblemType type = cause.type();
        return new Problem(
                "/problems/" + type.slug(),
                Messages.text(language, "problem." + type.name() + ".title", List.of()),
                type.status(),
                Messages.text(language, cause.detailKey(), cause.detailArguments()),
                instance,
                type.name(),
                traceId,
                cause.faults().stream().map(fault -> fault.in(language)).toList());
    }

    /** The same problem with violations that were worded elsewhere. */
    Problem withErrors(List<Violation> worded) {
        return new Problem(type, title, status, detail, instance, code, traceId, worded);
    }
}
