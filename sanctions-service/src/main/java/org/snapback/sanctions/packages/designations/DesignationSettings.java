package org.snapback.sanctions.packages.designations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The figures of the procedure that concern designations. */
@ConfigMapping(prefix = "snapback.designations")
interface DesignationSettings {
    /** How long before a review is due it is announced. */
    @WithDefault("P60D")
    Duration reviewLead();
}
