package org.snapback.guarantor.ballots;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Figures of the decision procedure. */
@ConfigMapping(prefix = "snapback.ballots")
interface BallotSettings {
    /** How long leaders have to decide after the brake. */
    @WithDefault("PT72H")
    Duration brakeWindow();

    /** How long the ballot on a confirmation can be paused at most. */
    @WithDefault("PT24H")
    Duration longestPause();

    /** How long votes are taken on a revised text at the least. */
    @WithDefault("PT24H")
    Duration revisionWindow();
}
