package kr.hwanryu.storage.idempotency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/**
 * A key that a client has given to a request.
 *
 * @param clientId the {@code sub} of its token: each client has keys of its own
 */
record KeyOfClient(String clientId, String key) {

    private static final int LONGEST = 255;
    private static final Pattern BARE = Pattern.compile("[\\x21\\x23-\\x7e][\\x21-\\x7e]*");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\])+)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    /**
     * The key in a request's headers: bare, or as a string of structured fields (RFC 9651), which is the same key.
     *
     * @param given the values of {@code Idempotency-Key}
     * @throws ProblemException 400 when they are not one readable key
     */
    static Optional<KeyOfClient> of(String clientId, List<String> given) {
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        String key = given.size() == 1 ? read(given.get(0).strip()) : "";
        if (key.isEmpty() || key.length() > LONGEST) {
            throw ProblemException.with(
                    ProblemType.INVALID_REQUEST,
                    List.of(Fault.inHeader(IdempotencyKeys.HEADER, "INVALID_IDEMPOTENCY_KEY", LONGEST)));
        }
        return Optional.of(new KeyOfClient(clientId, key));
    }

    private static String read(String header) {
        Matcher quoted = QUOTED.matcher(header);
        if (quoted.matches()) {
            return ESCAPED.matcher(quoted.group(1)).replaceAll("$1");
        }
        return BARE.matcher(header).matches() ? header : "";
    }
}
