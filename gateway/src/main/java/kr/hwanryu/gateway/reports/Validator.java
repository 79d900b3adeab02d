package kr.hwanryu.gateway.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Entity tags made from what an answer depends on. */
final class Validator {

    private static final int BYTES = 16;

    private Validator() {}

    /** A strong entity tag, quotes included. */
    static String of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
            return '"' + text.substring(0, BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether {@code If-None-Match} names this tag; the comparison is the weak one (RFC 9110 §13.1.2). */
    static boolean isNamed(String tag, String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String named : ifNoneMatch.split(",")) {
            String plain = named.trim();
            if (plain.equals("*") || plain.equals(tag) || plain.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
