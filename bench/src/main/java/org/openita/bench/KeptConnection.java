package org.openita.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;

/** A connection to a web server that is used again and again, and costs its owner as little as can be. */
final class KeptConnection implements AutoCloseable {

    private static final int WAIT = 60_000;

    private final URI address;
    private final String host;
    private Socket socket;
    private InputStream in;

    KeptConnection(URI address) throws IOException {
        this.address = address;
        host = address.getAuthority();
        socket = connected();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private Socket connected() throws IOException {
        var connected = new Socket(address.getHost(), address.getPort());
        connected.setTcpNoDelay(true);
        connected.setSoTimeout(WAIT);
        return connected;
    }

    Response get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    }

    /** Sends a form, with the cookies of whoever sends it. */
    Response post(String path, String cookies, String form) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + cookies
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    /** Connects anew where the server wanted to be left. */
    private Response send(String request) throws IOException {
        if (socket.isClosed()) {
            socket = connected();
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var cookies = new StringJoiner("; ");
        var length = 0;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            var value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "set-cookie" -> cookies.add(value.split(";", 2)[0]);
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "connection" -> last = value.equalsIgnoreCase("close");
                default -> {}
            }
        }
        var body = chunked ? chunks() : text(bytes(length));
        if (last) {
            socket.close();
        }
        return new Response(status, cookies.toString(), body);
    }

    private String chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(bytes(size));
            line();
        }
        line();
        return text(body.toByteArray());
    }

    private byte[] bytes(int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What came back. */
    record Response(int status, String cookies, String body) {

        /** The value of a hidden field. */
        String field(String name) {
            var before = "name=\"" + name + "\" value=\"";
            var from = body.indexOf(before);
            if (from < 0) {
                throw new IllegalStateException("no field " + name + " on a page with status " + status);
            }
            return body.substring(from + before.length(), body.indexOf('"', from + before.length()));
        }
    }
}
