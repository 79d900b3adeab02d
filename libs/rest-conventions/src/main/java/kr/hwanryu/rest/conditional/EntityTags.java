package kr.hwanryu.rest.conditional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Entity tags. A single record's tag is its change number. A list's or computed answer's tag is the change number of what
 * it was read from, a dot, and a hash of the request: from it the state that a client has is known before any row is read.
 */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of one record in the state of this change. */
    public static String ofRecord(long changeNo) {
        return '"' + Long.toString(changeNo) + '"';
    }

    /** The tag of the answer to a request, read in the state of this change. */
    public static String ofAnswer(long changeNo, String identity) {
        return '"' + Long.toString(changeNo) + '.' + hash(identity).substring(0, 16) + '"';
    }

    /** The change number in a client's tag for this very request; -1 when it has none. */
    public static long knownChange(String ifNoneMatch, String identity) {
        if (ifNoneMatch == null) {
            return -1;
        }
        String suffix = '.' + hash(identity).substring(0, 16) + '"';
        for (String tag : ifNoneMatch.split(",")) {
            String trimmed = opaque(tag);
            if (trimmed.endsWith(suffix) && trimmed.startsWith("\"")) {
                long changeNo = number(trimmed.substring(1, trimmed.length() - suffix.length()));
                // Written another way, 07 for 7, the tag is not ours: the rows would be skipped and no 304 sent.
                return trimmed.equals(ofAnswer(changeNo, identity)) ? changeNo : -1;
            }
        }
        return -1;
    }

    /** Whether {@code If-None-Match} names this tag, by the weak comparison that RFC 9110 section 13.1.2 asks for. */
    public static boolean matches(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null || etag == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",")) {
            String opaque = opaque(tag);
            if (opaque.equals("*") || opaque.equals(etag)) {
                return true;
            }
        }
        return false;
    }

    /** SHA-256 of a text in URL-safe Base64. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String opaque(String tag) {
        String trimmed = tag.strip();
        return trimmed.startsWith("W/") ? trimmed.substring(2) : trimmed;
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException foreign) {
            return -1;
        }
    }
}
