package org.snapback.runtime.spool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * A temporary file that is written once and then read. Its name is gone as soon as it is open: nothing is left of it when
 * it is closed, nor when the process is killed.
 */
public final class Spool implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    static Spool open(Path folder) throws IOException {
        return new Spool(FileChannel.open(
                folder.resolve("snapback-spool-" + UUID.randomUUID()),
                Set.of(CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    }

    /** Writes from the beginning; to be closed before the spool is read. */
    public OutputStream write() throws IOException {
        channel.truncate(0);
        return new BufferedOutputStream(new Unclosing(Channels.newOutputStream(channel)), BUFFER);
    }

    /** Reads from the beginning; closing it leaves the spool open. */
    public InputStream read() throws IOException {
        channel.position(0);
        return new BufferedInputStream(new UnclosingInput(Channels.newInputStream(channel)), BUFFER);
    }

    /** How many bytes have been written. */
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static final class Unclosing extends FilterOutputStream {
        Unclosing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class UnclosingInput extends FilterInputStream {
        UnclosingInput(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The channel is the spool's.
        }
    }
}
