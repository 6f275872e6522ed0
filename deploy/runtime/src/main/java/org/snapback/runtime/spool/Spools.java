package org.snapback.runtime.spool;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens spools. */
@Singleton
public class Spools {
    private final Path folder;

    Spools(SpoolSettings settings) {
        folder = settings.folder().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A new, empty spool, which the caller closes. */
    public Spool open() throws IOException {
        return Spool.open(Files.createDirectories(folder));
    }
}
