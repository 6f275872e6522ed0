package org.snapback.guarantor.calls;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Figures of the response to an encroachment. */
@ConfigMapping(prefix = "snapback.calls")
interface CallSettings {
    /** Within what a called commitment is answered where its own text says nothing. */
    @WithDefault("PT72H")
    Duration answerWithin();

    /** How long core guarantors have to decide, each for itself, on what Ukraine asks them for. */
    @WithDefault("PT24H")
    Duration ballotWindow();

    /** Within what a state that gives a military response reports to the Security Council: "immediately". */
    @WithDefault("PT24H")
    Duration article51Within();
}
