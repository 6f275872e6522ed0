package org.snapback.runtime.clock;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the local stack keeps its clock's offset. Absent in production, which refuses it. */
@ConfigMapping(prefix = "snapback.clock")
public interface ClockSettings {
    /** A file holding an ISO 8601 duration that is added to the system's time. */
    Optional<Path> file();
}
