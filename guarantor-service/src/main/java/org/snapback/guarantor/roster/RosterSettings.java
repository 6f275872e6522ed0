package org.snapback.guarantor.roster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "snapback.roster")
interface RosterSettings {
    /** Whether an empty roster is filled from the file that the service ships. */
    @WithDefault("true")
    boolean load();
}
