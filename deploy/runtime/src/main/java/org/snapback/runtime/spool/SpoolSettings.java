package org.snapback.runtime.spool;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where uploads and exports wait. */
@ConfigMapping(prefix = "snapback.spool")
public interface SpoolSettings {
    /** A folder with room for the largest upload; the system's temporary folder where absent. */
    Optional<Path> folder();
}
