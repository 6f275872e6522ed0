package org.snapback.guarantor.implementations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Within what measures are carried into law, from their moment of effect. */
@ConfigMapping(prefix = "snapback.implementations")
interface ImplementationSettings {
    /** Any measure that is not carried out at once. */
    @WithDefault("P30D")
    Duration within();

    /** Asset freezes and travel bans. */
    @WithDefault("PT24H")
    Duration atOnceWithin();

    /** How long a late state has before all guarantors are told. */
    @WithDefault("P7D")
    Duration electorateAfter();
}
