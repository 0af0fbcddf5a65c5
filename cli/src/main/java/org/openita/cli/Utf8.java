package org.openita.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Whether a file is what it says it is: a CSV reader would quietly replace what it cannot decode. */
final class Utf8 {

    private static final int CHUNK = 1 << 16;

    private Utf8() {}

    /** The first line that is not UTF-8; empty where all are. */
    static OptionalLong firstInvalidLine(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(CHUNK);
        var chars = CharBuffer.allocate(CHUNK);
        var line = 1L;
        try (var channel = Files.newByteChannel(file)) {
            var ended = false;
            while (!ended) {
                ended = channel.read(bytes) < 0;
                CoderResult result;
                bytes.flip();
                do {
                    result = decoder.decode(bytes, chars, ended);
                    line += lineFeeds(chars.flip());
                    chars.clear();
                } while (result.isOverflow());
                if (result.isError()) {
                    return OptionalLong.of(line);
                }
                bytes.compact();
            }
        }
        return OptionalLong.empty();
    }

    private static long lineFeeds(CharBuffer chars) {
        var count = 0L;
        while (chars.hasRemaining()) {
            if (chars.get() == '\n') {
                count++;
            }
        }
        return count;
    }
}
