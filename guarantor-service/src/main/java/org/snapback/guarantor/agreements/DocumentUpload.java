package org.snapback.guarantor.agreements;

import java.io.IOException;
import org.snapback.runtime.spool.Spool;

/** A document, whole and on the disk; its bytes have the digest that was announced. */
record DocumentUpload(Spool spool, byte[] sha256) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        spool.close();
    }
}
