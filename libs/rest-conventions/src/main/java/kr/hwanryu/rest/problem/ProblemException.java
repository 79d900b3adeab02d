package kr.hwanryu.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A request that cannot be answered as asked. Carries what is wrong, in no language yet; nothing of it was stored. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final String detailKey;
    private final List<String> detailArguments;
    private final List<Fault> faults;
    private final Map<String, String> headers = new TreeMap<>();

    private ProblemException(
            ProblemType type, String detailKey, List<String> detailArguments, List<Fault> faults, Throwable cause) {
        super(type + " " + detailArguments + " " + faults, cause, false, false);
        this.type = type;
        this.detailKey = detailKey;
        this.detailArguments = detailArguments;
        this.faults = List.copyOf(faults);
    }

    /** A problem told by its type's own text. */
    public static ProblemException of(ProblemType type, Object... detailArguments) {
        return new ProblemException(type, defaultKey(type), strings(detailArguments), List.of(), null);
    }

    /** A problem told by a text of its own, {@code detail.<key>} in the messages. */
    public static ProblemException told(ProblemType type, String key, Object... detailArguments) {
        return new ProblemException(type, "detail." + key, strings(detailArguments), List.of(), null);
    }

    /** A problem that lists what is wrong. */
    public static ProblemException with(ProblemType type, List<Fault> faults) {
        return new ProblemException(type, defaultKey(type), List.of(), faults, null);
    }

    /** Refuses what has faults; what has none passes. */
    public static void refuse(ProblemType type, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw with(type, faults);
        }
    }

    /** 404: nothing of this collection has this id, or it is not for the caller to see. */
    public static ProblemException notFound(String collection, Object id) {
        return told(ProblemType.NOT_FOUND, "not-found", collection, id);
    }

    /** 401: there is no token, where one is needed. */
    public static ProblemException unauthenticated() {
        return of(ProblemType.UNAUTHENTICATED).header("WWW-Authenticate", "Bearer realm=\"hwanryu\"");
    }

    /** 401: there is a token, and it is not good. */
    public static ProblemException invalidToken() {
        return told(ProblemType.UNAUTHENTICATED, "invalid-token")
                .header("WWW-Authenticate", "Bearer realm=\"hwanryu\", error=\"invalid_token\"");
    }

    /** 403: the token lacks this scope. */
    public static ProblemException missingScope(String scope) {
        return told(ProblemType.FORBIDDEN, "missing-scope", scope)
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"hwanryu\", error=\"insufficient_scope\", scope=\"" + scope + "\"");
    }

    /** 409: another record already has this natural key. */
    public static ProblemException duplicate(String pointer, String existingId) {
        return with(ProblemType.CONFLICT, List.of(Fault.inBody(pointer, "DUPLICATE", existingId)));
    }

    /** 422: one rule of the domain is broken. */
    public static ProblemException ruleViolated(Fault fault) {
        return with(ProblemType.RULE_VIOLATED, List.of(fault));
    }

    /** 503: a part that is needed is away; the caller may come back after the given time. */
    public static ProblemException unavailable(String part, Duration retryAfter, Throwable cause) {
        return new ProblemException(ProblemType.UNAVAILABLE, "detail.part-unavailable", List.of(part), List.of(), cause)
                .header("Retry-After", Long.toString(retryAfter.toSeconds()));
    }

    /** 400: a body that is not JSON, or not what the contract asks for. */
    public static ProblemException unreadable(JsonProcessingException cause) {
        return JsonFaults.problem(cause);
    }

    /** Adds a response header, such as {@code Retry-After} or {@code Allow}. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, String> headers() {
        return headers;
    }

    String detailKey() {
        return detailKey;
    }

    List<String> detailArguments() {
        return detailArguments;
    }

    private static String defaultKey(ProblemType type) {
        return "problem." + type.name() + ".detail";
    }

    private static List<String> strings(Object... values) {
        return Arrays.stream(values).map(Objects::toString).toList();
    }
}
