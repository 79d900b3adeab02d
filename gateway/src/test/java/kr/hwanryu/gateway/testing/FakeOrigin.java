package kr.hwanryu.gateway.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A service played by a bare socket: it keeps what it was sent, byte for byte, and answers what it is told to. */
public final class FakeOrigin {

    /** Writes one answer; closing the socket is an answer, too. */
    public interface Script {
        void answer(HttpMessage request, Socket connection, OutputStream out) throws IOException, InterruptedException;
    }

    private final List<HttpMessage> received = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final int port;
    private volatile ServerSocket server;
    private volatile Script script;

    public FakeOrigin() {
        listen(0);
        port = server.getLocalPort();
        reset();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Forgets what came, answers 200 with an empty object again, and listens. */
    public void reset() {
        received.clear();
        mostOpen.set(0);
        script = (request, connection, out) ->
                out.write(HttpMessage.answer(200, "Content-Type: application/json", "{}"));
        if (server.isClosed()) {
            listen(port);
        }
    }

    public void answers(Script next) {
        script = next;
    }

    /** Answers every request with these bytes. */
    public void answersRaw(String bytes) {
        answers((request, connection, out) -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Refuses connections until {@link #reset}. */
    public void goDown() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<HttpMessage> received() {
        return received;
    }

    public HttpMessage last() {
        return received.get(received.size() - 1);
    }

    public int openConnections() {
        return open.size();
    }

    public int mostOpenConnections() {
        return mostOpen.get();
    }

    private void listen(int wanted) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 512);
            server = socket;
            start(() -> accept(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                mostOpen.accumulateAndGet(open.size(), Math::max);
                start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (HttpMessage request = HttpMessage.read(in); request != null; request = HttpMessage.read(in)) {
                received.add(request);
                script.answer(request, connection, connection.getOutputStream());
                connection.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException gone) {
            // The gateway hung up: some tests want it to.
        } finally {
            open.remove(connection);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
