package org.snapback.guarantor.relief;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Figures of the decision on relief. */
@ConfigMapping(prefix = "snapback.relief")
interface ReliefSettings {
    /** How long guarantors have to continue it. */
    @WithDefault("PT72H")
    Duration decisionWindow();
}
