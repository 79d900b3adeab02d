package kr.hwanryu.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An HTTP/1.1 message as it was on the wire.
 *
 * @param start the request or status line
 * @param headers the header lines, as sent
 * @param body without the chunks' framing
 * @param complete whether the body ended as its framing promised
 */
public record HttpMessage(String start, List<String> headers, String body, boolean complete) {

    /** An answer with a Content-Length. */
    public static byte[] answer(int status, String headers, String body) {
        String head = "HTTP/1.1 " + status + " X\r\n" + (headers.isEmpty() ? "" : headers + "\r\n") + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** The next message, or null at the end of the connection. */
    public static HttpMessage read(InputStream in) throws IOException {
        String start = line(in);
        if (start == null) {
            return null;
        }
        List<String> headers = new java.util.ArrayList<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            headers.add(line);
        }
        HttpMessage head = new HttpMessage(start, List.copyOf(headers), "", true);
        return head.withBody(in);
    }

    public int status() {
        return Integer.parseInt(start.split(" ")[1]);
    }

    /** The only value of a header, or null; fails when it was sent twice. */
    public String header(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new AssertionError(name + " was sent " + values.size() + " times");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    public List<String> all(String name) {
        String prefix = name + ":";
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, prefix, 0, prefix.length()))
                .map(line -> line.substring(prefix.length()).trim())
                .toList();
    }

    private HttpMessage withBody(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = true;
        if ("chunked".equalsIgnoreCase(header("Transfer-Encoding"))) {
            whole = readChunks(in, body);
        } else if (header("Content-Length") != null) {
            int length = Integer.parseInt(header("Content-Length"));
            body.write(in.readNBytes(length));
            whole = body.size() == length;
        } else if (start.startsWith("HTTP/") && status() != 304 && status() != 204 && status() >= 200) {
            body.write(in.readAllBytes());
        }
        return new HttpMessage(start, headers, body.toString(StandardCharsets.UTF_8), whole);
    }

    private static boolean readChunks(InputStream in, ByteArrayOutputStream body) throws IOException {
        while (true) {
            String size = line(in);
            if (size == null) {
                return false;
            }
            int length = Integer.parseInt(size.split(";")[0].trim(), 16);
            if (length == 0) {
                for (String trailer = line(in); trailer != null && !trailer.isEmpty(); trailer = line(in)) {
                    continue;
                }
                return true;
            }
            body.write(in.readNBytes(length));
            line(in);
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
