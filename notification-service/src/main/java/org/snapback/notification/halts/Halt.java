package org.snapback.notification.halts;

import java.time.Instant;
import java.util.UUID;

/**
 * A subscription stopped by itself.
 *
 * @param id of the message that tells of it
 * @param name the subscription's
 * @param channel how it was told: WEBHOOK or MAIL
 * @param standing PAUSED, where it can be resumed, or ENDED
 */
public record Halt(
        UUID id,
        UUID subscription,
        String state,
        String name,
        String channel,
        String standing,
        String reason,
        Instant at) {

    /** Whether it can be resumed. */
    public boolean isPause() {
        return standing.equals("PAUSED");
    }
}
