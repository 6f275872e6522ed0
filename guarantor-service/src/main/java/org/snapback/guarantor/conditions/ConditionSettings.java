package org.snapback.guarantor.conditions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Figures of the decision on a condition of easing. */
@ConfigMapping(prefix = "snapback.conditions")
interface ConditionSettings {
    /** How long the ballot is open. */
    @WithDefault("PT72H")
    Duration decisionWindow();
}
