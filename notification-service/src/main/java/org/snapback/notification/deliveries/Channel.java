package org.snapback.notification.deliveries;

import org.snapback.notification.subscriptions.ChannelType;

/** Carries notices to where a subscription leads. One bean a channel; called on a virtual thread, by several at once. */
public interface Channel {
    /** The channel that this is. */
    ChannelType type();

    /** How many notices of a digest one attempt may carry. */
    default int most() {
        return 1;
    }

    /**
     * Makes one attempt and says what came of it. An exception counts as ours: it uses up none of the receiver's attempts.
     */
    Outcome send(Attempt attempt);
}
