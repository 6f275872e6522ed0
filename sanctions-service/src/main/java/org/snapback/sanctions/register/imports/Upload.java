package org.snapback.sanctions.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.snapback.runtime.spool.Spool;
import org.snapback.sanctions.canonical.Sha256;

/** A list's file or files, whole and on the disk. */
final class Upload implements AutoCloseable {
    /** A file, and the SHA-256 of its bytes. */
    record Part(Spool spool, byte[] sha256) {}

    private final Map<String, Part> parts = new TreeMap<>();

    void add(String name, Part part) {
        parts.put(name, part);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The part's bytes from their beginning. */
    InputStream read(String name) throws IOException {
        return parts.get(name).spool().read();
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Part part : parts.values()) {
            bytes += part.spool().size();
        }
        return bytes;
    }

    /** The SHA-256 of a single file; of several, that of their SHA-256s in the order of the parts' names. */
    byte[] sha256() {
        if (parts.size() == 1) {
            return parts.values().iterator().next().sha256();
        }
        var all = Sha256.begin();
        parts.values().forEach(part -> all.update(part.sha256()));
        return all.digest();
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts.values()) {
            part.spool().close();
        }
    }
}
