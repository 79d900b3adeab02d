package kr.hwanryu.gateway.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** A client that sends exactly the bytes it is given. */
public final class RawClient implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    public RawClient(URL gateway) {
        this(gateway, null);
    }

    /** A client at a certain address of this machine. */
    public RawClient(URL gateway, InetAddress from) {
        try {
            socket = new Socket(gateway.getHost(), gateway.getPort(), from, 0);
            socket.setSoTimeout(8000);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request on a connection of its own. */
    public static HttpMessage exchange(URL gateway, String request) {
        try (RawClient client = new RawClient(gateway)) {
            client.send(request);
            return client.read();
        }
    }

    /** A GET with the headers given, each ended by CRLF. */
    public static HttpMessage get(URL gateway, String target, String... headers) {
        StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: gateway.test\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return exchange(gateway, request.append("\r\n").toString());
    }

    public void send(String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpMessage read() {
        try {
            return HttpMessage.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
