package org.snapback.sanctions.screening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How names are screened. */
@ConfigMapping(prefix = "snapback.screening")
interface ScreeningSettings {
    /**
     * Where the index lies, one folder a replica. It can always be derived again from the register; where it is kept, a
     * restart is ready at once. Without one it lies in the folder for temporary files, until the service ends.
     */
    Optional<Path> folder();

    /** The least score of a hit, in thousandths, for who has no other. */
    @WithDefault("820")
    int threshold();

    /** The least score of a hit for single callers, by the {@code sub} of their tokens. */
    Map<String, Integer> thresholds();

    /** How many listed names are compared with each query. */
    @WithDefault("100")
    int candidates();

    /** After how long without an import an answer warns that a list may be stale. */
    @WithDefault("P7D")
    Duration staleAfter();
}
