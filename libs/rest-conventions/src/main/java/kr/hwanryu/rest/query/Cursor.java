package kr.hwanryu.rest.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/**
 * Where a page ends: the sort key of its last item and the change number the list began with, sealed to the list, filter
 * and order it belongs to. Opaque to clients. The seal finds mistakes; it guards nothing, since what a cursor holds is
 * only ever bound as values.
 *
 * @param changeNo the state that all pages of the list show; 0 where the list has no history
 * @param keys the last item's sort key, in the order of the sort
 */
public record Cursor(long changeNo, List<String> keys) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SEAL_LENGTH = 12;

    /** Writes the cursor for the request with this fingerprint. */
    public String encode(String fingerprint) {
        try {
            byte[] payload = JSON.writeValueAsBytes(this);
            String body = Base64.getUrlEncoder().withoutPadding().encodeToString(payload);
            return seal(body, fingerprint) + body;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a cursor; one of another list, or a changed one, is a 400 that names the parameter. */
    public static Cursor decode(String text, String fingerprint, int keys) {
        try {
            String seal = text.substring(0, SEAL_LENGTH);
            String body = text.substring(SEAL_LENGTH);
            Cursor cursor = JSON.readValue(Base64.getUrlDecoder().decode(body), Cursor.class);
            if (sameBytes(seal, seal(body, fingerprint)) && cursor.keys.size() == keys) {
                return cursor;
            }
        } catch (java.io.IOException | RuntimeException unreadable) {
            // Told to the client below, like a cursor of another list.
        }
        throw invalid();
    }

    /** The refusal of a cursor that does not belong here. */
    public static ProblemException invalid() {
        return ProblemException.with(
                ProblemType.INVALID_REQUEST, List.of(Fault.inParameter("cursor", "INVALID_CURSOR")));
    }

    private static String seal(String body, String fingerprint) {
        return EntityTags.hash(fingerprint + '\n' + body).substring(0, SEAL_LENGTH);
    }

    private static boolean sameBytes(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
