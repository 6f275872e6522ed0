package org.snapback.runtime.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the local stack keeps its clock's offset. Absent in production, which refuses it. */
@ConfigMapping(prefix = "snapback.clock")
public interface ClockSettings {
    /** A file holding an ISO 8601 duration that is added to the system's time. */
    Optional<Path> file();

    /** How long the offset is taken for unchanged, so that not each look at the clock is one at the disk. */
    @WithDefault("0.1S")
    Duration lookEvery();
}
