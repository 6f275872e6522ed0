package org.snapback.guarantor.consultations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Figures of the consultation, in clock hours from the request. */
@ConfigMapping(prefix = "snapback.consultations")
interface ConsultationSettings {
    /** Within what guarantors are convened. */
    @WithDefault("PT24H")
    Duration conveneWithin();

    /** Within what guarantors decide. */
    @WithDefault("PT72H")
    Duration decideWithin();
}
