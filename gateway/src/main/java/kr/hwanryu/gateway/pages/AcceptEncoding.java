package kr.hwanryu.gateway.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** Which coding a client takes (RFC 9110 section 12.5.3). */
final class AcceptEncoding {

    private static final Pattern REFUSED = Pattern.compile("q=0(\\.0{0,3})?");

    private AcceptEncoding() {}

    static boolean takesGzip(HttpServerRequest request) {
        return takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    /** A client that says nothing gets plain bytes, which nobody can misread. */
    static boolean takesGzip(String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String range : header.toLowerCase(java.util.Locale.ROOT).split(",")) {
            String[] parts = range.replace(" ", "").split(";");
            boolean taken = parts.length < 2 || !REFUSED.matcher(parts[1]).matches();
            if (parts[0].equals("gzip")) {
                return taken;
            }
            any |= parts[0].equals("*") && taken;
        }
        return any;
    }
}
