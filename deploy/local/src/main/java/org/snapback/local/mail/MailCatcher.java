package org.snapback.local.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every letter on 127.0.0.1 and keeps it in a folder, the newest thousand. */
public final class MailCatcher implements AutoCloseable {
    private static final int LARGEST = 1 << 20;
    private static final int CONNECTIONS = 20;
    private static final int UNAVAILABLE = 452;

    private final Mailbox mailbox;
    private final SMTPServer server;
    private final AtomicLong last;

    /**
     * One that is not started yet.
     *
     * @param folder where letters are kept; made with the first
     */
    public MailCatcher(Path folder, int port) {
        this.mailbox = new Mailbox(folder);
        this.last = new AtomicLong(mailbox.last());
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxConnections(CONNECTIONS)
                .maxMessageSize(LARGEST)
                .messageHandler((context, from, to, data) -> keep(data))
                .build();
    }

    /** Starts to take letters. */
    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void keep(byte[] letter) throws RejectException {
        try {
            mailbox.keep(last.incrementAndGet(), letter);
        } catch (IOException e) {
            throw new RejectException(UNAVAILABLE, "The letter cannot be kept: " + e.getMessage());
        }
    }
}
