package org.snapback.sanctions.register.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds how much a parser may read before it comes up with something. An endless comment, tag or quoted field would
 * otherwise gather in the parser's memory.
 */
final class StrideLimit extends FilterInputStream {
    private static final int MOST = 1 << 20;

    private int since;

    StrideLimit(InputStream in) {
        super(in);
    }

    /** The parser has come up with something. */
    void stride() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        check();
        int read = super.read();
        since += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        int read = super.read(buffer, offset, length);
        since += Math.max(0, read);
        return read;
    }

    private void check() throws IOException {
        if (since > MOST) {
            throw new TooLongException();
        }
    }

    /** No row or tag of a list is as long as this. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("a single row or tag goes on for more than " + MOST + " bytes");
        }
    }
}
