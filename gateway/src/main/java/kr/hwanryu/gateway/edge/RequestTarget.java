package kr.hwanryu.gateway.edge;

/**
 * Whether a request target can be read in one way only (RFC 3986 §6). Two readers of one path, us and an origin, must not
 * come to different resources: what needs normalising is refused, never repaired.
 */
final class RequestTarget {

    private RequestTarget() {}

    /** Whether the target is in origin form, ASCII, and its path is already normal. */
    static boolean isNormal(String target) {
        if (target == null || target.isEmpty() || target.charAt(0) != '/') {
            return false;
        }
        int query = target.indexOf('?');
        int end = query < 0 ? target.length() : query;
        for (int i = 0; i < end; i++) {
            char c = target.charAt(i);
            boolean fits =
                    switch (c) {
                        case '/' -> startsPlainSegment(target, i + 1, end);
                        case '%' -> isNeededEscape(target, i, end);
                        case '\\', ';' -> false;
                        default -> isVisible(c);
                    };
            if (!fits) {
                return false;
            }
        }
        return isVisible(target, end);
    }

    /** No empty segment but the last, and none that is a dot or two. */
    private static boolean startsPlainSegment(String target, int start, int end) {
        if (start == end) {
            return true;
        }
        int dots = 0;
        while (start + dots < end && target.charAt(start + dots) == '.') {
            dots++;
        }
        boolean ends = start + dots == end || target.charAt(start + dots) == '/';
        return !ends || dots > 2;
    }

    /** An escape that stands for a character which must be escaped; letters, digits, dots and separators must not. */
    private static boolean isNeededEscape(String target, int at, int end) {
        if (at + 2 >= end) {
            return false;
        }
        int high = Character.digit(target.charAt(at + 1), 16);
        int low = Character.digit(target.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            return false;
        }
        int decoded = high << 4 | low;
        boolean ambiguous = decoded == '.' || decoded == '/' || decoded == '\\' || decoded == ';' || decoded == 0x7f;
        boolean alphanumeric = decoded < 0x80 && Character.isLetterOrDigit(decoded);
        return decoded >= 0x20 && !ambiguous && !alphanumeric;
    }

    private static boolean isVisible(String target, int from) {
        for (int i = from; i < target.length(); i++) {
            char c = target.charAt(i);
            if (!isVisible(c) || c == '%' && !isEscape(target, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscape(String target, int at) {
        return at + 2 < target.length()
                && Character.digit(target.charAt(at + 1), 16) >= 0
                && Character.digit(target.charAt(at + 2), 16) >= 0;
    }

    private static boolean isVisible(char c) {
        return c > 0x20 && c < 0x7f && c != '#';
    }
}
