package org.snapback.guarantor.encroachments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Figures of the decision on an encroachment. */
@ConfigMapping(prefix = "snapback.encroachments")
interface EncroachmentSettings {
    /** How long a ballot is open where no consultation says until when guarantors decide. */
    @WithDefault("PT72H")
    Duration decisionWindow();
}
