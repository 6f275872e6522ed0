package org.snapback.runtime.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How exercises run. */
@ConfigMapping(prefix = "snapback.exercise")
public interface ExerciseSettings {
    /** How many times faster the procedure's periods run in an exercise; 1 or more. 60 makes hours minutes. */
    @WithDefault("60")
    int scale();
}
