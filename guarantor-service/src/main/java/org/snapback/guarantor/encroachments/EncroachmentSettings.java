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

    /** How long a ballot is open at least that takes the place of one whose text has been overtaken. */
    @WithDefault("PT24H")
    Duration reopenedWindow();

    /** How long a confirmation by reverse consensus stands without an ordinary ballot. */
    @WithDefault("PT720H")
    Duration provisionalFor();

    /** The least time between two automatic rungs of one package; sanctions-service has the same figure. */
    @WithDefault("PT168H")
    Duration automaticInterval();
}
