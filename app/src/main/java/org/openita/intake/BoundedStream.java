package org.openita.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on so many bytes in all and not one more; closing it leaves the stream behind it open. */
final class BoundedStream extends FilterInputStream {

    private static final int CHUNK = 1 << 14;

    private long left;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    /** Reads to the end and forgets what it read; gives back how much that was. */
    long drain() throws IOException {
        var chunk = new byte[CHUNK];
        var total = 0L;
        for (int count = 0; count >= 0; count = read(chunk, 0, chunk.length)) {
            total += count;
        }
        return total;
    }

    private void count(int bytes) throws TooMuch {
        left -= bytes;
        if (left < 0) {
            throw new TooMuch();
        }
    }

    @Override
    public void close() {
        left = Math.max(left, 0);
    }
}
