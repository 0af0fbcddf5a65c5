package org.openita.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site of this machine that answers each path as it was told to, byte by byte, however wrong that is. */
final class HostileSite implements AutoCloseable {

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Behaviour> paths = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    HostileSite() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What this path does to whoever asks. */
    void on(String path, Behaviour behaviour) {
        paths.put(path, behaviour);
    }

    /** A whole answer at once. */
    void says(String path, String head, byte[] body) {
        on(path, out -> {
            out.write((head.replace("\n", "\r\n") + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    void says(String path, String head, String body) {
        says(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    /** All that was asked, with every header. */
    List<String> heard() {
        return heard;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                threads.execute(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            var asked = new StringBuilder();
            while (!asked.toString().endsWith("\r\n\r\n")) {
                var read = caller.getInputStream().read();
                if (read < 0) {
                    return;
                }
                asked.append((char) read);
            }
            heard.add(asked.toString());
            var path = asked.toString().split(" ", 3)[1];
            paths.getOrDefault(
                            path,
                            out -> out.write("HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII)))
                    .answer(caller.getOutputStream());
        } catch (IOException leftAlone) {
            // Whoever asked went away, as it should from some of these.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            threads.shutdownNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an answer, or something like one. */
    interface Behaviour {

        void answer(OutputStream out) throws IOException;

        /** The same piece for ever, with a pause after each. */
        static Behaviour endless(String head, byte[] piece, long pause) {
            return out -> {
                out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                while (true) {
                    out.write(piece);
                    out.flush();
                    try {
                        Thread.sleep(pause);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            };
        }
    }
}
