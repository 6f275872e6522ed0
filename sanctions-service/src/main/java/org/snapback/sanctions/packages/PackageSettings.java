package org.snapback.sanctions.packages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** The figures of the Compact's procedure that concern packages. */
@ConfigMapping(prefix = "snapback.packages")
interface PackageSettings {
    /** The least time between two AUTOMATIC rungs of one package. */
    @WithDefault("P7D")
    Duration automaticInterval();

    /** How long before a review is due its ballot is asked for: 72 hours for the decision, and a day to spare. */
    @WithDefault("PT96H")
    Duration reviewLead();

    /** How long a lifted measure can snap back: the term of the agreements, where nothing else is set. */
    Period snapbackPeriod();
}
