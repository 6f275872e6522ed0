package org.snapback.notification.notices;

import java.time.Instant;
import java.util.UUID;
import org.snapback.notification.halts.Halt;

/** A halt as a state's stream shows it: what compact.deliveries says of it, with the subscription's name and the moment. */
record HaltView(UUID subscriptionId, String state, String name, String channel, String reason, Instant at) {
    static HaltView of(Halt halt) {
        return new HaltView(halt.subscription(), halt.state(), halt.name(), halt.channel(), halt.reason(), halt.at());
    }

    /** The full type of the event on compact.deliveries that says the same. */
    static String type(Halt halt) {
        return halt.isPause() ? "org.snapback.subscription.paused.v1" : "org.snapback.subscription.ended.v1";
    }
}
