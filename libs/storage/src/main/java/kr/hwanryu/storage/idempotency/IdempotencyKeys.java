package kr.hwanryu.storage.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.WriteTransaction;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers a request once per {@code Idempotency-Key}. {@link Idempotent} does so for a POST with a JSON body. An operation
 * that takes its body as a stream calls {@link #answer} itself, once the body is read and its digest known, around the short
 * piece of work that makes the effect; what it put aside of the body before is its own to remove. Only a success is kept: what
 * was refused stored nothing, so its key may come again with a corrected body.
 */
@ApplicationScoped
public class IdempotencyKeys {

    /** The request header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    /** The response header that marks an answer that was given before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final String COME_BACK_SECONDS = "1";

    private final KeptAnswers kept;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo address;
    private final ObjectMapper json;
    private final Set<KeyOfClient> running = ConcurrentHashMap.newKeySet();

    IdempotencyKeys(KeptAnswers kept, Caller caller, HttpHeaders headers, UriInfo address, ObjectMapper json) {
        this.kept = kept;
        this.caller = caller;
        this.headers = headers;
        this.address = address;
        this.json = json;
    }

    /**
     * Answers the current request: as it was answered before by its key, or by the work given, whose answer is then kept. Needs
     * a thread that may block.
     *
     * @param content what tells two bodies apart, such as a digest; path and query are told apart anyway. Asked only where
     *     the request has a key
     * @param request writes through {@link WriteTransaction} or {@code @Transactional}, and asks no other service after that
     * @throws ProblemException 400 for a key that cannot be read, 409 while it is in use, 422 where it came with another
     *     request
     */
    public RestResponse<?> answer(Supplier<String> content, Callable<RestResponse<?>> request) throws Exception {
        Optional<KeyOfClient> given = key();
        if (given.isEmpty()) {
            return request.call();
        }
        KeyOfClient key = given.get();
        if (!running.add(key)) {
            throw inUse();
        }
        try {
            String fingerprint = fingerprint(content.get());
            Optional<KeptAnswer> known = kept.find(key);
            return known.isPresent() ? known.get().replayedTo(fingerprint) : first(key, fingerprint, request);
        } finally {
            running.remove(key);
        }
    }

    /**
     * Whether the current request has a key by which there is an answer already, for who would rather know before the body is
     * read: such a request makes nothing, whether it is answered as before or refused.
     *
     * @throws ProblemException 400 for a key that cannot be read
     */
    public boolean isAnswered() {
        return key().flatMap(kept::find).isPresent();
    }

    /** Another instance may answer by the same key at once: of two, the second is undone and repeats the first one's answer. */
    private RestResponse<?> first(KeyOfClient key, String fingerprint, Callable<RestResponse<?>> request)
            throws Exception {
        try {
            return WriteTransaction.<RestResponse<?>>answering(request, answer -> {
                KeptAnswer first = KeptAnswer.of(fingerprint, answer, json);
                if (!kept.keep(key, first)) {
                    throw inUse();
                }
                return first.sentFor(answer);
            });
        } catch (Exception failed) {
            return answeredMeanwhile(key, failed).replayedTo(fingerprint);
        }
    }

    /** What went wrong may be that the effect is there already. */
    private KeptAnswer answeredMeanwhile(KeyOfClient key, Exception failed) throws Exception {
        Optional<KeptAnswer> known = Optional.empty();
        try {
            known = kept.find(key);
        } catch (ProblemException unreadable) {
            failed.addSuppressed(unreadable);
        }
        return known.orElseThrow(() -> failed);
    }

    private Optional<KeyOfClient> key() {
        return KeyOfClient.of(caller.id(), headers.getRequestHeader(HEADER));
    }

    private String fingerprint(String content) {
        URI asked = address.getRequestUri();
        String query = Objects.requireNonNullElse(asked.getRawQuery(), "");
        return EntityTags.hash(asked.getRawPath() + '?' + query + '\n' + content);
    }

    private static ProblemException inUse() {
        return ProblemException.with(
                        ProblemType.IDEMPOTENCY_KEY_IN_USE, List.of(Fault.inHeader(HEADER, "IDEMPOTENCY_KEY_IN_USE")))
                .header("Retry-After", COME_BACK_SECONDS);
    }
}
